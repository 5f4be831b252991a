import { type ComponentProps, type MouseEvent, type ReactNode, use } from 'react';

import { LinksLeaveContext } from './links-leave-context';

interface InPageLinkProps extends Omit<ComponentProps<'a'>, 'onClick'> {
  readonly href: string;
  /** Runs instead of loading the address on a plain click; other clicks keep the browser's meaning. */
  readonly onFollow: () => void;
}

/**
 * A real link that changes the view without loading: it can be copied and opened in a new tab. In a part that stands in
 * somebody else's page it opens a new tab.
 */
export function InPageLink({ onFollow, ...rest }: InPageLinkProps): ReactNode {
  const leaves = use(LinksLeaveContext);
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the content comes with the props
  if (leaves) return <a {...rest} target="_blank" rel="noopener" />;
  const handleClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onFollow();
  };
  // oxlint-disable-next-line jsx-a11y/anchor-has-content, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the content comes with the props; Enter on a link is a click
  return <a {...rest} onClick={handleClick} />;
}

import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';
import { InPageLink } from '@/ui/InPageLink';

import { type FacetName, useReader } from './reader-context';

interface ThingLinkProps {
  /** Id of a record, delegation, person, organisation or source. */
  readonly id: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Opens a thing's sheet over the page. */
export function ThingLink({ id, className, label, children }: ThingLinkProps): ReactNode {
  const { hrefOf, open } = useReader();
  return (
    <InPageLink
      href={hrefOf(id)}
      onFollow={() => open(id)}
      aria-label={label}
      className={classNames(
        'hover:decoration-ink decoration-rule underline-offset-3 hover:underline',
        className,
      )}
    >
      {children}
    </InPageLink>
  );
}

interface FilterLinkProps {
  readonly facet: FacetName;
  readonly value: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Narrows the page to one value of a facet. */
export function FilterLink({
  facet,
  value,
  className,
  label,
  children,
}: FilterLinkProps): ReactNode {
  const { hrefOfFilter, filterBy } = useReader();
  return (
    <InPageLink
      href={hrefOfFilter(facet, value)}
      onFollow={() => filterBy(facet, value)}
      aria-label={label}
      className={classNames(
        'hover:decoration-ink decoration-rule underline-offset-3 hover:underline',
        className,
      )}
    >
      {children}
    </InPageLink>
  );
}

import { type ReactNode, type RefObject, useId } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Sheet } from '@/ui/Sheet';

interface TakeAwaySheetProps {
  readonly onClose: () => void;
  /** The first action: focused at once. */
  readonly firstFocus: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The sheet that holds what a view can be taken away as. */
export function TakeAwaySheet({ onClose, firstFocus, children }: TakeAwaySheetProps): ReactNode {
  const { takeAway } = useTakingAwayWords();
  const titleId = useId();
  return (
    <Sheet
      titleId={titleId}
      contentKey="take-away"
      label={takeAway.title}
      closeWord={takeAway.close}
      closeKey="Esc"
      onClose={onClose}
      firstFocus={firstFocus}
    >
      <h2 id={titleId} tabIndex={-1} className="heading outline-none">
        {takeAway.title}
      </h2>
      {children}
    </Sheet>
  );
}

import { type ReactNode, useId } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Sheet } from '@/ui/Sheet';

interface OwnSheetProps {
  /** What the sheet shows of itself: another value begins at the top. */
  readonly step: string;
  /** The heading; the sheet's own where nothing has been opened. */
  readonly title: ReactNode | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The sheet in which a dataset of the reader's own is opened and told about. */
export function OwnSheet({ step, title, onClose, children }: OwnSheetProps): ReactNode {
  const words = useOwnDataWords();
  const titleId = useId();
  return (
    <Sheet
      titleId={titleId}
      contentKey={step}
      label={words.title}
      closeWord={words.close}
      closeKey="Esc"
      onClose={onClose}
      focusAfter={() => document.getElementById('main')}
    >
      <h2 id={titleId} tabIndex={-1} className="heading outline-none">
        {title ?? words.title}
      </h2>
      {children}
    </Sheet>
  );
}

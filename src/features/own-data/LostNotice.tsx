import type { ReactNode } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

interface LostNoticeProps {
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** A local file was shown here, and is no longer. */
export function LostNotice({ onOpen, onDismiss }: LostNoticeProps): ReactNode {
  const words = useOwnDataWords().strip;
  return (
    <div className="page print:hidden">
      <Notice
        action={
          <span className="flex flex-wrap gap-2">
            <Button aria-haspopup="dialog" onClick={onOpen}>
              {words.open}
            </Button>
            <Button onClick={onDismiss}>{words.dismiss}</Button>
          </span>
        }
      >
        {words.lost}
      </Notice>
    </div>
  );
}

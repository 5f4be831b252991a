import { type ReactNode, useState } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';
import { SheetPart } from '@/ui/SheetPart';

interface PrintPartProps {
  /** Opens the browser's print window; rejects where the paper cannot be had. */
  readonly onPrint: () => Promise<void>;
}

/** The brief on paper: what it holds, and the button. */
export function PrintPart({ onPrint }: PrintPartProps): ReactNode {
  const { print } = useTakingAwayWords();
  const [hasFailed, setFailed] = useState(false);
  const handlePrint = (): void => {
    setFailed(false);
    onPrint().catch(() => setFailed(true));
  };
  return (
    <SheetPart heading={print.heading}>
      <p className="text-small text-ink2 mt-1 mb-3 max-w-[62ch] text-pretty">{print.about}</p>
      <Button onClick={handlePrint}>{print.button}</Button>
      <output className="text-caption mt-2 block">{hasFailed ? print.failed : null}</output>
    </SheetPart>
  );
}

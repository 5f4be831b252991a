import type { ReactNode } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { SheetPart } from '@/ui/SheetPart';

/** Print: scaffold. */
export function PrintPart(): ReactNode {
  const { print } = useTakingAwayWords();
  return <SheetPart heading={print.heading}>{null}</SheetPart>;
}

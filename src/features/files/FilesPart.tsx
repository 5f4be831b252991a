import type { ReactNode } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { SheetPart } from '@/ui/SheetPart';

/** Files: scaffold. */
export function FilesPart(): ReactNode {
  const { files } = useTakingAwayWords();
  return <SheetPart heading={files.heading}>{null}</SheetPart>;
}

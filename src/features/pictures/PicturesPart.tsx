import type { ReactNode } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { SheetPart } from '@/ui/SheetPart';

/** Pictures: scaffold. */
export function PicturesPart(): ReactNode {
  const { pictures } = useTakingAwayWords();
  return <SheetPart heading={pictures.heading}>{null}</SheetPart>;
}

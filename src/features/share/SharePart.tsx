import type { ReactNode } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { SheetPart } from '@/ui/SheetPart';

/** Share: scaffold. */
export function SharePart(): ReactNode {
  const { share } = useTakingAwayWords();
  return <SheetPart heading={share.heading}>{null}</SheetPart>;
}

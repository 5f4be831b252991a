import { createContext, use } from 'react';

import type { PresentingWords } from './presenting-words';

export const PresentingWordsContext = createContext<PresentingWords | undefined>(undefined);

/** The words of presenting in the page's language. Throws outside of `PresentingWordsProvider`. */
export function usePresentingWords(): PresentingWords {
  const words = use(PresentingWordsContext);
  if (words === undefined) {
    throw new Error('usePresentingWords needs a PresentingWordsProvider above it');
  }
  return words;
}

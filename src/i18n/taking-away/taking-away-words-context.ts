import { createContext, use } from 'react';

import type { TakingAwayWords } from './taking-away-words';

export const TakingAwayWordsContext = createContext<TakingAwayWords | undefined>(undefined);

/** The words of taking away in the page's language. Throws outside of `TakingAwayWordsProvider`. */
export function useTakingAwayWords(): TakingAwayWords {
  const words = use(TakingAwayWordsContext);
  if (words === undefined) {
    throw new Error('useTakingAwayWords needs a TakingAwayWordsProvider above it');
  }
  return words;
}

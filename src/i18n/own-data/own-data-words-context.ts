import { createContext, use } from 'react';

import type { OwnDataWords } from './own-data-words';

export const OwnDataWordsContext = createContext<OwnDataWords | undefined>(undefined);

/** The words about a dataset of the reader’s own in the page's language. Throws outside of `OwnDataWordsProvider`. */
export function useOwnDataWords(): OwnDataWords {
  const words = use(OwnDataWordsContext);
  if (words === undefined) {
    throw new Error('useOwnDataWords needs a OwnDataWordsProvider above it');
  }
  return words;
}

import type { Language } from '@/domain/model/vocabulary';

import type { OwnDataWords } from './own-data-words';

/** Loads one language's words about a dataset of the reader’s own; each language is a chunk of its own. Rejects if the chunk cannot be had. */
export async function loadOwnDataWords(language: Language): Promise<OwnDataWords> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'az':
      return (await import('./az')).az;
    case 'zh-Hans':
      return (await import('./zh-hans')).zhHans;
  }
}

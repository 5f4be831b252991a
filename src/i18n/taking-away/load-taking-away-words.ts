import type { Language } from '@/domain/model/vocabulary';

import type { TakingAwayWords } from './taking-away-words';

/** Loads one language's words of taking away; each language is a chunk of its own. Rejects if the chunk cannot be had. */
export async function loadTakingAwayWords(language: Language): Promise<TakingAwayWords> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'az':
      return (await import('./az')).az;
    case 'zh-Hans':
      return (await import('./zh-hans')).zhHans;
  }
}

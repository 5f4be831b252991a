import type { Language } from '@/domain/model/vocabulary';

import type { PresentingWords } from './presenting-words';

/** Loads one language's words of presenting; each language is a chunk of its own. Rejects if the chunk cannot be had. */
export async function loadPresentingWords(language: Language): Promise<PresentingWords> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'az':
      return (await import('./az')).az;
    case 'zh-Hans':
      return (await import('./zh-hans')).zhHans;
  }
}

import type { Language } from '@/domain/model/vocabulary';

import type { codebook } from '../messages/en/codebook';

/** What the codebook of the data files says in one language. */
export type CodebookWords = typeof codebook;

/** Loads one language's codebook; each language is a chunk of its own. Rejects if the chunk cannot be had. */
export async function loadCodebookWords(language: Language): Promise<CodebookWords> {
  switch (language) {
    case 'en':
      return (await import('../messages/en/codebook')).codebook;
    case 'az':
      return (await import('../messages/az/codebook')).codebook;
    case 'zh-Hans':
      return (await import('../messages/zh-hans/codebook')).codebook;
  }
}

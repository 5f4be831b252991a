import type { Language } from '@/domain/model/vocabulary';

import type { Messages } from './messages';

/** Loads one language's words; each language is a chunk of its own. Rejects if the chunk cannot be had. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'az':
      return (await import('./az')).az;
    case 'zh-Hans':
      return (await import('./zh-hans')).zhHans;
  }
}

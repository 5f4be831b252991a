import type { Language } from '@/domain/model/vocabulary';

import type { Formats } from '../formats/types';
import type { FirstMessages, Messages } from './messages';

/** A language's formats and the words that the first view needs: a chunk of its own. Rejects if it cannot be had. */
export async function loadFirstMessages(
  language: Language,
): Promise<{ readonly f: Formats; readonly m: FirstMessages }> {
  switch (language) {
    case 'en':
      return (await import('./en-first')).first;
    case 'az':
      return (await import('./az-first')).first;
    case 'zh-Hans':
      return (await import('./zh-hans-first')).first;
  }
}

/** All of one language's words; what the first view does not need is a chunk of its own. Rejects if it cannot be had. */
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

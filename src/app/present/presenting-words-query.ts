import type { Language } from '@/domain/model/vocabulary';
import { loadPresentingWords } from '@/i18n/presenting/load-presenting-words';

import { presentingFonts } from './presenting-fonts';

/** Options of a query for one language's words of presenting; once there they stay. */
export function presentingWordsQuery(language: Language) {
  return {
    queryKey: ['presenting-words', language] as const,
    // The scenes' fonts on the way: nothing is measured before both are there.
    queryFn: async () => {
      const [words] = await Promise.all([loadPresentingWords(language), presentingFonts()]);
      return words;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  } as const;
}

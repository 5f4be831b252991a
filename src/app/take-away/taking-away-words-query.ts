import type { Language } from '@/domain/model/vocabulary';
import { loadTakingAwayWords } from '@/i18n/taking-away/load-taking-away-words';

/** Options of a query for one language's words of sharing, printing and exporting; once there they stay. */
export function takingAwayWordsQuery(language: Language) {
  return {
    queryKey: ['taking-away-words', language] as const,
    queryFn: () => loadTakingAwayWords(language),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  } as const;
}

import type { Language } from '@/domain/model/vocabulary';
import { loadOwnDataWords } from '@/i18n/own-data/load-own-data-words';

/** Options of a query for one language's words about a dataset of the reader's own; once there they stay. */
export function ownDataWordsQuery(language: Language) {
  return {
    queryKey: ['own-data-words', language] as const,
    queryFn: () => loadOwnDataWords(language),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  } as const;
}

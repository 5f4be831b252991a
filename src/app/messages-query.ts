import type { QueryClient } from '@tanstack/react-query';

import type { Language } from '@/domain/model/vocabulary';
import type { FirstI18n, I18n } from '@/i18n/i18n-context';
import { loadFirstMessages, loadMessages } from '@/i18n/messages/load-messages';

const FIRST_WORDS = 'first-messages';

/** What is common to words: once there they stay. */
const WORDS_QUERY = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always' } as const;

/**
 * Options of a query for the words of the first view. A language that is turned to later comes whole: a page must
 * never be in two languages.
 */
export function firstMessagesQuery(language: Language) {
  return {
    ...WORDS_QUERY,
    queryKey: [FIRST_WORDS, language] as const,
    queryFn: async ({ client }: { client: QueryClient }): Promise<FirstI18n> => {
      const isFirst = client.getQueriesData({ queryKey: [FIRST_WORDS] }).every(([, data]) => !data);
      if (!isFirst) await client.ensureQueryData(messagesQuery(language));
      return { language, ...(await loadFirstMessages(language)) };
    },
  } as const;
}

/** Options of a query for all words of one language. */
export function messagesQuery(language: Language) {
  return {
    ...WORDS_QUERY,
    queryKey: ['messages', language] as const,
    queryFn: async (): Promise<I18n> => {
      const [{ f }, m] = await Promise.all([loadFirstMessages(language), loadMessages(language)]);
      return { language, m, f };
    },
  } as const;
}

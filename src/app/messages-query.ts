import type { Language } from '@/domain/model/vocabulary';
import { formatsFor } from '@/i18n/formats/formats-for';
import type { I18n } from '@/i18n/i18n-context';
import { loadMessages } from '@/i18n/messages/load-messages';

async function loadI18n(language: Language): Promise<I18n> {
  return { language, m: await loadMessages(language), f: formatsFor(language) };
}

/** Options of a query for one language's words; once there they stay. */
export function messagesQuery(language: Language) {
  return {
    queryKey: ['messages', language] as const,
    queryFn: () => loadI18n(language),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  } as const;
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';

import type { Language } from '@/domain/model/vocabulary';
import { formatsFor } from '@/i18n/formats/formats-for';
import type { I18n } from '@/i18n/i18n-context';
import { I18nProvider } from '@/i18n/I18nProvider';
import { loadMessages } from '@/i18n/messages/load-messages';

async function loadI18n(language: Language): Promise<I18n> {
  return { language, m: await loadMessages(language), f: formatsFor(language) };
}

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/**
 * Gives the page its words. Until a newly chosen language is there the earlier one stays, whole;
 * nothing is drawn before the first has come.
 */
export function LanguageProvider({ language, children }: LanguageProviderProps): ReactNode {
  const { data } = useQuery({
    queryKey: ['messages', language],
    queryFn: () => loadI18n(language),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    placeholderData: keepPreviousData,
  });
  const shown = data?.language;
  useEffect(() => {
    if (shown !== undefined) document.documentElement.lang = shown;
  }, [shown]);

  return data === undefined ? null : <I18nProvider value={data}>{children}</I18nProvider>;
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';

import type { Language } from '@/domain/model/vocabulary';
import { FirstI18nProvider } from '@/i18n/FirstI18nProvider';

import { firstMessagesQuery } from './messages-query';

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
    ...firstMessagesQuery(language),
    placeholderData: keepPreviousData,
  });
  const shown = data?.language;
  useEffect(() => {
    if (shown !== undefined) document.documentElement.lang = shown;
  }, [shown]);

  return data === undefined ? null : <FirstI18nProvider value={data}>{children}</FirstI18nProvider>;
}

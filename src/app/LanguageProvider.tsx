import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';

import type { Language } from '@/domain/model/vocabulary';
import { FirstI18nProvider } from '@/i18n/FirstI18nProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

import { firstMessagesQuery } from './messages-query';

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/**
 * Gives the page its words. Until a newly chosen language is there the earlier one stays, whole, and where it cannot be had
 * the page says so; nothing is drawn before the first has come.
 */
export function LanguageProvider({ language, children }: LanguageProviderProps): ReactNode {
  const { data, error, refetch } = useQuery({
    ...firstMessagesQuery(language),
    placeholderData: keepPreviousData,
  });
  const [words, setWords] = useState(data);
  if (data !== undefined && data !== words) setWords(data);
  const shown = words?.language;
  useEffect(() => {
    // Said again, even the same language makes the browser style every element anew.
    const root = document.documentElement;
    if (shown !== undefined && root.lang !== shown) root.lang = shown;
  }, [shown]);

  if (words === undefined) return null;
  return (
    <FirstI18nProvider value={words}>
      {error === null ? null : (
        <div className="page">
          <Notice action={<Button onClick={() => void refetch()}>{words.m.app.tryAgain}</Button>}>
            {words.m.app.wordsFailed}
          </Notice>
        </div>
      )}
      {children}
    </FirstI18nProvider>
  );
}

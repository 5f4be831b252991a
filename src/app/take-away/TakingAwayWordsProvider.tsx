import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { TakingAwayWordsContext } from '@/i18n/taking-away/taking-away-words-context';

import { AllWords } from '../AllWords';
import { takingAwayWordsQuery } from './taking-away-words-query';

/** Gives everything inside the words of sharing, printing and exporting; nothing is drawn before they have come. */
export function TakingAwayWordsProvider({ children }: { children: ReactNode }): ReactNode {
  const { language } = useFirstI18n();
  const { data, error } = useQuery({
    ...takingAwayWordsQuery(language),
    placeholderData: keepPreviousData,
  });
  if (data !== undefined) {
    return (
      <AllWords>
        <TakingAwayWordsContext value={data}>{children}</TakingAwayWordsContext>
      </AllWords>
    );
  }
  if (error !== null) throw error;
  return null;
}

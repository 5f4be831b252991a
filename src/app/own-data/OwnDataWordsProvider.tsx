import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { OwnDataWordsContext } from '@/i18n/own-data/own-data-words-context';

import { AllWords } from '../AllWords';
import { ownDataWordsQuery } from './own-data-words-query';

/** Gives everything inside the words about a dataset of the reader's own; nothing is drawn before they have come. */
export function OwnDataWordsProvider({ children }: { children: ReactNode }): ReactNode {
  const { language } = useFirstI18n();
  const { data, error } = useQuery({
    ...ownDataWordsQuery(language),
    placeholderData: keepPreviousData,
  });
  if (data !== undefined) {
    return (
      <AllWords>
        <OwnDataWordsContext value={data}>{children}</OwnDataWordsContext>
      </AllWords>
    );
  }
  if (error !== null) throw error;
  return null;
}

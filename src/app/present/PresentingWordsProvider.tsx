import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { PresentingWordsContext } from '@/i18n/presenting/presenting-words-context';

import { AllWords } from '../AllWords';
import { presentingWordsQuery } from './presenting-words-query';

/** Gives everything inside the words of presenting; nothing is drawn before they have come. */
export function PresentingWordsProvider({ children }: { children: ReactNode }): ReactNode {
  const { language } = useFirstI18n();
  const { data, error } = useQuery({
    ...presentingWordsQuery(language),
    placeholderData: keepPreviousData,
  });
  if (data !== undefined) {
    return (
      <AllWords>
        <PresentingWordsContext value={data}>{children}</PresentingWordsContext>
      </AllWords>
    );
  }
  if (error !== null) throw error;
  return null;
}

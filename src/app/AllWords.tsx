import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { I18nProvider } from '@/i18n/I18nProvider';

import { messagesQuery } from './messages-query';

interface AllWordsProps {
  readonly children: ReactNode;
  /** Shown until the words have come. */
  readonly fallback?: ReactNode;
}

/** Gives everything inside all words of the page's language. */
export function AllWords({ children, fallback = null }: AllWordsProps): ReactNode {
  const { language } = useFirstI18n();
  const { data, error } = useQuery(messagesQuery(language));
  if (data !== undefined) return <I18nProvider value={data}>{children}</I18nProvider>;
  if (error !== null) throw error;
  return fallback;
}

import type { ReactNode } from 'react';

import { type I18n, I18nContext } from './i18n-context';

/** Gives everything inside all words of one language. */
export function I18nProvider({ value, children }: { value: I18n; children: ReactNode }): ReactNode {
  return <I18nContext value={value}>{children}</I18nContext>;
}

import type { ReactNode } from 'react';

import { type FirstI18n, FirstI18nContext } from './i18n-context';

interface FirstI18nProviderProps {
  readonly value: FirstI18n;
  readonly children: ReactNode;
}

/** Gives everything inside the words of the first view in one language. */
export function FirstI18nProvider({ value, children }: FirstI18nProviderProps): ReactNode {
  return <FirstI18nContext value={value}>{children}</FirstI18nContext>;
}

import type { ReactNode } from 'react';

import type { Theme } from '@/domain/model/types';
import { ThemeSymbol } from '@/ui/ThemeSymbol';

import { Localized } from './Localized';

/** A theme's symbol with its name, as everywhere on the page. */
export function ThemeName({ theme }: { theme: Theme }): ReactNode {
  return (
    <span className="inline-flex items-center gap-1.5">
      <ThemeSymbol symbol={theme.symbol} />
      <Localized text={theme.name} />
    </span>
  );
}

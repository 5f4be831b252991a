import type { ReactNode } from 'react';

import { classNames } from './class-names';
import { hueOf, symbolPath, type SymbolName } from './theme-symbols';

interface ThemeSymbolProps {
  readonly symbol: SymbolName;
  readonly className?: string;
  /** Follows the text colour instead of the theme's hue, on filled chips. */
  readonly plain?: boolean;
}

/** A theme's symbol. Decorative: its name always stands beside it. */
export function ThemeSymbol({ symbol, className, plain = false }: ThemeSymbolProps): ReactNode {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={classNames('forced-mark inline-block size-[0.8125rem] flex-none', className)}
      style={{ color: plain ? undefined : hueOf(symbol) }}
    >
      <path d={symbolPath(symbol)} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

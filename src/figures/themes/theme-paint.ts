import type { ThemeSymbol } from '@/domain/model/vocabulary';
import { symbolPath } from '@/ui/theme-symbols';

import type { Paint, PathShape } from '../drawing';

const HUES: Readonly<Partial<Record<ThemeSymbol, Paint>>> = {
  diamond: 'hue-diamond',
  grid: 'hue-grid',
  triangle: 'hue-triangle',
  'slashed-circle': 'hue-slashed',
};

/** The hue of a theme's symbol: its own for the headline themes, slate for all others. */
export function themePaint(symbol: ThemeSymbol): Paint {
  return HUES[symbol] ?? 'hue-other';
}

/** Of a symbol's own box. */
const BOX = 16;

/** A theme's symbol with its upper left corner at `x`, `y`. */
export function symbolShape(symbol: ThemeSymbol, x: number, y: number, size: number): PathShape {
  return {
    type: 'path',
    d: symbolPath(symbol),
    x,
    y,
    scale: size / BOX,
    fill: themePaint(symbol),
    evenOdd: true,
  };
}

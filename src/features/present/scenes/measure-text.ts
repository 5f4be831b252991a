import { useSyncExternalStore } from 'react';

import type { TypeStyle } from './stage-type';
import type { MeasureStyled } from './typesetter';

const LATIN_EM = 0.55;

let current: MeasureStyled | undefined;
let measuredLanguage: string | undefined;

/** Measures with the page's own fonts; anew once further fonts have loaded. */
export function useStyledMeasure(): MeasureStyled {
  return useSyncExternalStore(subscribe, measureNow, () => estimateWidth);
}

function measureNow(): MeasureStyled {
  const { lang } = document.documentElement;
  if (current === undefined || measuredLanguage !== lang) {
    measuredLanguage = lang;
    current = canvasMeasure();
  }
  return current;
}

function subscribe(onChange: () => void): () => void {
  const handleFonts = (): void => {
    current = canvasMeasure();
    onChange();
  };
  document.fonts.addEventListener('loadingdone', handleFonts);
  // The fonts' stacks differ by the page's language, which is set after the first drawing.
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => {
    document.fonts.removeEventListener('loadingdone', handleFonts);
    observer.disconnect();
  };
}

function canvasMeasure(): MeasureStyled {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateWidth;
  const root = getComputedStyle(document.documentElement);
  const families = {
    serif: root.getPropertyValue('--serif').trim() || 'serif',
    sans: root.getPropertyValue('--sans').trim() || 'sans-serif',
  };
  const widths = new Map<string, number>();
  return (text, { size, family, weight, tracking, italic }) => {
    const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${families[family]}`;
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    // Tracking switches ligatures off: where a canvas knows it, it must measure without them, too.
    if ('letterSpacing' in context) context.letterSpacing = `${tracking * size}px`;
    const extra = 'letterSpacing' in context ? 0 : tracking * size * text.length;
    const width = context.measureText(text).width + extra;
    widths.set(key, width);
    return width;
  };
}

/** Without a canvas: Han characters take a whole em, all others a little over half of one. */
export function estimateWidth(text: string, { size }: TypeStyle): number {
  return Array.from(text).reduce(
    (width, character) =>
      width + size * (/[\u2E80-\u9FFF\uFF00-\uFFEF]/u.test(character) ? 1 : LATIN_EM),
    0,
  );
}

import { useSyncExternalStore } from 'react';

import type { MeasureText } from '@/domain/timeline/ellipsize';

/** Size of labels in the drawing, in design pixels. */
export const LABEL_SIZE = 13;

const LATIN_EM = 0.52;

let current: MeasureText | undefined;

/** Measures labels with the page's own font; again once fonts have loaded. */
export function useTextMeasure(): MeasureText {
  return useSyncExternalStore(subscribe, measureNow, () => estimate);
}

function measureNow(): MeasureText {
  current ??= canvasMeasure();
  return current;
}

function subscribe(onChange: () => void): () => void {
  const handleFonts = (): void => {
    current = canvasMeasure();
    onChange();
  };
  document.fonts.addEventListener('loadingdone', handleFonts);
  return () => document.fonts.removeEventListener('loadingdone', handleFonts);
}

function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimate;
  context.font = `${LABEL_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = context.measureText(text).width;
    widths.set(text, width);
    return width;
  };
}

/** Without a canvas: Han characters take a whole em, all others about half of one. */
function estimate(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + LABEL_SIZE * (/\p{Script=Han}/u.test(character) ? 1 : LATIN_EM),
    0,
  );
}

import type { ThemeCounts, ThemeRow } from '@/domain/themes/count-themes';

/** While no column of a row has more records than this, each record is a square of its own. */
const MOST_SQUARES = 5;

/** True when a row's records are drawn one by one. */
export function isDrawnInSquares({ cells }: ThemeRow): boolean {
  return cells.every(({ count }) => count <= MOST_SQUARES);
}

/** Neighbouring columns without any mention, drawn as one void. */
export interface VoidSpan {
  /** Position of the first column from 0. */
  readonly start: number;
  readonly span: number;
}

/** Runs of columns that no record stands in, from left to right. */
export function voidSpans(recordsByVoice: readonly number[]): readonly VoidSpan[] {
  const spans: VoidSpan[] = [];
  for (const [index, records] of recordsByVoice.entries()) {
    if (records > 0) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.start + last.span === index) {
      spans[spans.length - 1] = { start: last.start, span: last.span + 1 };
    } else {
      spans.push({ start: index, span: 1 });
    }
  }
  return spans;
}

/** Which kinds of mark a figure of these counts has, for its caption. */
export function marksOf({ rows }: ThemeCounts): Record<'squares' | 'bars' | 'quoted', boolean> {
  const drawn = rows.filter(({ total }) => total > 0);
  return {
    squares: drawn.some(isDrawnInSquares),
    bars: drawn.some((row) => !isDrawnInSquares(row)),
    quoted: drawn.some(({ cells }) => cells.some(({ quoted }) => quoted > 0)),
  };
}

import type { TextPosition } from '../reading/text-position';

/** The places of offsets, which may stand in any order, in one pass over the text. Lines end with LF, CR or CR LF. */
export function linesAndColumns(text: string, offsets: readonly number[]): readonly TextPosition[] {
  if (offsets.length === 0) return [];
  const wanted = [...offsets.entries()].toSorted(([, a], [, b]) => a - b);
  const positions: TextPosition[] = [];
  let line = 1;
  let lineStart = 0;
  let next = 0;
  const takeUpTo = (end: number): void => {
    for (; next < wanted.length; next += 1) {
      const [at = 0, offset = 0] = wanted[next] ?? [];
      if (offset >= end) return;
      positions[at] = { line, column: offset - lineStart + 1 };
    }
  };
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
    const start = index + lineBreak.length;
    takeUpTo(start);
    if (next === wanted.length) break;
    line += 1;
    lineStart = start;
  }
  takeUpTo(Infinity);
  return positions;
}

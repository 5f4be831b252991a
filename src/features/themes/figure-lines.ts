import type { ThemeRow } from '@/domain/themes/count-themes';
import { isDrawnInSquares } from '@/figures/themes/theme-rows';

import type { OpenedCount } from './opened-count';

/** A line of the figure; `gridRow` counts from 1. */
export type FigureLine =
  | { readonly type: 'row'; readonly gridRow: number; readonly row: ThemeRow }
  | { readonly type: 'group'; readonly gridRow: number }
  | { readonly type: 'entries'; readonly gridRow: number };

/** Rows one after the other with nothing between: what one chart can draw. */
export interface FigureSegment {
  readonly gridRow: number;
  readonly rows: readonly ThemeRow[];
}

/** Headline rows, the heading of the further ones, their rows; under the row of the opened count its records. */
export function figureLines(
  rows: readonly ThemeRow[],
  opened: OpenedCount | undefined,
): readonly FigureLine[] {
  const lines: FigureLine[] = [];
  const next = (): number => lines.length + 1;
  let group = rows.at(0)?.theme.group;
  for (const row of rows) {
    if (row.theme.group !== group) {
      group = row.theme.group;
      lines.push({ type: 'group', gridRow: next() });
    }
    lines.push({ type: 'row', gridRow: next(), row });
    if (row.theme.id === opened?.themeId) lines.push({ type: 'entries', gridRow: next() });
  }
  return lines;
}

/** CSS grid rows: all themes are equally high, whatever wraps, so that a chart's bands meet them. */
export function gridRowsOf(lines: readonly FigureLine[]): string {
  return lines.map(({ type }) => (type === 'row' ? '1fr' : 'auto')).join(' ');
}

/** The runs of rows in which at least one has bars. */
export function barSegments(lines: readonly FigureLine[]): readonly FigureSegment[] {
  const segments: { gridRow: number; rows: ThemeRow[] }[] = [];
  let current: { gridRow: number; rows: ThemeRow[] } | undefined;
  for (const line of lines) {
    if (line.type !== 'row') {
      current = undefined;
      continue;
    }
    if (current === undefined) {
      current = { gridRow: line.gridRow, rows: [] };
      segments.push(current);
    }
    current.rows.push(line.row);
  }
  return segments.filter(({ rows }) => rows.some((row) => !isDrawnInSquares(row)));
}

import type { CSSProperties } from 'react';

import type { ThemeCounts } from '@/domain/themes/count-themes';

/** While no column of a row has more records than this, each record is a square of its own. */
export const MOST_SQUARES = 5;

/** A column's place in the figure. Lengths of bars are in records. */
export interface FigureColumn {
  /** CSS length of the column. */
  readonly width: string;
  /** How many records the column's scale reaches to; the scale itself is common to all columns. */
  readonly reach: number;
  readonly isVoid: boolean;
}

/** Neighbouring columns without any mention, drawn as one void. */
export interface VoidSpan {
  readonly start: number;
  readonly span: number;
}

export interface FigureLayout {
  readonly columns: readonly FigureColumn[];
  readonly voids: readonly VoidSpan[];
  /** Custom properties of the figure: `--unit`, the length of one record on a bar, and the grid's columns. */
  readonly style: CSSProperties;
}

/** Room after the longest bar for its number and the gap to the next column. */
const ROOM = '2.75rem';
/** No column gets narrower: its heading must stay readable. */
const NARROWEST = '5.25rem';
/** Of the longest column, so that short columns have room for their headings. */
const LEAST_SHARE = 0.28;

/**
 * Divides the figure's width among the columns in proportion to what they hold, so that one scale serves all of them.
 * The sides' columns are always equally wide. All lengths are CSS, so that the layout holds without a script.
 */
export function layoutFigure(counts: ThemeCounts): FigureLayout {
  const { voices, rows, recordsByVoice } = counts;
  const most = voices.map((_, index) => longest(rows.map(({ cells }) => cells[index]?.entries.length ?? 0)));
  const greatest = longest(most);
  const ofSides = longest(most.filter((_, index) => voices[index]?.kind === 'side'));
  const columns = voices.map((voice, index) => {
    const held = voice.kind === 'side' ? ofSides : (most[index] ?? 0);
    return {
      isVoid: (recordsByVoice[index] ?? 0) === 0,
      reach: held === 0 ? 0 : Math.max(held, greatest * LEAST_SHARE),
    };
  });
  const drawn = columns.filter(({ reach }) => reach > 0);
  const total = drawn.reduce((sum, { reach }) => sum + reach, 0);
  const style: Record<`--${string}`, string> = {
    '--unit': unitOf(greatest, total, drawn.length, columns.length),
    '--columns': ['var(--name)', ...columns.map(({ reach }) => widthOf(reach, drawn.length))].join(' '),
  };
  return {
    columns: columns.map(({ isVoid, reach }) => ({ isVoid, reach, width: widthOf(reach, drawn.length) })),
    voids: voidSpans(columns.map(({ isVoid }) => isVoid)),
    style,
  };
}

/** Length of one record: what is left beside names, numbers and voids, but never so little that bars vanish. */
function unitOf(greatest: number, total: number, drawn: number, all: number): string {
  if (total === 0) return '0rem';
  const taken = `var(--name) - ${drawn} * ${ROOM} - ${all - drawn} * var(--void)`;
  return `max(${round(6 / greatest)}rem, (100cqi - ${taken}) / ${round(total)})`;
}

function widthOf(reach: number, drawn: number): string {
  if (drawn === 0) return 'minmax(0, 1fr)';
  if (reach === 0) return 'var(--void)';
  return `max(${NARROWEST}, calc(var(--unit) * ${round(reach)} + ${ROOM}))`;
}

function voidSpans(isVoid: readonly boolean[]): readonly VoidSpan[] {
  const spans: VoidSpan[] = [];
  for (const [index, empty] of isVoid.entries()) {
    if (!empty) continue;
    const last = spans.at(-1);
    if (last && last.start + last.span === index) spans[spans.length - 1] = { ...last, span: last.span + 1 };
    else spans.push({ start: index, span: 1 });
  }
  return spans;
}

function longest(counts: readonly number[]): number {
  return Math.max(0, ...counts);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

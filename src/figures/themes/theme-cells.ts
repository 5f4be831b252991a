import type { ThemeCell, ThemeEntry, ThemeRow } from '@/domain/themes/count-themes';
import type { Voice } from '@/domain/themes/voice';
import type { I18n } from '@/i18n/i18n-context';

import { moved, type Paint, type Shape } from '../drawing';
import { textWidth } from '../text-width';
import { paragraphMark } from './paragraph-mark';
import { themePaint } from './theme-paint';
import { isDrawnInSquares } from './theme-rows';

/** Of names and numbers. */
export const SIZE = 11.5;
export const SQUARE_HEIGHT = 17;
/** Holds the mark of a paragraph; narrower only where the column is. */
const LEAST_SQUARE = 24;
const SQUARE_GAP = 2;
const LONGEST_SQUARE = 34;
/** After squares and bars. */
export const NUMBER_ROOM = 26;
const BAR_HEIGHT = 13;
const MARK_SIZE = 9.5;

/** A count beside what it counts, on the middle of a row. */
export function numberShape(
  count: number,
  x: number,
  middle: number,
  { m }: I18n,
  face: 'sans' | 'sansBold',
): Shape {
  return {
    type: 'text',
    text: m.themes.count({ count }),
    x,
    y: middle + SIZE * 0.36,
    size: SIZE,
    face,
    fill: 'ink',
  };
}

/** The records of one theme in one column, from the cell's left edge, around the middle of the row. */
export function cellShapes(
  row: ThemeRow,
  cell: ThemeCell,
  { unit, width: room }: { readonly unit: number; readonly width: number },
  options: { readonly i18n: I18n; readonly isMono: boolean; readonly isNumbered: boolean },
): readonly Shape[] {
  const { count, quoted, voice } = cell;
  if (count === 0) return [];
  const style = styleOf(themePaint(row.theme.symbol), voice, options.isMono);
  const { i18n, isNumbered } = options;
  if (isDrawnInSquares(row)) {
    const step = Math.min(
      LONGEST_SQUARE + SQUARE_GAP,
      Math.max(LEAST_SQUARE + SQUARE_GAP, unit),
      (room - (isNumbered ? NUMBER_ROOM : 0)) / count,
    );
    const width = step - SQUARE_GAP;
    return [
      ...cell.entries.flatMap((entry, at) =>
        moved(square(entry, width, style, i18n), at * step, 0),
      ),
      ...(isNumbered ? [numberShape(count, count * step + 4, 0, i18n, 'sans')] : []),
    ];
  }
  return [
    {
      type: 'rect',
      x: 0,
      y: -BAR_HEIGHT / 2,
      width: count * unit,
      height: BAR_HEIGHT,
      ...style.box,
    },
    ...(quoted === 0
      ? []
      : [
          {
            type: 'path',
            d: `M2 ${BAR_HEIGHT / 2 - 3}H${Math.max(4, quoted * unit - 2)}`,
            stroke: style.on,
            strokeWidth: 1.5,
          } as const,
        ]),
    numberShape(count, count * unit + 5, 0, i18n, 'sans'),
  ];
}

interface MarkStyle {
  readonly box: { readonly fill: Paint; readonly stroke?: Paint; readonly strokeWidth?: number };
  /** What is written on it. */
  readonly on: Paint;
}

function styleOf(hue: Paint, { kind }: Voice, isMono: boolean): MarkStyle {
  if (!isMono) return { box: { fill: hue }, on: 'paper' };
  if (kind === 'instrument') return { box: { fill: 'ink' }, on: 'paper' };
  return { box: { fill: 'paper', stroke: 'ink', strokeWidth: 1 }, on: 'ink' };
}

function square(
  { paragraphs, quoted }: ThemeEntry,
  width: number,
  { box, on }: MarkStyle,
  { m }: I18n,
): readonly Shape[] {
  const mark = paragraphMark(paragraphs, m.facts.evidence.paragraph);
  const fits = mark !== '' && textWidth(mark, MARK_SIZE, 'sansBold') <= width - 2;
  return [
    { type: 'rect', x: 0, y: -SQUARE_HEIGHT / 2, width, height: SQUARE_HEIGHT, ...box },
    ...(fits
      ? [
          {
            type: 'text',
            text: mark,
            x: width / 2,
            y: MARK_SIZE * 0.36 - (quoted ? 1 : 0),
            size: MARK_SIZE,
            face: 'sansBold',
            fill: on,
            anchor: 'middle',
          } as const,
        ]
      : []),
    ...(quoted
      ? [
          {
            type: 'path',
            d: `M3 ${SQUARE_HEIGHT / 2 - 3}H${width - 3}`,
            stroke: on,
            strokeWidth: 1.5,
          } as const,
        ]
      : []),
  ];
}

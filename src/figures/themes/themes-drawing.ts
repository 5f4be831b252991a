import type { ThemeCounts, ThemeRow } from '@/domain/themes/count-themes';
import { divideWidth } from '@/domain/themes/divide-width';
import type { Voice } from '@/domain/themes/voice';
import { type I18n, shownText } from '@/i18n/i18n-context';

import { type Drawing, moved, type Shape, stacked } from '../drawing';
import { hatching } from '../hatching';
import { textBlock } from '../text-shapes';
import { type Face, textWidth } from '../text-width';
import { cellShapes, NUMBER_ROOM, numberShape, SIZE, SQUARE_HEIGHT } from './theme-cells';
import { symbolShape } from './theme-paint';
import { isDrawnInSquares, voidSpans } from './theme-rows';
import { voiceName } from './voice-words';

export interface ThemesDrawingOptions {
  readonly i18n: I18n;
  readonly counts: ThemeCounts;
  readonly width: number;
  /** Without hues: what the instrument says is filled, everything else outlined. */
  readonly isMono: boolean;
}

const LINE = 15;
const PAD = 6;
const SYMBOL = 11;
const SYMBOL_GAP = 7;
const COLUMN_AIR = 10;
const LEAST_COLUMN = 62;
const LEAST_TOTAL = 46;
const BORDER = 1;
/** Han headings have no words: they may break anywhere. */
const LONGEST_WORD = 84;
const HEAD_SIZE = 10.5;
const VOID_SIZE = 11.5;
/** Around the words of a void, both sides together. */
const VOID_AIR = 16;

interface Columns {
  readonly names: number;
  readonly total: number;
  readonly xs: readonly number[];
  readonly widths: readonly number[];
  /** Width of one record, the same in all columns. */
  readonly unit: number;
}

/**
 * Themes by who or what mentions them: a square a record while they are few in a row, bars on one scale beyond, columns
 * without any mention hatched and said to be empty. The numbers are those of `counts`.
 */
export function themesDrawing(options: ThemesDrawingOptions): Drawing {
  const { counts, width, i18n } = options;
  const columns = columnsOf(options);
  const head = headDrawing(columns, options);
  const lines: Drawing[] = [];
  let group = counts.rows[0]?.theme.group;
  for (const row of counts.rows) {
    if (row.theme.group !== group) {
      group = row.theme.group;
      lines.push(groupDrawing(i18n.m.themes.furtherThemes, width));
    }
    lines.push(rowDrawing(row, columns, options));
  }
  const body = stacked(lines, 0);
  const drawing = stacked([head, body], 0);
  return {
    ...drawing,
    shapes: [...drawing.shapes, ...voidShapes(columns, head.height, body.height, options)],
  };
}

function columnsOf(options: ThemesDrawingOptions): Columns {
  const { counts, width, i18n } = options;
  const { voices, rows } = counts;
  const names = Math.min(176, Math.max(116, width * 0.25));
  const total = Math.max(
    LEAST_TOTAL,
    textWidth(i18n.m.themes.columns.total, HEAD_SIZE, 'sansBold') + COLUMN_AIR,
  );
  const most = voices.map((_, at) =>
    Math.max(0, ...rows.map(({ cells }) => cells[at]?.count ?? 0)),
  );
  const ofSides = Math.max(0, ...most.filter((_, at) => voices[at]?.kind === 'side'));
  const reaches = voices.map((voice, at) => (voice.kind === 'side' ? ofSides : (most[at] ?? 0)));
  const { unit, widths } = divideWidth(
    reaches.map((reach, at) => ({ least: leastWidth(at, options), reach })),
    width - names - total,
    NUMBER_ROOM + COLUMN_AIR,
  );
  const starts = widths.map((_, at) =>
    widths.slice(0, at).reduce((sum, own) => sum + own, names + total),
  );
  return { names, total, xs: starts, widths, unit };
}

/** A column holds the longest word of its heading, and a void that stands alone the longest of its words. */
function leastWidth(at: number, { counts, i18n }: ThemesDrawingOptions): number {
  const voice = counts.voices[at];
  const heading = voice === undefined ? '' : voiceName(voice, i18n);
  const isLoneVoid = voidSpans(counts.recordsByVoice).some(
    ({ start, span }) => start === at && span === 1,
  );
  const inVoid = isLoneVoid ? i18n.m.themes.void : '';
  return Math.max(
    LEAST_COLUMN,
    longestWord(heading, HEAD_SIZE, 'sansBold') + COLUMN_AIR,
    longestWord(inVoid, VOID_SIZE, 'serif') + VOID_AIR,
  );
}

function longestWord(text: string, size: number, face: Face): number {
  const widths = text.split(/\s+/u).map((word) => textWidth(word, size, face));
  return Math.min(LONGEST_WORD, Math.max(0, ...widths));
}

function headDrawing(
  { names, total, xs, widths }: Columns,
  { counts, width, i18n }: ThemesDrawingOptions,
): Drawing {
  const { m } = i18n;
  const bold = { size: HEAD_SIZE, face: 'sansBold', fill: 'ink', line: 14 } as const;
  const cells = [
    { x: 0, drawing: textBlock(m.themes.columns.theme, names - 8, bold) },
    { x: names, drawing: textBlock(m.themes.columns.total, total + COLUMN_AIR, bold) },
    ...counts.voices.map((voice, at) => ({
      x: xs[at] ?? 0,
      drawing: voiceHead(
        voice,
        counts.recordsByVoice[at] ?? 0,
        (widths[at] ?? 0) - COLUMN_AIR,
        i18n,
      ),
    })),
  ];
  const height = Math.max(...cells.map(({ drawing }) => drawing.height)) + PAD;
  return {
    width,
    height,
    shapes: [
      ...cells.flatMap(({ x, drawing }) => moved(drawing.shapes, x, height - PAD - drawing.height)),
      { type: 'path', d: `M0 ${height}H${width}`, stroke: 'ink', strokeWidth: BORDER },
    ],
  };
}

function voiceHead(voice: Voice, records: number, width: number, i18n: I18n): Drawing {
  return stacked(
    [
      textBlock(voiceName(voice, i18n), width, {
        size: HEAD_SIZE,
        face: 'sansBold',
        fill: 'ink',
        line: 14,
      }),
      textBlock(records === 0 ? '' : i18n.m.themes.records({ count: records }), width, {
        size: 10.5,
        face: 'sans',
        fill: 'ink2',
        line: 14,
      }),
    ],
    0,
  );
}

function groupDrawing(words: string, width: number): Drawing {
  const text = textBlock(words, width, { size: 10.5, face: 'sans', fill: 'ink2', line: LINE });
  const height = text.height + 2 * PAD;
  return {
    width,
    height,
    shapes: [
      ...moved(text.shapes, 0, 2 * PAD - 3),
      { type: 'path', d: `M0 ${height}H${width}`, stroke: 'rule', strokeWidth: BORDER },
    ],
  };
}

function rowDrawing(row: ThemeRow, columns: Columns, options: ThemesDrawingOptions): Drawing {
  const { width, i18n, counts } = options;
  const { m } = i18n;
  const { theme, total, cells } = row;
  const name = shownText(theme.name, i18n.language);
  const text = textBlock(name.text, columns.names - SYMBOL - SYMBOL_GAP - 8, {
    size: SIZE,
    face: 'sans',
    fill: 'ink',
    line: LINE,
    lang: name.lang,
  });
  const height = Math.max(text.height, SQUARE_HEIGHT) + PAD;
  const top = (height - text.height) / 2;
  // Where other rows have bars, lengths alone would mislead.
  const isNumbered = counts.rows.some((other) => !isDrawnInSquares(other));
  const first = counts.recordsByVoice.findIndex((records) => records > 0);
  return {
    width,
    height,
    shapes: [
      symbolShape(theme.symbol, 0, top + (LINE - SYMBOL) / 2, SYMBOL),
      ...moved(text.shapes, SYMBOL + SYMBOL_GAP, top),
      numberShape(total, columns.names, height / 2, i18n, 'sansBold'),
      ...cells.flatMap((cell, at) =>
        moved(
          cellShapes(
            row,
            cell,
            { unit: columns.unit, width: columns.widths[at] ?? 0 },
            { ...options, isNumbered },
          ),
          columns.xs[at] ?? 0,
          height / 2,
        ),
      ),
      ...(total === 0 && first >= 0
        ? moved(
            textBlock(m.themes.void, width - (columns.xs[first] ?? 0), {
              size: SIZE,
              face: 'serif',
              fill: 'ink2',
              line: LINE,
              italic: true,
            }).shapes,
            columns.xs[first] ?? 0,
            (height - LINE) / 2,
          )
        : []),
      { type: 'path', d: `M0 ${height}H${width}`, stroke: 'hair', strokeWidth: BORDER },
    ],
  };
}

/** Columns without any mention: hatched from the first row to the last, with the words in the middle. */
function voidShapes(
  { xs, widths }: Columns,
  top: number,
  height: number,
  { counts, i18n }: ThemesDrawingOptions,
): readonly Shape[] {
  return voidSpans(counts.recordsByVoice).flatMap(({ start, span }) => {
    const x = xs[start] ?? 0;
    const width = widths.slice(start, start + span).reduce((sum, own) => sum + own, 0);
    const words = textBlock(i18n.m.themes.void, width - VOID_AIR, {
      size: VOID_SIZE,
      face: 'serif',
      fill: 'ink2',
      line: 16,
      italic: true,
      anchor: 'middle',
    });
    const y = top + (height - words.height) / 2;
    return [
      { type: 'rect', x, y: top + 1, width, height: height - 2, fill: 'paper' },
      {
        type: 'path',
        d: hatching(x, top + 1, width, height - 2),
        stroke: 'rule',
        strokeWidth: 0.5,
      },
      {
        type: 'rect',
        x: x + 4,
        y: y - 5,
        width: width - 8,
        height: words.height + 10,
        fill: 'paper',
      },
      ...moved(words.shapes, x + VOID_AIR / 2, y),
    ] satisfies readonly Shape[];
  });
}

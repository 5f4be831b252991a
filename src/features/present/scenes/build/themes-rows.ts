import type { ThemeCell, ThemeCounts, ThemeRow } from '@/domain/themes/count-themes';
import { shownText } from '@/i18n/i18n-context';

import type { ThemesCell, ThemesRow } from '../themes-content';
import type { TextBlock } from '../typesetter';
import type { SceneContext } from './context';
import {
  COLUMN_AIR,
  NAME,
  SYMBOL,
  type ThemesFrame,
  TOTAL,
  VOICE,
  voiceWords,
} from './themes-frame';

const ROW_PADDING = 6;
const LEAST_ROW = 66;
const STACK_AIR = 26;
/** A unit that holds a paragraph's mark. */
const MARK_UNIT = 92;

/** A theme's row before it has its place. */
export interface MeasuredRow {
  readonly placed: Omit<ThemesRow, 'top'>;
  readonly height: number;
}

/** Sets one theme's name and its bars. */
export function measureRow(
  row: ThemeRow,
  { recordsByVoice }: ThemeCounts,
  frame: ThemesFrame,
  context: SceneContext,
): MeasuredRow {
  const { typesetter, i18n } = context;
  const isTable = frame.layout === 'table';
  const width = (isTable ? NAME - 20 : frame.width - TOTAL) - SYMBOL;
  const shown = shownText(row.theme.name, i18n.language);
  const name = typesetter.set(shown.text, 'theme', width, { lang: shown.lang });
  const cells = isTable
    ? row.cells.map((cell, index) =>
        tableCell(cell, frame.columns[index]?.left ?? 0, frame, context),
      )
    : stackedCells(row, name.height + ROW_PADDING, frame, context);
  const empty = row.total === 0 ? emptyText(recordsByVoice, frame, context) : undefined;
  const height = isTable
    ? Math.max(LEAST_ROW, name.height + 2 * ROW_PADDING)
    : Math.max(
        name.height + ROW_PADDING + (empty?.height ?? 0),
        ...cells.map(({ top, head }) => top + (head?.height ?? 0)),
      ) + STACK_AIR;
  return {
    height,
    placed: {
      key: row.theme.id,
      symbol: row.theme.symbol,
      name,
      total: i18n.f.number(row.total),
      height,
      cells: cells.filter(({ squares }) => squares.length > 0),
      ...(empty === undefined ? {} : { empty }),
    },
  };
}

/** That a theme has no record, up to the next void; in a word where the sentence would not fit on its line. */
function emptyText(
  recordsByVoice: readonly number[],
  { layout, columns, emptyLeft, width }: ThemesFrame,
  { typesetter, words }: SceneContext,
): TextBlock | undefined {
  const left = layout === 'table' ? emptyLeft : SYMBOL;
  const next = columns.find(
    (column, index) => column.left > emptyLeft && recordsByVoice[index] === 0,
  );
  const room = (next?.left ?? width) - left - COLUMN_AIR;
  const whole = typesetter.set(words.themes.void, 'absent', room);
  return whole.lines.length === 1 ? whole : typesetter.set(words.themes.voidShort, 'absent', room);
}

function tableCell(
  cell: ThemeCell,
  left: number,
  { unit }: ThemesFrame,
  { i18n, words }: SceneContext,
): ThemesCell {
  return {
    key: cell.voice.key,
    left,
    top: 0,
    count: i18n.f.number(cell.count),
    squares: cell.entries.map(({ record, paragraphs, quoted }) => {
      const [paragraph] = paragraphs;
      const isMarked = paragraph !== undefined && unit >= MARK_UNIT;
      return {
        key: record.id,
        mark: isMarked ? words.marks.paragraph({ paragraph }) : '',
        quoted,
      };
    }),
  };
}

function stackedCells(
  row: ThemeRow,
  start: number,
  frame: ThemesFrame,
  context: SceneContext,
): readonly ThemesCell[] {
  let top = start;
  return row.cells
    .filter(({ count }) => count > 0)
    .map((cell) => {
      const head = context.typesetter.set(
        voiceWords(cell.voice, context),
        'small',
        VOICE - SYMBOL - COLUMN_AIR,
      );
      const placed = { ...tableCell(cell, VOICE, frame, context), head, top };
      top += head.height;
      return placed;
    });
}

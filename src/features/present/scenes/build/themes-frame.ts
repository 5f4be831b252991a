import type { ThemeCounts } from '@/domain/themes/count-themes';
import { divideWidth } from '@/domain/themes/divide-width';
import type { Voice } from '@/domain/themes/voice';

import type { ThemesColumn, ThemesContent, ThemesVoid } from '../themes-content';
import { hasBrokenWord, type TextBlock } from '../typesetter';
import type { SceneContext } from './context';

export const NAME = 560;
export const SYMBOL = 64;
export const TOTAL = 120;
const NUMBER_ROOM = 78;
export const COLUMN_AIR = 28;
const HEAD_AIR = 16;
/** Around the sentence over a void. */
const VOID_AIR = 56;
/** What bars and their numbers need at the least beside the columns' headings. */
const LEAST_BARS = 40;
const WIDTH_STEP = 4;
/** On a narrow stage: width of a voice's words, and the air under a theme. */
export const VOICE = 400;

/** What all rows share: columns, scale, headings. */
export type ThemesFrame = Omit<ThemesContent, 'rows' | 'voids'>;

/** Divides the stage among the columns; on a narrow one there are none, every voice has a line of its own. */
export function frameOf(counts: ThemeCounts, context: SceneContext): ThemesFrame {
  const { typesetter, words, box, shape } = context;
  const reaches = counts.voices.map((_, index) =>
    Math.max(0, ...counts.rows.map(({ cells }) => cells[index]?.count ?? 0)),
  );
  if (shape === 'portrait') {
    const width = box.width - VOICE;
    return {
      kind: 'themes',
      layout: 'stacked',
      width: box.width,
      totalRight: box.width,
      totalHead: typesetter.set('', 'small', TOTAL),
      columns: [],
      headHeight: 0,
      emptyLeft: SYMBOL,
      unit: divideWidth([{ least: width, reach: Math.max(1, ...reaches) }], width, NUMBER_ROOM)
        .unit,
    };
  }
  const heads = counts.voices.map((voice) => voiceWords(voice, context));
  const room = box.width - NAME - TOTAL;
  const wishesFor = (lines: number) =>
    heads.map((head, index) => ({
      least: leastWidth(head, lines, context) + COLUMN_AIR,
      reach: reaches[index] ?? 0,
    }));
  // Two lines a heading where there is room for that, else as many as the longest word allows.
  const wishes = [2, 3]
    .map(wishesFor)
    .find((tried) => tried.reduce((sum, { least }) => sum + least, 0) + LEAST_BARS <= room);
  const { unit, widths } = divideWidth(wishes ?? wishesFor(Infinity), room, NUMBER_ROOM);
  let left = NAME + TOTAL;
  const columns = heads.map((head, index): ThemesColumn => {
    const width = widths[index] ?? 0;
    const own = {
      key: counts.voices[index]?.key ?? head,
      left,
      width,
      head: typesetter.set(head, 'small', width - COLUMN_AIR / 2),
    };
    left += width;
    return own;
  });
  const totalHead = typesetter.set(words.themes.total, 'small', 2 * TOTAL);
  return {
    kind: 'themes',
    layout: 'table',
    width: box.width,
    totalRight: NAME + TOTAL - 40,
    totalHead,
    columns,
    headHeight: Math.max(totalHead.height, ...columns.map(({ head }) => head.height)) + HEAD_AIR,
    emptyLeft: columns.find((_, index) => counts.recordsByVoice[index] !== 0)?.left ?? NAME + TOTAL,
    unit,
  };
}

/** The least width in which a text takes so many lines, and no word is broken. */
function leastWidth(text: string, lines: number, { typesetter, i18n }: SceneContext): number {
  const pieces = i18n.language === 'zh-Hans' ? [text.slice(0, 4)] : text.split(/[ -]/);
  const word = Math.max(...pieces.map((piece) => typesetter.widthOf(piece, 'small')));
  const whole = typesetter.widthOf(text, 'small');
  for (let width = word; width < whole; width += WIDTH_STEP) {
    if (typesetter.set(text, 'small', width).lines.length <= lines) return width;
  }
  return Math.max(word, Math.min(whole, lines === 1 ? whole : word));
}

/** Columns without any mention, neighbours as one; the sentence is the shorter one where it would not fit. */
export function voidsOf(
  { recordsByVoice }: ThemeCounts,
  { columns }: ThemesFrame,
  height: number,
  { typesetter, words }: SceneContext,
): readonly ThemesVoid[] {
  const spans: { key: string; left: number; width: number }[] = [];
  for (const [index, { key, left, width }] of columns.entries()) {
    if (recordsByVoice[index] !== 0) continue;
    const last = spans.at(-1);
    if (last !== undefined && Math.abs(last.left + last.width - left) < 1) last.width += width;
    else spans.push({ key, left, width });
  }
  return spans.map((span) => {
    const set = (text: string): TextBlock =>
      typesetter.set(text, 'absent', span.width - VOID_AIR, { balanced: true });
    const whole = set(words.themes.void);
    const isRoom = whole.height + VOID_AIR <= height && !hasBrokenWord(whole);
    return { ...span, text: isRoom ? whole : set(words.themes.voidShort) };
  });
}

/** A column's heading on the stage. */
export function voiceWords(voice: Voice, { words, i18n }: SceneContext): string {
  if (voice.kind === 'side') return words.themes.columns.side({ area: i18n.f.area(voice.area) });
  return words.themes.columns[voice.kind];
}

import type { MeasureText } from '@/domain/timeline/ellipsize';
import { periodOf } from '@/domain/timeline/period';
import type { Axis, Tick, TickUnit } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { FirstI18n } from '@/i18n/i18n-context';

import { words, yearWords } from './period-words';

const LABEL_AIR = 5;
/** Days that surely leave the first of a month in that month. */
const A_MONTH = 27;
/** Years are set a little larger than they are measured. */
const MAJOR_SCALE = 1.2;

/** What the axis writes beside a tick. */
export interface TickLabel {
  readonly tick: Tick;
  readonly text: string;
  readonly x: number;
}

/** The labels of one axis: `labelsIn` those that fit whole between their tick and the next in a part of it, in pixels. */
export interface AxisLabels {
  readonly labelsIn: (part: { readonly from: number; readonly to: number }) => readonly TickLabel[];
}

/** What has been written beside ticks, by their unit and day: for whoever draws one axis after the other. */
export type KnownTickWords = Map<string, Words>;

/**
 * Words and widths are worked out once an axis, or once for all with the same `known`. The first label also says the month
 * or year that it stands in.
 */
export function axisLabels(
  axis: Axis,
  scale: TimeScale,
  measure: MeasureText,
  i18n: FirstI18n,
  known: KnownTickWords = new Map(),
): AxisLabels {
  const wordsOf = (tick: Tick): Words => {
    const key = `${axis.unit} ${tick.day}`;
    const found = known.get(key) ?? tickWords(tick, axis.unit, measure, i18n);
    known.set(key, found);
    return found;
  };
  const labelled = ticksWithRoom(axis, (tick) => wordsOf(tick).plain.width);
  return {
    labelsIn: (part) => {
      const shown = labelled.filter(({ x }) => x >= part.from && x <= part.to);
      return shown.flatMap((tick, position) => {
        const start = tick.x;
        const end = Math.min(shown[position + 1]?.x ?? Infinity, part.to);
        const { plain, full, narrow } = wordsOf(tick);
        const texts = position === 0 ? [full, plain, narrow] : [plain, narrow];
        const found = texts.find(({ width }) => start + LABEL_AIR + width <= end);
        if (found === undefined) return [];
        const isColumn = axis.unit === 'day' && end - start > scale.pxPerDay - 1;
        const x = isColumn ? (start + end - found.width) / 2 : start + LABEL_AIR;
        return [{ tick, text: found.text, x }];
      });
    },
  };
}

/**
 * The ticks that get labels: all, or every second or fifth year where years are longer to write than they are wide (as
 * they are with 年). By the calendar, so that labels do not change places while the window moves.
 */
function ticksWithRoom(axis: Axis, widthOf: (tick: Tick) => number): readonly Tick[] {
  const [first, second] = axis.ticks;
  if (first === undefined || second === undefined || !axis.unit.startsWith('year')) {
    return axis.ticks;
  }
  const years = Math.max(1, second.year - first.year);
  const needed = Math.max(...axis.ticks.map(widthOf)) + LABEL_AIR;
  const stride = STRIDES.find((count) => needed <= count * (second.x - first.x)) ?? 1;
  return axis.ticks.filter(({ year }) => Math.floor(year / years) % stride === 0);
}

const STRIDES = [1, 2, 5];

interface Text {
  readonly text: string;
  readonly width: number;
}

interface Words {
  readonly plain: Text;
  /** As the first label says it. */
  readonly full: Text;
  /** For where there is no room for more: of months, a year that begins is said whatever else has to go. */
  readonly narrow: Text;
}

function tickWords(tick: Tick, unit: TickUnit, measure: MeasureText, i18n: FirstI18n): Words {
  const measured = (text: string): Text => ({
    text,
    width: measure(text) * (tick.isMajor ? MAJOR_SCALE : 1),
  });
  return {
    plain: measured(tickText(tick, unit, i18n)),
    full: measured(fullTickText(tick, unit, i18n)),
    narrow: measured(
      tick.isMajor && (unit === 'month' || unit === 'quarter')
        ? String(tick.year)
        : tickText(tick, unit, i18n),
    ),
  };
}

function tickText(tick: Tick, unit: TickUnit, i18n: FirstI18n): string {
  const { m, f } = i18n;
  switch (unit) {
    case 'day':
    case 'week':
      return tick.isMajor
        ? words(periodOf(tick.day, tick.day), 'axis', i18n)
        : m.timeline.tickDay({ day: tick.dayOfMonth });
    case 'month':
    case 'quarter':
      return tick.isMajor ? yearWords(tick.day, i18n) : f.monthName(tick.month, 'short');
    case 'year':
    case 'years':
      return yearWords(tick.day, i18n);
  }
}

/** With the month or the year that a reader of the first label would miss. */
function fullTickText(tick: Tick, unit: TickUnit, i18n: FirstI18n): string {
  switch (unit) {
    case 'day':
    case 'week':
      return words(periodOf(tick.day, tick.day), 'axis', i18n);
    case 'month':
    case 'quarter':
      return tick.isMajor
        ? yearWords(tick.day, i18n)
        : words(periodOf(tick.day, tick.day + A_MONTH), 'short', i18n);
    case 'year':
    case 'years':
      return yearWords(tick.day, i18n);
  }
}

import { toCivilDay } from '../dates/civil-days';
import type { DayNumber } from '../dates/fuzzy-date';
import { type CalendarStep, daysOf, floorTo, nextAfter } from './calendar-step';
import type { TimeScale } from './time-scale';

/** Days that pixels may be out by: a tick exactly at the end belongs to the next window. */
const ROUNDING = 1e-6;

/** How close the axis looks; what its labels say. */
export type TickUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'years';

export interface Tick {
  readonly day: DayNumber;
  readonly x: number;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  /** The first of a year, of days and weeks also the first of a month: drawn taller, labelled in bold. */
  readonly isMajor: boolean;
}

/** A stretch of background: every other year, or every other step where steps are longer or shorter. */
interface Band {
  readonly day: DayNumber;
  readonly x0: number;
  readonly x1: number;
}

export interface Axis {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
}

interface TickStep {
  readonly unit: TickUnit;
  readonly step: CalendarStep;
  readonly band: CalendarStep;
}

const months = (count: number): CalendarStep => ({ unit: 'month', count });

const STEPS: readonly TickStep[] = [
  { unit: 'day', step: { unit: 'day', count: 1 }, band: months(1) },
  { unit: 'week', step: { unit: 'day', count: 7 }, band: months(1) },
  { unit: 'month', step: months(1), band: months(12) },
  { unit: 'quarter', step: months(3), band: months(12) },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years): TickStep => ({
    unit: years === 1 ? 'year' : 'years',
    step: months(12 * years),
    band: months(12 * years),
  })),
];

/** Least distance of two labels in pixels, so that "2025", "Sept" and "10月" stay apart. */
const MIN_TICK_PX = 46;

/**
 * Ticks and bands of a scale: the finest step of the calendar that keeps labels apart. In time order; marks lie on first
 * days, so they move with the window and never within it. Over `part` of the drawing, in pixels; all of the field without.
 */
export function axisOf(
  scale: TimeScale,
  part: { readonly from: number; readonly to: number } = { from: 0, to: scale.widthPx },
): Axis {
  const chosen =
    STEPS.find(({ step }) => daysOf(step) * scale.pxPerDay >= MIN_TICK_PX) ?? STEPS.at(-1);
  if (chosen === undefined) return { unit: 'years', ticks: [], bands: [] };
  const from = scale.dayAt(part.from);
  const to = scale.dayAt(part.to);
  return {
    unit: chosen.unit,
    ticks: startsOf(chosen.step, from, to).map((day) => tickAt(day, chosen.unit, scale)),
    bands: bandsOf(chosen.band, from, to, scale),
  };
}

/** First days of the steps from `from` to `to`; the one that `from` itself lies in is left out unless it starts there. */
function startsOf(step: CalendarStep, from: number, to: number): readonly DayNumber[] {
  const first = floorTo(step, from);
  const starts: DayNumber[] = first >= from ? [first] : [];
  for (let day = nextAfter(step, from); day < to - ROUNDING; day = nextAfter(step, day)) {
    starts.push(day);
  }
  return starts;
}

function tickAt(day: DayNumber, unit: TickUnit, scale: TimeScale): Tick {
  const { year, month, day: dayOfMonth } = toCivilDay(day);
  const startsMonth = unit === 'week' ? dayOfMonth <= 7 : unit === 'day' && dayOfMonth === 1;
  return {
    day,
    x: scale.xOf(day),
    year,
    month,
    dayOfMonth,
    isMajor: startsMonth || (month === 1 && dayOfMonth === 1),
  };
}

function bandsOf(step: CalendarStep, from: number, to: number, scale: TimeScale): readonly Band[] {
  const bands: Band[] = [];
  for (let day = floorTo(step, from); day < to; day = nextAfter(step, day)) {
    if (isEven(step, day))
      bands.push({ day, x0: scale.xOf(day), x1: scale.xOf(nextAfter(step, day)) });
  }
  return bands;
}

/** Parity by the calendar, not by the window, so that a band keeps its ground while the window moves. */
function isEven(step: CalendarStep, day: DayNumber): boolean {
  const { year, month } = toCivilDay(day);
  return Math.floor((year * 12 + month - 1) / step.count) % 2 === 0;
}

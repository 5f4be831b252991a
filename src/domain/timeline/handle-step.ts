import type { DayNumber } from '../dates/fuzzy-date';
import { addMonths } from './calendar-step';
import { type ClosedRange, MIN_SPAN_DAYS, rangeOfWindow, type TimeWindow } from './time-window';

export const HANDLE_ENDS = ['from', 'to'] as const;
export type HandleEnd = (typeof HANDLE_ENDS)[number];

/** How far a key moves a handle: months back or on, or to the first or last possible day. */
export type HandleStep = { readonly months: number } | 'first' | 'last';

/** The days that one end of the range may take: inside the bounds, and `MIN_SPAN_DAYS` from the other end. */
export function limitsOf(end: HandleEnd, range: ClosedRange, bounds: TimeWindow): ClosedRange {
  const whole = rangeOfWindow(bounds);
  const least = MIN_SPAN_DAYS - 1;
  return end === 'from'
    ? { from: whole.from, to: Math.max(whole.from, range.to - least) }
    : { from: Math.min(whole.to, range.from + least), to: whole.to };
}

/** The range with one end moved to the nearest day that it may take. */
export function moveEnd(
  end: HandleEnd,
  day: DayNumber,
  range: ClosedRange,
  bounds: TimeWindow,
): ClosedRange {
  const limits = limitsOf(end, range, bounds);
  return { ...range, [end]: Math.min(Math.max(Math.round(day), limits.from), limits.to) };
}

/** The range after a key on one of its handles. */
export function stepEnd(
  end: HandleEnd,
  step: HandleStep,
  range: ClosedRange,
  bounds: TimeWindow,
): ClosedRange {
  const limits = limitsOf(end, range, bounds);
  if (step === 'first') return moveEnd(end, limits.from, range, bounds);
  if (step === 'last') return moveEnd(end, limits.to, range, bounds);
  return moveEnd(end, addMonths(range[end], step.months), range, bounds);
}

import type { DayRange } from '../dates/contains';
import type { DayNumber } from '../dates/fuzzy-date';
import { type ClosedRange, fitWindow, type TimeWindow, unionOf, widened } from './time-window';

/**
 * The window that a range asks for; an open end comes from `fit`. A range that leaves nothing of `fit` still gives a
 * window, at least `MIN_SPAN_DAYS` long.
 */
export function windowFor(range: DayRange, fit: TimeWindow): TimeWindow {
  const start = range.from ?? Math.min(fit.start, range.to ?? fit.start);
  const end = range.to === undefined ? Math.max(fit.end, start) : range.to + 1;
  return widened({ start, end });
}

/**
 * The whole period that the overview shows and no window leaves: all records with a little air, what is being looked at,
 * and today, unless today is further from the records than they are long.
 */
export function boundsOf(records: ClosedRange, window: TimeWindow, today: DayNumber): TimeWindow {
  const bounds = unionOf(fitWindow(records), window);
  return isNear(records, today) ? unionOf(bounds, { start: today, end: today + 1 }) : bounds;
}

/** True if the whole period includes today. */
export function isNear({ from, to }: ClosedRange, today: DayNumber): boolean {
  const span = Math.max(to - from, 366);
  return today >= from - span && today <= to + span;
}

import { toCivilDay, toDayNumber } from '../dates/civil-days';
import type { DayNumber } from '../dates/fuzzy-date';

/** A step of the calendar: so many days or so many months. Steps of months count from January of the year 0. */
export type CalendarStep =
  | { readonly unit: 'day'; readonly count: number }
  | { readonly unit: 'month'; readonly count: number };

const DAYS_A_MONTH = 30.436875;
/** Day 0, 1 January 1970, was a Thursday; the Monday of its week is day -3. */
const A_MONDAY = -3;

/** Average length of a step in days. */
export function daysOf(step: CalendarStep): number {
  return step.unit === 'day' ? step.count : step.count * DAYS_A_MONTH;
}

/** The first day of the step that a moment lies in. Steps of days start on Mondays. */
export function floorTo(step: CalendarStep, moment: number): DayNumber {
  const day = Math.floor(moment);
  if (step.unit === 'day') return A_MONDAY + Math.floor((day - A_MONDAY) / step.count) * step.count;
  const { year, month } = toCivilDay(day);
  return firstOfMonth(Math.floor((year * 12 + month - 1) / step.count) * step.count);
}

/** The first day of the step after the one that a moment lies in. */
export function nextAfter(step: CalendarStep, moment: number): DayNumber {
  const first = floorTo(step, moment);
  if (step.unit === 'day') return first + step.count;
  const { year, month } = toCivilDay(first);
  return firstOfMonth(year * 12 + month - 1 + step.count);
}

/** The same day so many months later (earlier if negative), at most the last day of that month. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = toCivilDay(day);
  const first = firstOfMonth(civil.year * 12 + civil.month - 1 + months);
  const last = nextAfter({ unit: 'month', count: 1 }, first) - 1;
  return Math.min(first + civil.day - 1, last);
}

/** `months` counts from January of the year 0. */
function firstOfMonth(months: number): DayNumber {
  return toDayNumber({
    year: Math.floor(months / 12),
    month: (((months % 12) + 12) % 12) + 1,
    day: 1,
  });
}

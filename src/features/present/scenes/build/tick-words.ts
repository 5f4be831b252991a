import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import { periodOf, yearOf } from '@/domain/timeline/period';
import type { Tick, TickUnit } from '@/domain/timeline/ticks';
import type { ClosedRange, TimeWindow } from '@/domain/timeline/time-window';
import type { DateStyle } from '@/i18n/formats/types';
import type { I18n } from '@/i18n/i18n-context';

/** Days that surely leave the first of a month in that month. */
const A_MONTH = 27;

/** What stands at a tick: a day, a month or a year; the first also says what is larger. */
export function tickLabel(tick: Tick, unit: TickUnit, isFirst: boolean, i18n: I18n): string {
  const year = words(yearOf(tick.day), 'axis', i18n);
  switch (unit) {
    case 'day':
    case 'week':
      return words(periodOf(tick.day, tick.day), isFirst ? 'short' : 'axis', i18n);
    case 'month':
    case 'quarter':
      if (tick.isMajor) return year;
      return isFirst
        ? words(periodOf(tick.day, tick.day + A_MONTH), 'short', i18n)
        : i18n.f.monthName(tick.month, 'short');
    case 'year':
    case 'years':
      return year;
  }
}

/** From the first to the last day that records can mean. */
export function groupWords(range: ClosedRange | undefined, i18n: I18n): string {
  return range === undefined ? '' : words(periodOf(range.from, range.to), 'short', i18n);
}

/** Periods of up to so many days name their months. */
const MONTHS_NAMED = 6 * 366;

/** What a window of whole days spans. */
export function windowWords({ start, end }: TimeWindow, i18n: I18n): string {
  return words(periodOf(Math.round(start), Math.round(end) - 1, MONTHS_NAMED), 'long', i18n);
}

function words(period: FuzzyDate | undefined, style: DateStyle, { f }: I18n): string {
  return period === undefined ? '' : f.date(period, style);
}

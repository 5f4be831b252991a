import type { DayNumber, FuzzyDate } from '@/domain/dates/fuzzy-date';
import { periodOf, yearOf } from '@/domain/timeline/period';
import { type ClosedRange, rangeOfWindow, type TimeWindow } from '@/domain/timeline/time-window';
import type { DateStyle } from '@/i18n/formats/types';
import type { FirstI18n } from '@/i18n/i18n-context';

/** A period in words; nothing where EDTF has no way to write it. */
export function words(period: FuzzyDate | undefined, style: DateStyle, { f }: FirstI18n): string {
  return period === undefined ? '' : f.date(period, style);
}

/** The year of a day, as the axis prints it. */
export function yearWords(day: DayNumber, i18n: FirstI18n): string {
  return words(yearOf(day), 'axis', i18n);
}

/** A reader who set the window wants its months; over this many days its years say enough. */
const WINDOW_MONTHS = 6 * 366;

interface WindowWords {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly style: DateStyle;
  readonly i18n: FirstI18n;
  readonly text: string;
}

let last: WindowWords | undefined;

/** What a window spans. Several parts of the page say it in every frame of a gesture: the last answer is kept. */
export function windowWords(window: TimeWindow, style: DateStyle, i18n: FirstI18n): string {
  const { from, to } = rangeOfWindow(window);
  if (last?.from !== from || last.to !== to || last.style !== style || last.i18n !== i18n) {
    const text = words(periodOf(from, to, WINDOW_MONTHS), style, i18n);
    last = { from, to, style, i18n, text };
  }
  return last.text;
}

/** From the first to the last day that the records of a capsule can mean. */
export function groupWords(
  range: ClosedRange | undefined,
  style: DateStyle,
  i18n: FirstI18n,
): string {
  return range === undefined ? '' : words(periodOf(range.from, range.to), style, i18n);
}

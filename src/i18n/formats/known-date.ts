import { toCivilDay } from '@/domain/dates/civil-days';
import type { DatePart, DayNumber } from '@/domain/dates/fuzzy-date';

import type { KnownDate } from './date-wording';

/** What is known of a part with a known date; of a decade or century its round year (0 for `000X`, whose first day is in year 1). */
export function knownDateOf(part: Pick<DatePart, 'earliest' | 'precision'>): KnownDate {
  const { year, month, day } = toCivilDay(part.earliest);
  return { precision: part.precision, year: year - (year % yearsIn(part.precision)), month, day };
}

/** A finite day number as a date known to the day. */
export function knownDay(dayNumber: DayNumber): KnownDate {
  return { precision: 'day', ...toCivilDay(dayNumber) };
}

function yearsIn(precision: DatePart['precision']): number {
  if (precision === 'decade') return 10;
  return precision === 'century' ? 100 : 1;
}

import { toCivilDay, toDayNumber, toIsoDay } from '../dates/civil-days';
import type { DayNumber, FuzzyDate } from '../dates/fuzzy-date';
import { parseEdtf } from '../dates/parse-edtf';

const DAYS_NAMED = 10;
/** About a year: beyond it, labels of capsules name years. */
const MONTHS_NAMED = 366;

/**
 * The period from one day to another as coarsely as it is commonly named: a day, a few days, a month, months, a year or
 * years. Months are named in periods of up to `monthsUpTo` days. Undefined outside of the years 0000 to 9999, which EDTF level 0 cannot write.
 */
export function periodOf(
  from: DayNumber,
  to: DayNumber,
  monthsUpTo = MONTHS_NAMED,
): FuzzyDate | undefined {
  const outcome = parseEdtf(edtfOf(from, to, monthsUpTo));
  return outcome.ok ? outcome.date : undefined;
}

/** The year that a day lies in, as a date of its own. */
export function yearOf(day: DayNumber): FuzzyDate | undefined {
  const { year } = toCivilDay(day);
  return periodOf(
    toDayNumber({ year, month: 1, day: 1 }),
    toDayNumber({ year, month: 12, day: 31 }),
  );
}

function edtfOf(from: DayNumber, to: DayNumber, monthsUpTo: number): string {
  const [first, last] = [toIsoDay(from), toIsoDay(to)];
  if (from === to) return first;
  if (to - from < DAYS_NAMED) return `${first}/${last}`;
  const [firstMonth, lastMonth] = [first.slice(0, -3), last.slice(0, -3)];
  if (firstMonth === lastMonth) return firstMonth;
  const [firstYear, lastYear] = [toCivilDay(from).year, toCivilDay(to).year];
  if (isWholeYears(first, last) || to - from > monthsUpTo) {
    return firstYear === lastYear
      ? first.slice(0, -6)
      : `${first.slice(0, -6)}/${last.slice(0, -6)}`;
  }
  return `${firstMonth}/${lastMonth}`;
}

function isWholeYears(first: string, last: string): boolean {
  return first.endsWith('-01-01') && last.endsWith('-12-31');
}

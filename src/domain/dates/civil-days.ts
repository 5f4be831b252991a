import type { DayNumber } from './fuzzy-date';

/** A day on the proleptic Gregorian calendar; `month` counts from 1, `day` from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The calendar repeats itself after 400 years. */
const DAYS_IN_ERA = 146_097;
/** Days from 0000-03-01, where the arithmetic starts so that leap days end a year, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** True for a leap year of the proleptic Gregorian calendar: every fourth, but of full centuries only every fourth. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month in days, 28 to 31; 0 for a month that is not one of 1 to 12, so that no day lies in it. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * Days since 1970-01-01, by arithmetic alone: no zone and no clock can move it. Inverse of `toCivilDay`.
 * Expects a day that exists (`day` from 1 to `daysInMonth`); any other gives the day as many days further on.
 */
export function toDayNumber({ year, month, day }: CivilDay): DayNumber {
  const shiftedYear = month > 2 ? year : year - 1;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** The calendar day of a day number; inverse of `toDayNumber`. Throws a RangeError for anything but a whole number: an open end is no day. */
export function toCivilDay(dayNumber: DayNumber): CivilDay {
  if (!Number.isSafeInteger(dayNumber)) throw new RangeError(`Not a day: ${dayNumber}`);
  const shifted = dayNumber + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day as EDTF level 0 writes it, `YYYY-MM-DD`, for the years 0000 to 9999. Throws a RangeError as `toCivilDay` does. */
export function toIsoDay(dayNumber: DayNumber): string {
  const { year, month, day } = toCivilDay(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

import type { DateBasis } from '@/domain/model/vocabulary';

import type { DayNumber, FuzzyDate } from './fuzzy-date';

/** Days from `from` to `to`, both included; an absent end does not limit. */
export interface DayRange {
  readonly from?: DayNumber | undefined;
  readonly to?: DayNumber | undefined;
}

/**
 * True if a date can be *certainly inside* a range at all: there is one, its basis is `stated`, and nothing qualifies it
 * (EDTF level 1: `?` uncertain, `~` approximate, `%` both, which may lie outside their own span).
 */
export function isFirm(date: FuzzyDate | undefined, basis: DateBasis | undefined): boolean {
  return date !== undefined && basis === 'stated' && date.qualifier === undefined;
}

/**
 * True only if the date is firm (`isFirm`) and lies in the range from its earliest to its latest day. An open end lies in
 * a range only where that does not end. Undated, published, inferred and context dates are never certainly inside.
 * Whatever is certainly inside a range is also possibly inside it.
 */
export function containsCertainly(
  range: DayRange,
  date: FuzzyDate | undefined,
  basis: DateBasis | undefined,
): boolean {
  if (date === undefined || !isFirm(date, basis)) return false;
  return date.earliest >= (range.from ?? -Infinity) && date.latest <= (range.to ?? Infinity);
}

/**
 * True unless every day that the date can mean lies outside the range. Undated is possibly inside any range; the basis
 * changes nothing (a `published` date is possibly inside where that day is). A range that ends before it starts holds
 * no dated record.
 */
export function containsPossibly(range: DayRange, date: FuzzyDate | undefined): boolean {
  return date === undefined || meetsRange(range)(date.earliest, date.latest);
}

/** The same rule for many dates that are there as numbers: whether a date from its first to its last day meets the range. */
export function meetsRange(range: DayRange): (earliest: number, latest: number) => boolean {
  const from = range.from ?? -Infinity;
  const to = range.to ?? Infinity;
  return (earliest, latest) => from <= to && earliest <= to && latest >= from;
}

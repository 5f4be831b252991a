/**
 * A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar.
 * Never an instant, so no time zone can move it. `-Infinity` and `Infinity` stand for open ends.
 */
export type DayNumber = number;

export const DATE_PRECISIONS = ['day', 'month', 'year', 'decade', 'century'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** `?` uncertain, `~` approximate, `%` both (EDTF level 1, "Qualification of a date"). */
export type DateQualifier = '?' | '~' | '%';

/**
 * One parsed EDTF value.
 * `single`: one date at its precision. `interval`: lasted from its start to its end.
 * `set`: happened once, on one of its dates.
 */
export interface FuzzyDate {
  /** The text as it stands in the file. */
  readonly edtf: string;
  readonly kind: 'single' | 'interval' | 'set';
  /** First and last day that the value can mean, inclusive. */
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  /** Of the coarsest part. */
  readonly precision: DatePrecision;
  readonly qualifier?: DateQualifier;
  /** The parts in order: one for a single date, start and end for an interval, the members of a set. */
  readonly parts: readonly DatePart[];
}

/** An end of an interval or a member of a set. `open`: `..`; `unknown`: an empty interval end. */
export interface DatePart {
  readonly edtf: string;
  readonly state: 'known' | 'open' | 'unknown';
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly precision: DatePrecision;
  readonly qualifier?: DateQualifier;
}

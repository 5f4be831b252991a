/** What can be wrong with the text of a date. */
export type EdtfProblem =
  /** No characters at all. */
  | 'empty'
  /** A space or line break anywhere. */
  | 'spaces'
  /** `2025-06-24T10:00`: a date is a day, never an instant. */
  | 'time_of_day'
  /** `24.06.2025`, `24/06/25`, `06-24-2025`: the year comes first. */
  | 'year_not_first'
  /** `2025.06.24`, `2025/06`, `20250624`: hyphens stand between year, month and day. */
  | 'wrong_separator'
  /** `2025-6-24`: months and days have two digits. */
  | 'missing_zero'
  /** Year 0000, or one before it or after 9999. */
  | 'impossible_year'
  /** A month that is not one of 01 to 12. */
  | 'impossible_month'
  /** `2018-21` to `2018-41`: seasons, quarters and halves of EDTF are not in this subset. */
  | 'season'
  /** A day that its month does not have, as 30 February. */
  | 'impossible_day'
  /** `X` anywhere but in the last places: `2X18`, `201X-06`, `2018-XX-01`. */
  | 'misplaced_unspecified'
  /** `?`, `~` or `%` anywhere but once at the end of a date. */
  | 'misplaced_qualifier'
  /** An interval that ends before it starts, however its ends are read. */
  | 'unordered_interval'
  /** A set whose members do not follow each other in time. */
  | 'unordered_set'
  /** Brackets, braces or dots that do not make one of `[a,b]`, `[a..b]`, `[..b]`, `[a..]`. */
  | 'malformed_set'
  /** `../..`, `/`, `[..]`: no end is known. */
  | 'no_known_date'
  /** Everything else. */
  | 'not_edtf';

const DIAGNOSES: readonly (readonly [RegExp, EdtfProblem])[] = [
  [/^\d{4}-?\d\d-?\d\d[T ]\d|^\d{1,2}:\d\d/, 'time_of_day'],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}[./-]\d{4}$/, 'year_not_first'],
  [/^\d{4}([./])\d{1,2}(?:\1\d{1,2})?$|^\d{8}$/, 'wrong_separator'],
  [/^\d{4}-(?:\d-\d{1,2}|\d\d-\d|\d)[?~%]?$/, 'missing_zero'],
  [/^(?:-\d+|Y-?\d+|\d{5,7}|\d{5,}-\d\d(?:-\d\d)?)[?~%]?$/, 'impossible_year'],
  [/^(?=.*X)[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?$/, 'misplaced_unspecified'],
  [/^(?=.*[?~%])[\dX?~%-]+$/, 'misplaced_qualifier'],
  [/^[[{]|[\]}]$|\.\./, 'malformed_set'],
];

/** Names what is wrong with a text that is known not to be in the subset, as precisely as its shape allows; `not_edtf` where it allows nothing. */
export function diagnoseEdtf(text: string): EdtfProblem {
  if (text === '') return 'empty';
  const diagnosis = DIAGNOSES.find(([shape]) => shape.test(text))?.[1];
  if (diagnosis === 'time_of_day') return diagnosis;
  if (/\s/.test(text)) return 'spaces';
  return diagnosis ?? 'not_edtf';
}

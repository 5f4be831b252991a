import type { FuzzyDate } from './fuzzy-date';

/**
 * Total order of dates, for `sort`: by earliest day, then by latest day, then by the text's code units. Undated
 * (`undefined`) sorts last and ties with itself only.
 */
export function compareDates(a: FuzzyDate | undefined, b: FuzzyDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  // Open ends are infinite, and Infinity - Infinity is no number.
  return order(a.earliest, b.earliest) || order(a.latest, b.latest) || order(a.edtf, b.edtf);
}

function order<Value extends number | string>(a: Value, b: Value): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

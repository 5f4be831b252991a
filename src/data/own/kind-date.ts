import { parseEdtf } from '@/domain/dates/parse-edtf';

/** Hyphens and dashes that are not the one of the keyboard. */
const OTHER_HYPHENS = /[\u2010-\u2015\u2212]/g;

const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})\.?$/;
const YEAR_AND_MONTH = /^(\d{4})[./-](\d{1,2})\.?$/;
const WITH_CHARACTERS = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/;
const WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/;
/** No date is longer, in UTF-16 units; normalising a heap of marks takes minutes. */
const LONGEST = 200;
const MONTH_AND_YEAR = /^(\d{1,2})\.(\d{4})\.?$/;
const YEAR_LAST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/**
 * A date written another way than the format has it, as the format has it; undefined where it is none, where it is
 * already right, or where it could be two days. Year first reads year, month, day, whatever stands between; with dots the
 * day comes first (`24.06.2025`), as everywhere where dates are written with dots; with slashes or hyphens and the year
 * last (`24/06/2025`, `6/24/2025`) only if one of the two cannot be a month or both are the same. Both ends of an
 * interval `a/b` may be written so.
 */
export function readDateKindly(text: string): string | undefined {
  if (parseEdtf(text).ok) return undefined;
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize('NFKC').replaceAll(OTHER_HYPHENS, '-').trim();
  if (parseEdtf(plain).ok) return plain;
  const single = singleDate(plain.replaceAll(/\s+/g, ''));
  if (single !== undefined) return single;
  const ends = plain.split('/').map((end) => end.trim());
  if (ends.length !== 2) return undefined;
  const interval = ends
    .map((end) => (end !== '' && parseEdtf(end).ok ? end : singleDate(end)))
    .join('/');
  return ends.every((end) => end.length > 4) && parseEdtf(interval).ok ? interval : undefined;
}

function singleDate(text: string): string | undefined {
  const found = partsOf(text);
  if (found === undefined) return undefined;
  const date = found
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-');
  return parseEdtf(date).ok ? date : undefined;
}

/** Year, month and day. */
function partsOf(text: string): readonly (string | undefined)[] | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return [year, month, day];
  const characters = WITH_CHARACTERS.exec(text) ?? YEAR_AND_MONTH.exec(text);
  if (characters) return characters.slice(1, 4);
  const dots = WITH_DOTS.exec(text);
  if (dots) return [dots[3], dots[2], dots[1]];
  const monthOfYear = MONTH_AND_YEAR.exec(text);
  if (monthOfYear) return [monthOfYear[2], monthOfYear[1]];
  const [, first = '', , second = '', last] = YEAR_LAST.exec(text) ?? [];
  if (last === undefined) return undefined;
  if (Number(first) > 12 || Number(first) === Number(second)) return [last, second, first];
  return Number(second) > 12 ? [last, first, second] : undefined;
}

/**
 * The Damm quasigroup (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004, order 10). Its check digit finds
 * every wrong digit, every pair of neighbours that changed places, and the slips of the ear between 13 and 30 up to 19
 * and 90.
 */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

const DIGITS = 8;
const GROUP = 3;
/** Nobody writes nine digits in more characters, blanks around them included. */
const LONGEST_WRITTEN = 200;
/** What people write between digits: spaces, stops, and every kind of dash. */
const BETWEEN_DIGITS = /[\s.,·_\p{Pd}\u2212]+/gu;

/**
 * The number by which a thing is named on the telephone: "482-719-356". Eight digits out of the thing's id and one check
 * digit, in groups of three. Digits alone, since every language says them in one way and none of them looks or sounds like
 * a letter. The number depends on the id and on nothing else: not on the order of the data, not on their version, not
 * on the dataset. Two ids may share a number (one pair in 10^8); whoever prints it asks `ownNumber` first.
 */
export function referenceNumber(id: string): string {
  const digits = String(hashOf(id) % 10 ** DIGITS).padStart(DIGITS, '0');
  return grouped(`${digits}${interimDigit(digits)}`);
}

/** What somebody typed where a reference number may stand. */
export type ReferenceReading =
  | { readonly isRight: true; readonly number: string }
  /** Nine digits whose check digit does not fit: one was misheard, or two changed places. */
  | { readonly isRight: false };

/**
 * Reads a reference number as people write it: with any dashes, spaces or stops between its digits or none, full-width
 * digits too. Undefined for whatever is not nine digits: a year, a day (eight digits), words.
 */
export function readReferenceNumber(text: string): ReferenceReading | undefined {
  if (text.length > LONGEST_WRITTEN) return undefined;
  const digits = text.trim().normalize('NFKC').replace(BETWEEN_DIGITS, '');
  if (!/^\d{9}$/.test(digits)) return undefined;
  return interimDigit(digits) === '0'
    ? { isRight: true, number: grouped(digits) }
    : { isRight: false };
}

/** The digit at which the quasigroup ends: the check digit of what lacks one, 0 for what has the right one. */
function interimDigit(digits: string): string {
  let interim = '0';
  for (const digit of digits) interim = DAMM[Number(interim)]?.charAt(Number(digit)) ?? '0';
  return interim;
}

function grouped(digits: string): string {
  return Array.from({ length: digits.length / GROUP }, (_, group) =>
    digits.slice(group * GROUP, (group + 1) * GROUP),
  ).join('-');
}

/** FNV-1a over UTF-16 units, then the finish of MurmurHash3: near ids get far numbers. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

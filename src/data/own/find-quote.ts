import { skipAllBlanks } from './json-blanks';

/** What a text is: the name of a field, its value, an entry of a list, or all that the file holds. */
export type TextRole = 'name' | 'field' | 'entry' | 'whole';

const QUOTES = '"“”„‟«»＂″';
/** What matters inside of a text: any quotation mark, an escape, the end of the line. */
const NOTABLE = /["“”„‟«»＂″\\\n\r]/g;
/** A name longer than this is not looked for. */
const LONGEST_NAME = 200;

/** True for the straight quotation mark of JSON and for those that a word processor or another keyboard puts in its place. */
export function isQuote(character: string): boolean {
  return character !== '' && QUOTES.includes(character);
}

export function isStraight(character: string): boolean {
  return character === '"';
}

/**
 * Where the text ends that begins with the quotation mark at `start`; undefined where it ends nowhere on its line, or
 * where that could be meant in two ways. What JSON takes for the end of a text between straight marks is its end if the
 * line goes on as JSON does after it. Otherwise it ends at the first mark of which that is true; marks inside of it must
 * then be typographic and come in pairs, since nothing tells a single one from an end.
 */
export function closingQuote(text: string, start: number, role: TextRole): number | undefined {
  return isStraight(text.charAt(start))
    ? endOfStraight(text, start, role)
    : endOfTypographic(text, start, role);
}

function endOfStraight(text: string, start: number, role: TextRole): number | undefined {
  let typographic: number | undefined;
  let isFirst = true;
  for (const index of marksAfter(text, start)) {
    const isPlausible = isEnd(text, index + 1, role);
    if (isStraight(text.charAt(index))) return isPlausible ? index : typographic;
    if (isFirst && isPlausible) typographic = index;
    isFirst = false;
  }
  return typographic;
}

function endOfTypographic(text: string, start: number, role: TextRole): number | undefined {
  let inside = 0;
  for (const index of marksAfter(text, start)) {
    if (isEnd(text, index + 1, role)) return inside % 2 === 0 ? index : undefined;
    if (isStraight(text.charAt(index))) return undefined;
    inside += 1;
  }
  return undefined;
}

/** The places of quotation marks that are not escaped, up to the end of the line. */
function* marksAfter(text: string, start: number): Generator<number> {
  let from = start + 1;
  for (;;) {
    NOTABLE.lastIndex = from;
    const hit = NOTABLE.exec(text);
    if (hit === null || hit[0] === '\n' || hit[0] === '\r') return;
    from = hit.index + (hit[0] === '\\' ? 2 : 1);
    if (hit[0] !== '\\') yield hit.index;
  }
}

/** True where the file goes on behind a text as JSON does. */
function isEnd(text: string, behind: number, role: TextRole): boolean {
  const at = skipAllBlanks(text, behind);
  const sign = text.charAt(at);
  if (role === 'whole') return sign === '';
  if (role === 'name') return sign === ':' || sign === '：';
  const closing = role === 'field' ? /[}｝]/ : /[\]］]/;
  if (closing.test(sign)) return true;
  if (sign !== ',' && sign !== '，') return false;
  const next = skipAllBlanks(text, at + 1);
  const first = text.charAt(next);
  if (closing.test(first)) return true;
  return role === 'field' ? isName(text, next) : /[-\d[{［｛tfn"“”„‟«»＂″]/.test(first);
}

/** True where the name of a field stands, with the colon behind it. */
function isName(text: string, start: number): boolean {
  if (!isQuote(text.charAt(start))) return false;
  for (const index of marksAfter(text, start)) {
    if (index > start + LONGEST_NAME) return false;
    if (isEnd(text, index + 1, 'name')) return true;
  }
  return false;
}

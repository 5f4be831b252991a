import type { MendingCode } from '@/domain/problems/mending';
import type { ProblemPath } from '@/domain/problems/problem';

import { closingQuote, isQuote, isStraight, type TextRole } from './find-quote';
import { skipBlanks, UNUSUAL_BLANK } from './json-blanks';
import { MOST_MENDINGS } from './own-findings';

/** Something between values that was read as JSON has it. */
interface JsonMending {
  readonly code: MendingCode;
  /** Where in the text it begins. */
  readonly offset: number;
  readonly path: ProblemPath;
  readonly found: string;
  readonly readAs: string;
}

export interface MendedText {
  /** As long as the given one, so that every place stays where it was. */
  readonly text: string;
  /** The first of them. */
  readonly mendings: readonly JsonMending[];
  /** How many there are in all. */
  readonly count: number;
}

/**
 * Puts a text right that somebody typed by hand, where it can mean one thing only: typographic quotation marks around
 * texts and names, a comma before a closing bracket, full-width signs and unusual blanks between values. Whatever stands
 * inside a text stays as it is. From the first place on that is wrong in any other way, or could be meant in two ways, the
 * text is left alone. Never throws; linear in the text's length.
 */
export function mendJson(text: string, most = MOST_MENDINGS): MendedText {
  const mender = new Mender(text, most);
  mender.run();
  return mender.result();
}

interface Container {
  readonly isObject: boolean;
  /** Name of the field, or position of the entry, that is being read. */
  key: string | number;
}

/** What may come next. */
type Expectation =
  | 'value'
  | 'entry_or_end'
  | 'name'
  | 'name_or_end'
  | 'colon'
  | 'comma_or_end'
  | 'end';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
};
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SHOWN = 60;
/** Paths and lists of them grow with each other: what lies deeper or comes later is not told one by one. */
const DEEPEST_TOLD = 20;

class Mender {
  private readonly text: string;
  private readonly open: Container[] = [];
  private readonly changes: { readonly offset: number; readonly sign: string }[] = [];
  private readonly mendings: JsonMending[] = [];
  private expected: Expectation = 'value';
  private at = 0;
  /** The last comma that stood between values. */
  private comma = 0;

  private readonly most: number;
  private count = 0;

  constructor(text: string, most: number) {
    this.text = text;
    this.most = most;
  }

  run(): void {
    for (;;) {
      this.passBlanks();
      if (this.at >= this.text.length || !this.takeToken()) return;
    }
  }

  result(): MendedText {
    const parts: string[] = [];
    let start = 0;
    for (const { offset, sign } of this.changes.toSorted((a, b) => a.offset - b.offset)) {
      parts.push(this.text.slice(start, offset), sign);
      start = offset + 1;
    }
    parts.push(this.text.slice(start));
    return { text: parts.join(''), mendings: this.mendings, count: this.count };
  }

  private passBlanks(): void {
    for (;;) {
      this.at = skipBlanks(this.text, this.at);
      const start = this.at;
      while (UNUSUAL_BLANK.test(this.text.charAt(this.at))) {
        this.changes.push({ offset: this.at, sign: ' ' });
        this.at += 1;
      }
      if (this.at === start) return;
      this.note('unusual_blank', start, codePoint(this.text.charAt(start)), '');
    }
  }

  /** Takes the next sign or value; false where the text is wrong in a way that is not mended. */
  private takeToken(): boolean {
    const given = this.text.charAt(this.at);
    if (isQuote(given)) return this.takeText();
    const sign = FULL_WIDTH[given] ?? given;
    if (!this.takeSign(sign)) return this.takeScalar();
    return true;
  }

  private takeSign(sign: string): boolean {
    const { expected } = this;
    const offset = this.at;
    const isValue = expected === 'value' || expected === 'entry_or_end';
    if ((sign === '{' || sign === '[') && isValue) {
      this.accept(offset, sign);
      this.open.push({ isObject: sign === '{', key: sign === '{' ? '' : 0 });
      this.expected = sign === '{' ? 'name_or_end' : 'entry_or_end';
      return true;
    }
    if (sign === ':' && expected === 'colon') {
      this.accept(offset, sign);
      this.expected = 'value';
      return true;
    }
    if (sign === ',' && expected === 'comma_or_end' && this.open.length > 0) {
      this.accept(offset, sign);
      this.takeComma(offset);
      return true;
    }
    return (sign === '}' || sign === ']') && this.takeEnd(sign);
  }

  private takeComma(offset: number): void {
    this.comma = offset;
    const container = this.open.at(-1);
    if (container === undefined) return;
    this.expected = container.isObject ? 'name' : 'value';
    if (typeof container.key === 'number') container.key += 1;
  }

  private takeEnd(sign: '}' | ']'): boolean {
    const container = this.open.at(-1);
    if (container === undefined || container.isObject !== (sign === '}')) return false;
    const { expected } = this;
    const isAfterComma = expected === 'name' || (expected === 'value' && !container.isObject);
    if (!isAfterComma && !expected.endsWith('_end')) return false;
    if (isAfterComma) {
      this.changes.push({ offset: this.comma, sign: ' ' });
      this.note('trailing_comma', this.comma, this.text.charAt(this.comma), '');
    }
    this.accept(this.at, sign);
    this.open.pop();
    this.expected = this.open.length > 0 ? 'comma_or_end' : 'end';
    return true;
  }

  /** Steps over a sign, which is put right if it is a full-width one. */
  private accept(offset: number, sign: string): void {
    const given = this.text.charAt(offset);
    if (given !== sign) {
      this.changes.push({ offset, sign });
      this.note('full_width_sign', offset, given, sign);
    }
    this.at = offset + 1;
  }

  private takeScalar(): boolean {
    if (this.expected !== 'value' && this.expected !== 'entry_or_end') return false;
    SCALAR.lastIndex = this.at;
    const [scalar] = SCALAR.exec(this.text) ?? [];
    if (scalar === undefined) return false;
    this.at += scalar.length;
    this.afterValue();
    return true;
  }

  private takeText(): boolean {
    const role = this.roleOfText();
    if (role === undefined) return false;
    const start = this.at;
    const end = closingQuote(this.text, start, role);
    if (end === undefined) return false;
    const content = this.text.slice(start + 1, end);
    const container = this.open.at(-1);
    if (role === 'name' && container) container.key = content;
    this.mendQuotes(start, end);
    this.at = end + 1;
    if (role === 'name') this.expected = 'colon';
    else this.afterValue();
    return true;
  }

  private mendQuotes(start: number, end: number): void {
    const quotes = [start, end].filter((offset) => !isStraight(this.text.charAt(offset)));
    if (quotes.length === 0) return;
    for (const offset of quotes) this.changes.push({ offset, sign: '"' });
    const shown = this.text.slice(start, Math.min(end + 1, start + SHOWN));
    const readAs = `"${this.text.slice(start + 1, Math.min(end, start + SHOWN))}`;
    const isCut = end >= start + SHOWN;
    this.note(
      'curly_quotes',
      start,
      isCut ? `${shown}…` : shown,
      isCut ? `${readAs}…` : `${readAs}"`,
    );
  }

  private roleOfText(): TextRole | undefined {
    const { expected } = this;
    if (expected === 'name' || expected === 'name_or_end') return 'name';
    if (expected !== 'value' && expected !== 'entry_or_end') return undefined;
    const container = this.open.at(-1);
    if (container === undefined) return 'whole';
    return container.isObject ? 'field' : 'entry';
  }

  private afterValue(): void {
    this.expected = this.open.length > 0 ? 'comma_or_end' : 'end';
  }

  private note(code: MendingCode, offset: number, found: string, readAs: string): void {
    this.count += 1;
    if (this.mendings.length >= this.most) return;
    const steps = this.open.slice(0, DEEPEST_TOLD).map(({ key }) => key);
    // A comma too many stands behind the last entry, in the list itself.
    const path = code === 'trailing_comma' ? steps.slice(0, -1) : steps;
    this.mendings.push({ code, offset, path: path.filter((key) => key !== ''), found, readAs });
  }
}

/** A blank by its number, since it cannot be seen. */
function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

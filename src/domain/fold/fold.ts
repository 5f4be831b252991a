/** Text made ready for `matchesQuery`: folded words, each behind one space, so that a word's beginning can be searched. */
export type FoldedText = '' | ` ${string}`;

/** A query made ready for `matchesQuery`: what each of its words looks like in a `FoldedText`. */
export interface FoldedQuery {
  readonly words: readonly RegExp[];
}

/** Letters that Unicode does not take apart, and look-alikes typed for the schwa. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ǝ: 'ə',
  ә: 'ə',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** As many marks as any writing needs (UAX 15, "Stream-Safe Text Format"), and more. */
const HEAPED_MARKS = /(\p{M}{30})\p{M}+/gu;
/** In shorter texts, in UTF-16 units, no heap of marks takes long. */
const LONG = 500;

const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
const HAN_RUN = /\p{Script=Han}+/gu;
/** What needs a second look after decomposition. Testing every letter against Unicode's tables costs three times as much. */
const UNUSUAL_RUN = /[^ a-z0-9ə\u3400-\u4dbf\u4e00-\u9fff]+/g;

const MOST_WORDS = 100;
/** In UTF-16 units. */
const LONGEST_WORD = 500;

/** From this length on `a` and `e` count as one letter in a query's word. */
const LOOSE_LENGTH = 4;

/**
 * Folds text for search, without a locale: compatibility decomposition (Unicode TR15, NFKD, so that full-width letters
 * and digits fold too) without its marks, lower case with one `i` for I, İ, ı and i, and one space for every run of what
 * is neither letter nor digit. Han stays as it is, set off by spaces from what surrounds it. The schwa stays `ə`:
 * `foldQuery` lets it meet both `a` and `e`. Words are separated by one space, without one at either end; text without
 * letters and digits gives an empty string. Folding twice changes nothing.
 */
export function fold(text: string): string {
  // Marks are put in order one by one: heaped up by the thousand they would take minutes. They are dropped in any case.
  const orderly = text.length > LONG ? text.replace(HEAPED_MARKS, '$1') : text;
  return orderly
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNUSUAL_RUN, foldUnusual)
    .replace(HAN_RUN, ' $& ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function foldUnusual(run: string): string {
  return run
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(BETWEEN_WORDS, ' ');
}

/** Folds all texts of one record into one; do it once a record and keep it. Nothing to fold gives an empty string. */
export function foldForIndex(texts: readonly string[]): FoldedText {
  const words = fold(texts.join(' '));
  return words === '' ? '' : ` ${words}`;
}

/**
 * Folds a query as `fold` does and makes every word ready to be found at the beginning of a word; a run of Han is found
 * anywhere. `ə`, which Latin sources print as `a` or `e`, meets `a`, `e` and itself on either side; in words of four and
 * more letters `a` and `e` meet each other too (Hasanov, Hesenov), in shorter ones not ("AI" must not find "eight").
 * Of a text that somebody pasted the first hundred different words count, and of each so many letters as a pattern bears.
 */
export function foldQuery(text: string): FoldedQuery {
  const folded = fold(text);
  const words = folded === '' ? [] : [...new Set(folded.split(' '))];
  return { words: words.slice(0, MOST_WORDS).map(patternOf) };
}

/** True if the text has every word of the query, in any order; a query without words finds everything. */
export function matchesQuery(haystack: FoldedText, query: FoldedQuery): boolean {
  return query.words.every((word) => word.test(haystack));
}

function patternOf(whole: string): RegExp {
  const word = whole.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '');
  if (/^\p{Script=Han}/u.test(word)) return new RegExp(word, 'u');
  const isLoose = word.length >= LOOSE_LENGTH;
  return new RegExp(` ${word.replace(/[aeə]/g, (vowel) => vowelClass(vowel, isLoose))}`, 'u');
}

function vowelClass(vowel: string, isLoose: boolean): string {
  return isLoose || vowel === 'ə' ? '[aeə]' : `[${vowel}ə]`;
}

import type { Stretch } from './stretch';

interface Alphabet {
  readonly letter: RegExp;
  /** Letters that are commonly read as another alphabet's; all where left out. */
  readonly lookAlike?: RegExp;
}

/** Alphabets with letters that look the same; Latin first, as the one that the others are taken for. */
const ALPHABETS: readonly Alphabet[] = [
  { letter: /\p{sc=Latn}/u },
  { letter: /\p{sc=Cyrl}/u },
  { letter: /\p{sc=Grek}/u, lookAlike: /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳαικνορυχϲ]/u },
  { letter: /\p{sc=Armn}/u },
  { letter: /\p{sc=Copt}/u },
  { letter: /\p{sc=Cher}/u },
];

/** Cyrillic and Greek capitals, and the small letters, that stand alone and are read as Latin ones: initials. */
const LONE_LOOK_ALIKE = /^[АВЕЅІЈКМНОРСТУХҮҺӘԌԚԜаеосрхуіјѕһәΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]$/u;

/** Turned e for the Azerbaijani schwa, and the letters of mathematics for plain ones. */
const ALWAYS = /[\u018E\u01DD\u{1D400}-\u{1D7FF}]/u;

const BEYOND_ASCII = /[^\0-\x7F]/u;

/**
 * Letters that are of another alphabet than the rest of their word (of the fewer; with as many of both, those that are
 * not Latin), a single such letter in a text that is Latin otherwise, and letters that are only ever taken for others.
 * Words wholly in one alphabet, Han with Latin, and signs such as µ or Δ are none. At most `limit`, in the text's order.
 */
export function findMixedAlphabets(text: string, limit: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let isLatinOtherwise: boolean | undefined;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\u{1D400}-\u{1D7FF}]+/gu)) {
    if (!BEYOND_ASCII.test(word)) continue;
    let foreign = foreignIn(word);
    if (foreign.length === 0 && LONE_LOOK_ALIKE.test(word)) {
      isLatinOtherwise ??= isLatinButForLoneLetters(text);
      if (isLatinOtherwise) foreign = [LONE_LOOK_ALIKE];
    }
    let at = index;
    for (const letter of foreign.length === 0 ? '' : word) {
      if (foreign.some((pattern) => pattern.test(letter))) {
        found.push({ start: at, end: at + letter.length });
      }
      at += letter.length;
      if (found.length === limit) return found;
    }
  }
  return found;
}

/** What to look for in a word; nothing where all is of one alphabet. */
function foreignIn(word: string): readonly RegExp[] {
  if (ALWAYS.test(word)) return [ALWAYS];
  const present = ALPHABETS.filter(({ letter }) => letter.test(word));
  if (present.length < 2) return [];
  const letters = Array.from(word);
  const counts = present.map(({ letter }) => letters.filter((one) => letter.test(one)).length);
  const main = counts.indexOf(Math.max(...counts));
  return present
    .filter(
      ({ letter, lookAlike }, index) =>
        index !== main &&
        (lookAlike === undefined ||
          letters.every((one) => !letter.test(one) || lookAlike.test(one))),
    )
    .map(({ letter }) => letter);
}

function isLatinButForLoneLetters(text: string): boolean {
  const rest = text.replaceAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}](?![\p{L}\p{M}])/gu, '');
  return /\p{sc=Latn}/u.test(rest) && !/(?!\p{sc=Latn})\p{L}/u.test(rest);
}

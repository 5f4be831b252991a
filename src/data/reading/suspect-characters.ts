import { findMixedAlphabets } from './mixed-alphabets';
import type { Stretch } from './stretch';

export type SuspectCode =
  | 'direction_control'
  | 'invisible_character'
  | 'unprintable_character'
  | 'mixed_alphabets'
  | 'unnormalised_text';

export interface Suspicion {
  readonly code: SuspectCode;
  /** The text around the first of these characters, with all of them by their code points: `Ali[U+202E]yev`. */
  readonly shown: string;
}

/** More are not looked for in one text: what is shown of it is short. */
const MOST_STRETCHES = 8;

/**
 * Characters of a text that a reader cannot see, or takes for others: at most one suspicion a kind, in a fixed order.
 * What a script needs is none: joiners in Persian, Arabic, Indic scripts and emoji, variation selectors after what has
 * variants, direction marks beside right-to-left letters, word breaks in Thai or Khmer (Unicode 16, chapter 23; UTS 51).
 */
export function findSuspectCharacters(text: string): readonly Suspicion[] {
  if (!NOT_PLAIN.test(text)) return [];
  return DETECTORS.flatMap(([code, find]) => {
    const stretches = find(text);
    return stretches.length === 0 ? [] : [{ code, shown: showAround(text, stretches) }];
  });
}

/** Anything but printable ASCII, tab and line breaks. */
const NOT_PLAIN = /[^\t\n\r\x20-\x7E]/;

const DETECTORS: readonly (readonly [SuspectCode, (text: string) => readonly Stretch[]])[] = [
  ['direction_control', findDirectionControls],
  ['invisible_character', findInvisible],
  ['unprintable_character', (text) => stretchesOf(text, UNPRINTABLE)],
  ['mixed_alphabets', (text) => findMixedAlphabets(text, MOST_STRETCHES)],
  ['unnormalised_text', findUnnormalised],
];

/** Letters that are written from right to left, by the blocks set aside for them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Embeddings, overrides and isolates: data have no need of them (UAX 9, section 2). */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]+/gu;
const DIRECTION_CONTROLS_AND_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

function findDirectionControls(text: string): readonly Stretch[] {
  const hasMarksRightly = RIGHT_TO_LEFT.test(text.replaceAll('\u061C', ''));
  return stretchesOf(text, hasMarksRightly ? DIRECTION_CONTROLS : DIRECTION_CONTROLS_AND_MARKS);
}

/** Ignored by every font; blank Braille and the marks of interlinear notes besides; those above are a kind of their own. */
const INVISIBLE =
  /(?:(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB])+/gu;

/** The same where a script or an emoji needs them. */
const RIGHTFUL = new RegExp(
  [
    // Joiners between or after the letters of scripts whose letters join or stack.
    String.raw`(?<=[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Tibt}\p{scx=Mymr}\p{scx=Khmr}])[\u200C\u200D]`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
    // Places where a line may end, in scripts that write no spaces.
    String.raw`(?<=[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])\u200B`,
    // Text or emoji style, keycaps, flags of regions.
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\uFE0E\uFE0F]`,
    String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
    String.raw`(?<=\u{1F3F4})[\u{E0020}-\u{E007E}]+\u{E007F}`,
    // Variants of Han characters, signs, Mongolian letters and CJK punctuation.
    String.raw`(?<=[\p{sc=Han}\p{Sm}\p{sc=Mymr}\p{sc=Phag}\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F])[\uFE00-\uFE02]`,
    String.raw`(?<=\p{sc=Han})[\u{E0100}-\u{E01EF}]`,
    String.raw`(?<=\p{sc=Mong})[\u180B-\u180F]`,
  ].join('|'),
  'gu',
);

function findInvisible(text: string): readonly Stretch[] {
  if (text.search(INVISIBLE) < 0) return [];
  // Spaces in their place keep all others where they are.
  return stretchesOf(
    text.replaceAll(RIGHTFUL, (found) => ' '.repeat(found.length)),
    INVISIBLE,
  );
}

/** Controls but for tab and line breaks, halves of characters, private use, what is no character, lone separators. */
const UNPRINTABLE =
  /(?:(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFC])+/gu;

/** More marks on one letter than any writing has (UAX 15, "Stream-Safe Text Format"). */
const HEAPED_MARKS = /\p{M}{31,}/gu;

/** What differs from its canonical composition (UAX 15, form NFC), or heaps marks. */
function findUnnormalised(text: string): readonly Stretch[] {
  // They are put in order one by one: so many would take minutes.
  const heaps = stretchesOf(text, HEAPED_MARKS);
  if (heaps.length > 0) return heaps;
  if (text.normalize('NFC') === text) return [];
  const stretches: Stretch[] = [];
  // A character with its marks; syllables of Korean from single letters compose across characters.
  for (const { 0: piece, index } of text.matchAll(/[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu)) {
    if (piece.normalize('NFC') === piece) continue;
    stretches.push({ start: index, end: index + piece.length });
    if (stretches.length === MOST_STRETCHES) break;
  }
  return stretches.length > 0 ? stretches : [{ start: 0, end: 1 }];
}

function stretchesOf(text: string, pattern: RegExp): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    stretches.push({ start: index, end: index + found.length });
    if (stretches.length === MOST_STRETCHES) break;
  }
  return stretches;
}

const SHOWN_BEFORE = 16;
const SHOWN_IN_ALL = 54;
const MOST_NAMED = 3;

/** The text around the first stretch, each stretch by its code points between brackets; cut with an ellipsis. */
function showAround(text: string, stretches: readonly Stretch[]): string {
  const [first] = stretches;
  if (first === undefined) return '';
  let position = startOfCharacter(text, Math.max(0, first.start - SHOWN_BEFORE));
  let shown = position > 0 ? '…' : '';
  for (const { start, end } of stretches) {
    const before = text.slice(position, start);
    if (shown.length + before.length > SHOWN_IN_ALL) break;
    shown += before + codePoints(text.slice(start, Math.min(end, start + MOST_NAMED * 3)));
    position = end;
  }
  const room = Math.max(0, SHOWN_IN_ALL - shown.length);
  const end = startOfCharacter(text, Math.min(text.length, position + room));
  return `${shown}${text.slice(position, end)}${end < text.length ? '…' : ''}`;
}

function startOfCharacter(text: string, index: number): number {
  const isSecondHalf = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(index - 1, index + 1));
  return index > 0 && isSecondHalf ? index - 1 : index;
}

function codePoints(characters: string): string {
  const names = Array.from(characters, nameOf);
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  return `[${shown.join(' ')}]`;
}

/** A character by its number, as `U+202E`. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

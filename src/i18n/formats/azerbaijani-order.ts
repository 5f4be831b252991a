import { lowerAzerbaijani } from './azerbaijani-case';
import { compareCodePoints } from './code-point-order';

/** The alphabet with CLDR's place for w, which Azerbaijani has in foreign names only (CLDR collation chart "az"). */
const ALPHABET = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyzw';
const DIGIT_WEIGHT = 0x300;
const LETTER_WEIGHT = 0x400;
const FOREIGN_WEIGHT = 0x500;
const IGNORED = 0;

const LATIN_END = 0x300;
const MARKS_END = 0x370;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;
const LATIN_WEIGHTS = Uint16Array.from({ length: LATIN_END }, (_, unit) => computedWeight(unit));

/**
 * Order of two strings by the Azerbaijani alphabet: A B C Ç D E Ə F G Ğ H X I İ J K Q L M N O Ö P R S Ş T U Ü V Y Z, then
 * W; spaces and punctuation before digits, digits before letters, other scripts after them. Letters from elsewhere stand
 * with the one that they derive from (é with e, ä with a). Ties: without an accent first, then small letters first, then
 * by code point, so that the order is total and 0 means the same string. Uses no `Intl`.
 */
export function compareAzerbaijani(a: string, b: string): number {
  const composedA = a.normalize('NFC');
  const composedB = b.normalize('NFC');
  return (
    compareLetters(composedA, composedB) ||
    compareCodePoints(lowerAzerbaijani(composedA), lowerAzerbaijani(composedB)) ||
    compareCase(composedA, composedB) ||
    compareCodePoints(a, b)
  );
}

function compareLetters(a: string, b: string): number {
  let atA = 0;
  let atB = 0;
  for (;;) {
    while (atA < a.length && weightAt(a, atA) === IGNORED) atA += 1;
    while (atB < b.length && weightAt(b, atB) === IGNORED) atB += 1;
    if (atA >= a.length || atB >= b.length) {
      return Number(atA < a.length) - Number(atB < b.length);
    }
    const difference = weightAt(a, atA) - weightAt(b, atB);
    if (difference !== 0) return difference;
    atA += 1;
    atB += 1;
  }
}

function compareCase(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const inA = a.charAt(at);
    if (inA !== b.charAt(at)) return lowerAzerbaijani(inA) === inA ? -1 : 1;
  }
  return 0;
}

function weightAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return LATIN_WEIGHTS[unit] ?? computedWeight(unit);
}

function computedWeight(unit: number): number {
  if (unit >= LATIN_END && unit < MARKS_END) return IGNORED;
  if (unit >= PUNCTUATION_START && unit < PUNCTUATION_END) return unit - PUNCTUATION_START + 0x100;
  const character = String.fromCharCode(unit);
  if (/\d/.test(character)) return DIGIT_WEIGHT + Number(character);
  const letter = lowerAzerbaijani(character);
  const place = placeOf(letter) ?? placeOf(letter.normalize('NFD').charAt(0));
  if (place !== undefined) return LETTER_WEIGHT + place;
  const isSign = unit < 0xc0 && !/\p{L}/u.test(character);
  return isSign ? unit + 1 : FOREIGN_WEIGHT + unit;
}

function placeOf(letter: string): number | undefined {
  const place = ALPHABET.indexOf(letter);
  return place < 0 ? undefined : place;
}

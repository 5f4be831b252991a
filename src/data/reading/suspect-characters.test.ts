import { describe, expect, it } from 'vitest';

import { findSuspectCharacters, type SuspectCode } from './suspect-characters';

const suspicious: readonly (readonly [string, string, SuspectCode, string])[] = [
  ['an override', 'Ali\u202Eyev', 'direction_control', 'Ali[U+202E]yev'],
  ['an isolate never closed', '\u2067Rustam', 'direction_control', '[U+2067]Rustam'],
  ['a direction mark among Latin letters', 'A\u200EB', 'direction_control', 'A[U+200E]B'],
  ['a space without width', 'Rus\u200Btam', 'invisible_character', 'Rus[U+200B]tam'],
  ['a joiner in a Latin word', 'Rus\u200Ctam', 'invisible_character', 'Rus[U+200C]tam'],
  ['a soft hyphen', 'Nax\u00ADç\u0131van', 'invisible_character', 'Nax[U+00AD]ç\u0131van'],
  ['a byte order mark inside', 'Bakı\uFEFF', 'invisible_character', 'Bakı[U+FEFF]'],
  ['tags without a flag', 'A\u{E0041}\u{E0042}', 'invisible_character', 'A[U+E0041 U+E0042]'],
  ['a variation selector after a letter', 'A\uFE0FB', 'invisible_character', 'A[U+FE0F]B'],
  ['a Hangul filler for a name', '\u3164', 'invisible_character', '[U+3164]'],
  ['NUL', 'a\0b', 'unprintable_character', 'a[U+0000]b'],
  ['half a character', 'a\uD83Db', 'unprintable_character', 'a[U+D83D]b'],
  ['a character of private use', 'a\uE000', 'unprintable_character', 'a[U+E000]'],
  ['a line separator', 'a\u2028b', 'unprintable_character', 'a[U+2028]b'],
  ['a Cyrillic a', '\u0410liyev', 'mixed_alphabets', '[U+0410]liyev'],
  ['a Cyrillic schwa', 'M\u04D9mm\u0259dov', 'mixed_alphabets', 'M[U+04D9]mm\u0259dov'],
  ['a turned e for a schwa', 'M\u01DDmmadov', 'mixed_alphabets', 'M[U+01DD]mmadov'],
  ['a Greek o', 'M\u03BFscow', 'mixed_alphabets', 'M[U+03BF]scow'],
  [
    'a Latin o in a Cyrillic word',
    '\u041C\u043Eск\u0432o',
    'mixed_alphabets',
    '\u041C\u043Eск\u0432[U+006F]',
  ],
  ['a Cyrillic initial', '\u0410. Aliyev', 'mixed_alphabets', '[U+0410]. Aliyev'],
  ['letters of mathematics', '\u{1D400}liyev', 'mixed_alphabets', '[U+1D400]liyev'],
  ['a letter and its mark', 'u\u0308', 'unnormalised_text', '[U+0075 U+0308]'],
  ['the sign of the \u00E5ngstr\u00F6m', '\u212B', 'unnormalised_text', '[U+212B]'],
  [
    'marks in heaps',
    `a${'\u0323\u0301'.repeat(200_000)}`,
    'unnormalised_text',
    'a[U+0323 U+0301 U+0323 …]',
  ],
  ['Korean in single letters', '\u1112\u1161\u11AB', 'unnormalised_text', '[U+1112 U+1161 U+11AB]'],
];

const rightful: readonly (readonly [string, string])[] = [
  ['Azerbaijani', 'Azərbaycan Respublikasının Medianın İnkişafı Agentliyi “Media” — №1'],
  ['Chinese with Latin abbreviations', '国家广播电视总局（NRTA）与CGTN签署5G协议'],
  ['names wholly in Cyrillic', 'Рустам Сəттаров'.replace('\u0259', '\u04D9')],
  ['Cyrillic beside Latin', 'AZERTAC (Азертадж), А.С. Пушкин'],
  ['a Greek sign beside Latin', 'Δt 5 µm λmax'],
  ['Greek', 'Ελληνική Δημοκρατία'],
  ['Persian with its joiner', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'],
  ['Arabic with a mark of direction', '\u0645\u0631\u062D\u0628\u0627 (NRTA)\u200F'],
  ['Hindi with a joiner', '\u0915\u094D\u200D\u0937'],
  ['Thai with a place to break', '\u0E2A\u0E27\u200B\u0E31'],
  ['a family of emoji', '\u{1F469}\u200D\u{1F469}\u200D\u{1F467} \u2764\uFE0F 1\uFE0F\u20E3'],
  ['the flag of a region', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['a variant of a Han character', '\u845B\u{E0100}'],
  ['several lines', 'one\r\n\ttwo'],
  ['Hebrew', '\u05E9\u05DC\u05D5\u05DD'],
  ['Korean', '한국방송공사 KBS'],
  ['an empty text', ''],
];

describe('suspect characters', () => {
  it.each(suspicious)('are found: %s', (_name, text, code, shown) => {
    expect(findSuspectCharacters(text)).toEqual([{ code, shown }]);
  });

  it.each(rightful)('are not: %s', (_name, text) => {
    expect(findSuspectCharacters(text)).toEqual([]);
  });

  it('are told a kind each, all by their code points', () => {
    expect(findSuspectCharacters('A\u202Eb\u200Bc\u202Cd')).toEqual([
      { code: 'direction_control', shown: 'A[U+202E]b\u200Bc[U+202C]d' },
      { code: 'invisible_character', shown: 'A\u202Eb[U+200B]c\u202Cd' },
    ]);
  });

  it('are shown in little room, whatever the text', () => {
    const long = `${'\u{1F600}'.repeat(500)}\u202E${'x'.repeat(5_000)}`;
    const [found] = findSuspectCharacters(long);
    expect(found?.shown).toMatch(/^…\u{1F600}+\[U\+202E\]x+…$/u);
    for (const text of [long, '\u200B'.repeat(10_000), '\u0430a'.repeat(10_000)]) {
      for (const { shown } of findSuspectCharacters(text)) expect(shown.length).toBeLessThan(80);
    }
  });
});

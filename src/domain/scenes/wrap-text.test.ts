import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wrapBalanced, wrapText } from './wrap-text';

const tens = (text: string): number => Array.from(text).length * 10;

const texts = fc.oneof(
  fc
    .array(
      fc.constantFrom('saziş', 'of', '2026-cı', 'AZƏRTAC-ın', 'a–b', '协议', '（备忘录）', '24'),
      {
        maxLength: 30,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll(/\s+/g, ' ')),
  fc.stringMatching(/^[中国阿塞拜疆媒体合作，。（）0-9]{0,40}$/),
);

describe('wrapText', () => {
  it('loses nothing, and no line of more than one character is too wide', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, tens);
        expect(lines.join('')).toBe(text);
        const tooWide = lines
          .map((line) => line.trimEnd())
          .filter((line) => Array.from(line).length > 1 && tens(line) > width);
        expect(tooWide).toEqual([]);
      }),
    );
  });

  it.each([
    ['one two three', 70, ['one two ', 'three']],
    ['2026-cı il', 75, ['2026-cı ', 'il']],
    ['AZƏRTAC-ın mətni', 110, ['AZƏRTAC-ın ', 'mətni']],
    ['Sankt-Peterburqda', 120, ['Sankt-', 'Peterburqda']],
    ['razılaşma – 3', 110, ['razılaşma –', '3']],
    ['协议（备忘录）。', 30, ['协议', '（备忘', '录）。']],
    ['协议10项', 30, ['协议', '10项']],
    ['', 50, []],
  ])('breaks %j at %i', (text, width, lines) => {
    const wrapped = wrapText(text, width, tens);
    expect(wrapped.map((line) => line.trim())).toEqual(lines.map((line) => line.trim()));
  });

  it('breaks a word that is wider than a line anywhere', () => {
    expect(wrapText('abcdef', 30, tens)).toEqual(['abc', 'def']);
  });
});

describe('wrapBalanced', () => {
  it('takes as many lines as wrapping does, no wider, and loses nothing', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 400 }), (text, width) => {
        const even = wrapBalanced(text, width, tens);
        expect(even.join('')).toBe(text);
        expect(even.length).toBe(wrapText(text, width, tens).length);
      }),
    );
  });

  it('makes lines even', () => {
    expect(wrapBalanced('aa bb cc dd', 90, tens)).toEqual(['aa bb ', 'cc dd']);
  });
});

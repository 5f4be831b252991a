import { describe, expect, it } from 'vitest';

import { parseSourceText, passagesOf, wordsOf } from './source-text';

const TEXT = { headline: 'Head line', paragraphs: ['One.', 'Two.'] };

describe('parseSourceText', () => {
  it.each([
    ['lines', 'Head line\nOne.\nTwo.\n'],
    ['a byte order mark', '\uFEFFHead line\nOne.\nTwo.'],
    ['lines of Windows', 'Head line\r\nOne.\r\nTwo.\r\n'],
    ['empty lines', '\nHead line\n\nOne.\n  \nTwo.\n\n'],
    ['white space of all sorts', ' Head\u00A0 line\nOne. \n\tTwo.'],
  ])('reads a headline and paragraphs from %s', (_name, text) => {
    expect(parseSourceText(text)).toEqual(TEXT);
  });

  it('reads a headline alone, and nothing from nothing', () => {
    expect(parseSourceText('Head')).toEqual({ headline: 'Head', paragraphs: [] });
    expect(parseSourceText('')).toBeUndefined();
    expect(parseSourceText(' \n\uFEFF\n')).toBeUndefined();
  });
});

describe('wordsOf', () => {
  it('gives one passage or all of them', () => {
    expect(passagesOf(TEXT).map((passage) => wordsOf(TEXT, passage))).toEqual([
      'Head line',
      'One.',
      'Two.',
    ]);
    expect(wordsOf(TEXT)).toBe('Head line One. Two.');
    expect(wordsOf(TEXT, 3)).toBe('');
  });
});

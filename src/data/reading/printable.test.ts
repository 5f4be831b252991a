import { describe, expect, it } from 'vitest';

import { shorten, toPrintable } from './printable';

describe('toPrintable', () => {
  it.each([
    [undefined, ''],
    [null, 'null'],
    [true, 'true'],
    [12.5, '12.5'],
    ['plain', '"plain"'],
    ['a\u0000b\u202Ec', '"a\uFFFDb\uFFFDc"'],
    [[1, 2, 3], '[3]'],
    [{}, '{}'],
    [{ id: 1, name: 2 }, '{id, name}'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, '{a, b, c, d, …}'],
  ])('%j → %s', (value, expected) => {
    expect(toPrintable(value)).toBe(expected);
  });

  it('is short, whatever it is given', () => {
    expect(toPrintable('Ə'.repeat(10_000)).length).toBeLessThanOrEqual(62);
    expect(toPrintable({ ['k'.repeat(10_000)]: 1 }).length).toBeLessThan(80);
  });
});

describe('shorten', () => {
  it('cuts behind a whole character', () => {
    expect(shorten('ab😀cd', 4)).toBe('ab…');
    expect(shorten('ab😀cd', 5)).toBe('ab😀…');
    expect(shorten('ab😀cd', 6)).toBe('ab😀cd');
  });
});

import { describe, expect, it } from 'vitest';

import { jsonPath, quoted, quotedList } from './as-in-file';

describe('quoted', () => {
  it.each([
    ['ev-2018', '"ev-2018"'],
    ['', '""'],
    ['a "b" \\', String.raw`"a \"b\" \\"`],
    ['line\nbreak', String.raw`"line\nbreak"`],
    ['\u001B[31m', String.raw`"\u001b[31m"`],
    ['\u202Etxt.js', String.raw`"\u202etxt.js"`],
    ['\u0085', String.raw`"\u0085"`],
    ['Şəhər 北京', '"Şəhər 北京"'],
  ])('%j → %s', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  it('cuts what is long', () => {
    expect(quoted('x'.repeat(10_000))).toBe(`"${'x'.repeat(59)}…"`);
    expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  });
});

describe('quotedList', () => {
  it('joins', () => {
    expect(quotedList(['a', 'b'], ' or ')).toBe('"a" or "b"');
    expect(quotedList([], ', ')).toBe('');
  });
});

describe('jsonPath', () => {
  it.each([
    [[], ''],
    [['title', 'zh-Hans'], 'title["zh-Hans"]'],
    [
      ['agreements', 0, 'parties', 1, 'organization_id'],
      'agreements[0].parties[1].organization_id',
    ],
    [[3, 'name'], '[3].name'],
    [['redirects', 'a\n"b"'], String.raw`redirects["a\n\"b\""]`],
    [['x'.repeat(100)], `${'x'.repeat(59)}…`],
  ])('%j → %s', (path, text) => {
    expect(jsonPath(path)).toBe(text);
  });
});

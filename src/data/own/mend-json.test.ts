import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aRawDataset } from '@/testing/raw-dataset';

import { mendJson } from './mend-json';

function read(text: string): unknown {
  const mended = mendJson(text);
  expect(mended.text).toHaveLength(text.length);
  return JSON.parse(mended.text);
}

const codes = (text: string): readonly string[] => mendJson(text).mendings.map(({ code }) => code);

describe('a text that somebody typed by hand', () => {
  it.each<[string, string, unknown]>([
    ['curly quotes', '{“a”: “b”, “c”: [“d”, “e”]}', { a: 'b', c: ['d', 'e'] }],
    ['German quotes', '{„a“: „b“}', { a: 'b' }],
    ['guillemets', '{«a»: «b»}', { a: 'b' }],
    ['full-width quotes', '{＂a＂: ＂b＂}', { a: 'b' }],
    ['a mixed pair', '{“a": "b”, "c”: "d"}', { a: 'b', c: 'd' }],
    ['a comma too many in an object', '{"a": 1, "b": {"c": 2,},}', { a: 1, b: { c: 2 } }],
    ['a comma too many in a list', '[1, [2,], 3 , ]', [1, [2], 3]],
    ['full-width signs', '｛"a"：［1，2］，"b"：“c”｝', { a: [1, 2], b: 'c' }],
    ['blanks that JSON does not know', '\u00A0{\u3000"a"\u200B: 1\u2028}\uFEFF', { a: 1 }],
    [
      'quotes in pairs inside',
      '{“a”: “He said “yes”, then left”}',
      { a: 'He said “yes”, then left' },
    ],
    ['two lines', '{“a”: “b”,\r\n“c”: “d”\r\n}', { a: 'b', c: 'd' }],
    ['a curly name before a number', '{“a”: -1.5e3, “b”: true}', { a: -1500, b: true }],
    ['a text alone', '“a”', 'a'],
  ])('with %s is read as it is meant', (_name, text, value) => {
    expect(read(text)).toEqual(value);
    expect(codes(text).length).toBeGreaterThan(0);
  });

  it('says what it met, where, and what it was read as', () => {
    expect(mendJson('{"a": [\n  {“b”: “c”,},\n]}').mendings).toEqual([
      { code: 'curly_quotes', offset: 11, path: ['a', 0, 'b'], found: '“b”', readAs: '"b"' },
      { code: 'curly_quotes', offset: 16, path: ['a', 0, 'b'], found: '“c”', readAs: '"c"' },
      { code: 'trailing_comma', offset: 19, path: ['a', 0], found: ',', readAs: '' },
      { code: 'trailing_comma', offset: 21, path: ['a'], found: ',', readAs: '' },
    ]);
    expect(mendJson('{\u00A0\u00A0"a"：1}').mendings).toEqual([
      { code: 'unusual_blank', offset: 1, path: [], found: 'U+00A0', readAs: '' },
      { code: 'full_width_sign', offset: 6, path: ['a'], found: '：', readAs: ':' },
    ]);
  });

  it.each([
    ['marks inside that come in no pair', '{“a”: “5” pipe”, "b": 1}'],
    ['a straight mark inside typographic ones', '{“a”: “b " c”}'],
    ['a text that ends on another line', '{“a”: “b\nc”}'],
    ['a comma without a value', '[1,,2]'],
    ['nothing but a comma', '{,}'],
    ['a comma that is missing', '{"a": 1 "b": 2}'],
    ['a name without a value', '{“a”}'],
    ['a bracket of the other kind', '{"a": [1}'],
    ['more than one value', '{} {}'],
    ['a comment', '{"a": 1 // one\n}'],
    ['single quotes', "{'a': 1}"],
  ])('stays wrong where it could mean two things: %s', (_name, text) => {
    const mended = mendJson(text);
    expect(mended.text).toHaveLength(text.length);
    expect(() => {
      JSON.parse(mended.text);
    }).toThrow(SyntaxError);
  });

  it('keeps what stands inside of texts', () => {
    const content = '，：“x” ，} ] \u00A0 «y», \\u201c \\" {';
    expect(read(`{"a": "${content}", "b": [“c”,]}`)).toEqual({
      a: JSON.parse(`"${content}"`),
      b: ['c'],
    });
  });

  it('leaves right JSON as it is, whatever it says', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' });
    const quotes = fc.string({
      unit: fc.constantFrom('“', '”', '"', ',', ':', '}', ']', '，', '\\', 'a', ' ', '\u00A0'),
    });
    const nested = fc.dictionary(quotes, fc.oneof(quotes, fc.array(quotes), value));
    fc.assert(
      fc.property(fc.oneof(value, nested), fc.constantFrom(undefined, 2), (given, indent) => {
        const text = JSON.stringify(given, undefined, indent);
        expect(mendJson(text)).toEqual({ text, mendings: [], count: 0 });
      }),
      { numRuns: 2_000, seed: 21 },
    );
  });

  it('gives a file back that a word processor put its quotation marks and commas into', () => {
    const text = JSON.stringify(aRawDataset(), undefined, 2);
    let isOpen = false;
    const spoilt = text
      .replaceAll(/\\?"/g, (mark) => {
        if (mark !== '"') return mark;
        isOpen = !isOpen;
        return isOpen ? '“' : '”';
      })
      .replaceAll(/\n(\s*[\]}])/g, ',\n$1');
    expect(spoilt).not.toContain('"');
    expect(read(spoilt)).toEqual(JSON.parse(text));
  });

  it('never throws and never takes long, whatever the text', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '“',
      '”',
      '，',
      '1',
      'a',
      '\\',
      '\n',
      ' ',
      '\u00A0',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        expect(mendJson(text).text).toHaveLength(text.length);
      }),
      { numRuns: 5_000, seed: 22 },
    );
    for (const piece of ['“', '{“a”:', '[“a”,', '“”', '" “,', '\u00A0', '[', '“a” “b”, ']) {
      const start = performance.now();
      mendJson(piece.repeat(200_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

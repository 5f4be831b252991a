import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BYTE_ORDER_MARK, fromCsv, guardCell, toCsvLines, unguardCell } from './csv';

const HEADING = ['id', 'text'];

describe('cells that a spreadsheet could calculate', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t1',
    '\ra',
    '\na',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "'=1",
    "''=1",
  ])('%j gets an apostrophe, which reading takes away again', (cell) => {
    const guarded = guardCell(cell);
    expect(guarded).toBe(`'${cell}`);
    expect(unguardCell(guarded)).toBe(cell);
  });

  it.each([
    ['\t=1', "'\t'=1"],
    ['x;=1+1', "x;'=1+1"],
    ["x;'=1;y", "x;''=1;y"],
    ['one\n- two', "one\n'- two"],
    ['a\t\t=1', "a\t\t'=1"],
    ['\n\n=1', "'\n\n'=1"],
    ['a\r\n＝1', "a\r\n'＝1"],
  ])('%j: also where a system with semicolons would divide it', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(cell);
  });

  it('comes back whatever stands in it', () => {
    const signs = fc.constantFrom("'", '=', '-', ';', '\n', '\r', '\t', 'a', ' ', '＝');
    fc.assert(
      fc.property(fc.string({ unit: signs }), (cell) => {
        expect(unguardCell(guardCell(cell))).toBe(cell);
        expect(guardCell(cell)).not.toMatch(/(^|[;\t\r\n])[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000, seed: 9 },
    );
  });

  it.each(['', 'a=1', "'Adil", "''", "'", '2025-06-24', '[2025..]', ' =1'])('%j stays', (cell) => {
    expect(guardCell(cell)).toBe(cell);
    expect(unguardCell(cell)).toBe(cell);
  });

  it('typed by hand without an apostrophe stays what it is', () => {
    expect(fromCsv('id,text\r\na,-5\r\n')).toEqual([HEADING, ['a', '-5']]);
  });
});

describe('CSV', () => {
  it('ends every line with CRLF and keeps line breaks inside of cells', () => {
    const rows = [HEADING, ['a', 'one\ntwo'], ['b', 'three\r\nfour']];
    const text = toCsvLines(rows);
    expect(text).toBe('id,text\r\na,"one\ntwo"\r\nb,"three\r\nfour"\r\n');
    expect(fromCsv(text)).toEqual(rows);
  });

  it('is the same in pieces as at once', () => {
    const rows = [HEADING, ['a', 'x'], ['b', 'y']];
    expect(rows.map((row) => toCsvLines([row])).join('')).toBe(toCsvLines(rows));
    expect(toCsvLines([])).toBe('');
  });

  it.each([
    ['commas', 'id,text\r\na,"x;y\tz"\r\n'],
    ['semicolons', 'id;text\na;"x;y\tz"'],
    ['tabs and a byte order mark', `${BYTE_ORDER_MARK}id\ttext\r\na\t"x;y\tz"\r\n`],
  ])('is read with %s', (_name, text) => {
    expect(fromCsv(text)).toEqual([HEADING, ['a', 'x;y\tz']]);
  });

  it('gives any cells again', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\r', '\n', '"', "'=", '\u2028', ',;\t'),
    );
    const row = fc.tuple(cell, cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        expect(fromCsv(BYTE_ORDER_MARK + toCsvLines([HEADING, ...rows]))).toEqual([
          HEADING,
          ...rows,
        ]);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it.each(['', '"', 'id,"', '\uFEFF', ',,,\n"\n'])('answers %j', (text) => {
    expect(Array.isArray(fromCsv(text))).toBe(true);
  });
});

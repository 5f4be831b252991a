import { describe, expect, it } from 'vitest';

import type { EdtfProblem } from '@/domain/dates/edtf-problem';
import { EXPECTED_CODES } from '@/domain/problems/expected-codes';
import {
  COUNTED_UNITS,
  type Expected,
  JSON_SYNTAX_CODES,
  LEFT_OUT_KINDS,
  type Problem,
  PROBLEM_CODES,
  PROBLEM_SEVERITIES,
  THING_KINDS,
} from '@/domain/problems/problem';

import { problems as az } from './az/problems';
import { problems as en } from './en/problems';
import { problems as zhHans } from './zh-hans/problems';

const languages = Object.entries({ en, az, 'zh-Hans': zhHans });

const problem: Problem = {
  severity: 'error',
  code: 'missing_field',
  file: 'data.json',
  path: ['people', 0, 'name'],
  expected: { code: 'text' },
  found: '',
};

const DATE_REASONS: Readonly<Record<EdtfProblem, true>> = {
  empty: true,
  spaces: true,
  time_of_day: true,
  year_not_first: true,
  wrong_separator: true,
  missing_zero: true,
  impossible_year: true,
  impossible_month: true,
  season: true,
  impossible_day: true,
  misplaced_unspecified: true,
  misplaced_qualifier: true,
  unordered_interval: true,
  unordered_set: true,
  malformed_set: true,
  no_known_date: true,
  not_edtf: true,
};

/** Every code with every value that changes the words. */
const everyExpected: readonly Expected[] = [
  { code: 'text_by_language', languages: ['en', 'az'] },
  { code: 'whole_number', min: 1 },
  { code: 'whole_number', min: 0, max: 3 },
  { code: 'one_of', values: ['a', 'b'], nearest: 'a' },
  { code: 'known_field', values: ['a', 'b'] },
  ...THING_KINDS.map((kind): Expected => ({ code: 'id_of', kinds: [kind] })),
  { code: 'id_of', kinds: ['person', 'organization'] },
  { code: 'id_of', kinds: THING_KINDS },
  { code: 'id_in_list', values: ['only'] },
  { code: 'address', schemes: ['https', 'http'] },
  { code: 'field', names: ['evidence'] },
  { code: 'field', names: ['person_id', 'organization_id'] },
  { code: 'at_least', min: 1, fields: ['datasets'] },
  { code: 'at_least', min: 2, fields: ['parties', 'others'] },
  { code: 'paragraph_of', numbers: [1, 2] },
  { code: 'format', value: 'communique/1' },
  { code: 'date' },
  ...readDateReasons().map((reason): Expected => ({ code: 'date', reason })),
  ...JSON_SYNTAX_CODES.map((syntax): Expected => ({ code: 'json', syntax })),
  ...COUNTED_UNITS.map((unit): Expected => ({ code: 'at_most', max: 8, unit })),
  { code: 'text' },
  { code: 'text_or_number' },
  { code: 'true_or_false' },
  { code: 'list' },
  { code: 'object' },
  { code: 'one_field_each' },
  { code: 'day' },
  { code: 'id' },
  { code: 'unused_id' },
  { code: 'area_code' },
  { code: 'language_tag' },
  { code: 'file_name' },
  { code: 'different_values' },
  { code: 'start_before_end' },
  { code: 'no_circle' },
  { code: 'not_in_not_reported' },
  { code: 'source_read_whole' },
  { code: 'visit' },
  { code: 'utf8' },
  { code: 'no_direction_control' },
  { code: 'visible_characters' },
  { code: 'printable_characters' },
  { code: 'one_alphabet' },
  { code: 'normal_form' },
  { code: 'file' },
  { code: 'own_files' },
  { code: 'zip' },
  { code: 'table', name: 'dataset' },
  { code: 'one_table_each' },
  { code: 'column', names: ['id'] },
  { code: 'column', names: ['id', 'name_en'] },
  { code: 'one_column_each' },
  { code: 'cells_of_heading' },
  { code: 'one_row' },
  { code: 'one_row_each' },
  { code: 'row_of', tables: ['people'] },
  { code: 'row_of', tables: ['people', 'posts'] },
];

function readDateReasons(): readonly EdtfProblem[] {
  const isReason = (key: string): key is EdtfProblem => Object.hasOwn(DATE_REASONS, key);
  return Object.keys(DATE_REASONS).filter(isReason);
}

function expectWords(text: string): void {
  expect(text.trim()).toBe(text);
  expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|null,|\[object|NaN|\$\{|TODO| {2}|function|=>/);
}

describe.each(languages)('the words for problems in %s', (language, words) => {
  const isChinese = language === 'zh-Hans';

  it.each(PROBLEM_CODES)('say what is wrong and what to do: %s', (code) => {
    expectWords(words.title[code]);
    expect(words.title[code]).toMatch(isChinese ? /。$/ : /\.$/);
    for (const expected of everyExpected) {
      const remedy = words.remedy({ ...problem, code, expected });
      expectWords(remedy);
      expect(remedy).toMatch(isChinese ? /[。？]$/ : /[.?]$/);
    }
    expectWords(words.refusal({ ...problem, code }));
  });

  it('tell the titles apart', () => {
    const titles = PROBLEM_CODES.map((code) => words.title[code]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('say what was expected, each in its own way', () => {
    expect(new Set(everyExpected.map(({ code }) => code))).toEqual(new Set(EXPECTED_CODES));
    const texts = everyExpected.map(words.expected);
    texts.forEach(expectWords);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('say what was found', () => {
    for (const expected of everyExpected) {
      expectWords(words.found({ ...problem, expected }));
      expect(words.found({ ...problem, expected, found: '"x"' })).toBe('"x"');
    }
    expect(words.found({ ...problem, code: 'server_error', found: '503' })).toMatch(/.503/);
    const tooLong: Expected = { code: 'at_most', max: 8, unit: 'words' };
    expect(words.found({ ...problem, expected: tooLong, found: '12' })).toMatch(/^12\s?\p{L}+$/u);
  });

  it.each(LEFT_OUT_KINDS)('name what is left out: %s', (kind) => {
    for (const leftOut of [
      { kind },
      { kind, id: 'x-1' },
      { kind, field: 'aims' },
      { kind, id: 'x-1', field: 'aims' },
    ]) {
      const lossy: Problem = { ...problem, leftOut, subject: { kind: 'person', id: 'p-1' } };
      expectWords(words.loss(lossy));
      words.lossNames(lossy).forEach(expectWords);
      expectWords(words.loss({ ...lossy, alsoLeftOut: [leftOut, leftOut] }));
    }
  });

  it.each(THING_KINDS)('name things: %s', (kind) => {
    expectWords(words.thing({ kind, id: 'x-1' }));
    const remedy = words.remedy({ ...problem, foundKind: kind });
    expect(remedy.length).toBeGreaterThan(words.remedy(problem).length);
  });

  it.each(PROBLEM_CODES)('say what to do in a table: %s', (code) => {
    const remedy = words.remedy({ ...problem, code, cell: { row: 2, columnName: 'id' } });
    expectWords(remedy);
    expect(remedy).toMatch(isChinese ? /[。？]$/ : /[.?]$/);
  });

  it('name a place in a table as a spreadsheet does', () => {
    const cell = { row: 12, columnName: 'date', letters: 'F' };
    expectWords(words.cell(cell));
    expect(words.cell(cell)).toMatch(/12.*F.*"date"/);
    expect(words.cell({ row: 12 })).toMatch(/^\D*12\D*$/);
    expect(words.cell({ columnName: 'date' })).toMatch(/"date"/);
    expect(words.cell({ row: 1, columnName: 'date' })).toMatch(/1.*"date"/);
  });

  it('offer what was probably meant', () => {
    const expected: Expected = { code: 'one_of', values: ['visit'], nearest: 'visit' };
    const remedy = words.remedy({ ...problem, expected });
    expectWords(remedy);
    expect(remedy).toContain('"visit"');
  });

  it('say nothing about a loss that there was not', () => {
    expect(words.loss(problem)).toBe('');
    expect(words.lossNames(problem)).toEqual([]);
  });

  it('name five of many and count the rest', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(words.nameSome(names, 0)).toMatch(/a.+b.+c.+d.+e.+2/);
    expect(words.nameSome(names, 3)).toMatch(/e.+5/);
    expect(words.nameSome(['a'], 0)).toBe('a');
    expect(words.nameSome([], 4)).toContain('4');
  });

  it('count', () => {
    for (const count of [1, 2, 1_000]) {
      expectWords(words.show({ count }));
      expectWords(words.more({ count }));
      expectWords(words.nothingLeftOut({ count }));
      expectWords(words.partsLeftOut({ count, isMinimum: false, names: 'x' }));
      expectWords(words.partsLeftOut({ count, isMinimum: true, names: 'x' }));
      expectWords(words.counts({ errors: count, warnings: count }));
    }
    expectWords(words.position({ line: 12_000, column: undefined }));
    expect(words.position({ line: 12_000, column: 5 })).toMatch(/12000.+5/);
  });

  it('have headings and labels', () => {
    for (const severity of PROBLEM_SEVERITIES) expectWords(words.severity[severity]);
    Object.values(words.label).forEach(expectWords);
    [words.heading, words.list, words.refusal(undefined)].forEach(expectWords);
  });

  it('keep spaces out between Han characters and numerals', () => {
    if (!isChinese) return;
    const texts = [...Object.values(words.title), ...everyExpected.map(words.expected)];
    for (const text of texts) expect(text).not.toMatch(/\p{Script=Han} \d|\d \p{Script=Han}/u);
  });
});

describe('the English words', () => {
  it('name a part with the thing it belongs to', () => {
    const lossy: Problem = {
      ...problem,
      subject: { kind: 'agreement', id: 'agr-1' },
      leftOut: { kind: 'field', field: 'term' },
      alsoLeftOut: [{ kind: 'party', id: 'org-1' }],
    };
    expect(en.lossNames(lossy)).toEqual([
      'the field "term" (agreement "agr-1")',
      'the party "org-1"',
    ]);
  });

  it('tell one from many', () => {
    expect(en.partsLeftOut({ count: 1, isMinimum: false, names: 'x' })).toBe(
      '1 part of the data was left out: x.',
    );
    expect(en.partsLeftOut({ count: 60, isMinimum: true, names: 'x and 59 more' })).toBe(
      'At least 60 parts of the data were left out: x and 59 more.',
    );
    expect(en.counts({ errors: 1, warnings: 0 })).toBe('1 error, 0 warnings');
  });
});

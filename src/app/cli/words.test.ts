import { describe, expect, it } from 'vitest';

import { EXPECTED_CODES } from '@/domain/problems/expected-codes';
import {
  COUNTED_UNITS,
  type Expected,
  JSON_SYNTAX_CODES,
  LEFT_OUT_KINDS,
  type Problem,
  PROBLEM_CODES,
  PROBLEM_SEVERITIES,
} from '@/domain/problems/problem';
import { problems } from '@/i18n/messages/en/problems';

import { formatProblem } from './format-problem';

const problem: Problem = {
  severity: 'error',
  code: 'missing_field',
  file: 'data.json',
  path: ['people', 0, 'name'],
  expected: { code: 'text' },
  found: '',
};

const withValues: readonly Expected[] = [
  { code: 'text_by_language', languages: ['en', 'az'] },
  { code: 'whole_number', min: 1 },
  { code: 'whole_number', min: 0, max: 3 },
  { code: 'one_of', values: ['a', 'b'], nearest: 'a' },
  { code: 'known_field', values: ['a', 'b'] },
  { code: 'id_of', kinds: ['person', 'organization'] },
  { code: 'id_in_list', values: ['a'] },
  { code: 'address', schemes: ['https', 'http'] },
  { code: 'field', names: ['person_id', 'organization_id'] },
  { code: 'at_least', min: 2, fields: ['parties', 'others'] },
  { code: 'paragraph_of', numbers: [1, 2] },
  { code: 'format', value: 'communique/1' },
  { code: 'date' },
  { code: 'date', reason: 'impossible_day' },
  { code: 'date', reason: 'unordered_interval' },
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
  { code: 'table', name: 'people' },
  { code: 'one_table_each' },
  { code: 'column', names: ['id'] },
  { code: 'one_column_each' },
  { code: 'cells_of_heading' },
  { code: 'one_row' },
  { code: 'one_row_each' },
  { code: 'row_of', tables: ['people'] },
];

describe('the words', () => {
  it('exist for everything that can be expected, each its own', () => {
    expect(new Set(withValues.map(({ code }) => code))).toEqual(new Set(EXPECTED_CODES));
    const texts = withValues.map(problems.expected);
    expect(texts.every((text) => text.length > 3 && !text.includes('undefined'))).toBe(true);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(texts.length - 2);
  });

  it.each(PROBLEM_CODES)('exist for the problem %s', (code) => {
    for (const severity of PROBLEM_SEVERITIES) {
      const text = formatProblem({ ...problem, severity, code, line: 3, column: 7 });
      expect(text).toMatch(new RegExp(`^data\\.json:3:7: ${severity}: .+\\.$`, 'm'));
    }
  });

  it.each(LEFT_OUT_KINDS)('exist for leaving out: %s', (kind) => {
    const text = formatProblem({ ...problem, leftOut: { kind, id: 'x-1', field: 'aims' } });
    expect(text).toMatch(/left out {2}\S/);
    expect(formatProblem({ ...problem, leftOut: { kind } })).not.toContain('undefined');
  });

  it('name a few of many things that went along', () => {
    const alsoLeftOut = Array.from({ length: 9 }, () => ({ kind: 'link' }) as const);
    const text = formatProblem({ ...problem, leftOut: { kind: 'source', id: 's-1' }, alsoLeftOut });
    expect(text).toContain(
      'the source "s-1", and with it the link, the link, the link, the link, the link and 4 more',
    );
  });
});

import { describe, expect, test } from 'vitest';

import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import { parseEdtf } from '@/domain/dates/parse-edtf';

import { formatsFor } from './formats-for';

const en = formatsFor('en');
const az = formatsFor('az');
const zh = formatsFor('zh-Hans');

function read(text: string): FuzzyDate {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.reason}`);
  return outcome.date;
}

describe('dayRange', () => {
  const day = (text: string) => read(text).earliest;

  test.each([
    ['2025-06-24', '2025-06-26', '24–26 June 2025', '24–26 iyun 2025', '2025年6月24日至26日'],
    [
      '2025-07-03',
      '2025-06-24',
      '24 June – 3 July 2025',
      '24 iyun – 3 iyul 2025',
      '2025年6月24日至7月3日',
    ],
    [
      '2024-06-24',
      '2025-06-24',
      '24 June 2024 – 24 June 2025',
      '24 iyun 2024 – 24 iyun 2025',
      '2024年6月24日至2025年6月24日',
    ],
    ['2025-06-24', '2025-06-24', '24 June 2025', '24 iyun 2025', '2025年6月24日'],
  ])('%s to %s', (from, to, ...expected) => {
    const shown = [en, az, zh].map((formats) => formats.dayRange(day(from), day(to)));
    expect(shown).toEqual(expected);
  });

  test('open ends', () => {
    const from = day('2025-06-24');
    expect(en.dayRange(from, Infinity)).toBe('from 24 June 2025');
    expect(az.dayRange(-Infinity, from)).toBe('bitmə tarixi: 24 iyun 2025');
    expect(zh.dayRange(-Infinity, from, 'axis')).toBe('至6月24日止');
    expect([en, az, zh].map((formats) => formats.dayRange(-Infinity, Infinity))).toEqual([
      'any date',
      'istənilən tarix',
      '任意日期',
    ]);
  });
});

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

describe('dateWithBasis', () => {
  test.each([
    ['2025-06-24', 'stated', '24 June 2025', '24 iyun 2025', '2025年6月24日'],
    ['2025-06-24', undefined, '24 June 2025', '24 iyun 2025', '2025年6月24日'],
    [
      '2015-11-02?',
      'inferred',
      '2 November 2015 (inferred)',
      '2 noyabr 2015 (dolayı yolla müəyyən edilib)',
      '2015年11月2日（推定）',
    ],
    [
      '2015-11%',
      'inferred',
      'around November 2015 (inferred)',
      'təxminən noyabr 2015 (dolayı yolla müəyyən edilib)',
      '约2015年11月（推定）',
    ],
    [
      '2017-05-14?/2017-05-15?',
      'inferred',
      '14–15 May 2017 (inferred)',
      '14–15 may 2017 (dolayı yolla müəyyən edilib)',
      '2017年5月14日至15日（推定）',
    ],
    [
      '2015-12-10~',
      'context',
      'around 10 December 2015 (from context)',
      'təxminən 10 dekabr 2015 (kontekstə görə)',
      '约2015年12月10日（据上下文）',
    ],
    [
      '2023-05-03',
      'published',
      'reported on 3 May 2023',
      '3 may 2023 tarixində bildirilib',
      '2023年5月3日报道',
    ],
    [
      '2023-05',
      'published',
      'reported in May 2023',
      'bildirilmə tarixi: may 2023',
      '2023年5月报道',
    ],
    [
      '2023-05-03~',
      'published',
      'reported: around 3 May 2023',
      'bildirilmə tarixi: təxminən 3 may 2023',
      '报道日期：约2023年5月3日',
    ],
    [
      '2023-05-03/2023-05-04',
      'published',
      'reported: 3–4 May 2023',
      'bildirilmə tarixi: 3–4 may 2023',
      '报道日期：2023年5月3日至4日',
    ],
  ] as const)('%s %s', (edtf, basis, inEnglish, inAzerbaijani, inChinese) => {
    const date = read(edtf);
    expect([
      en.dateWithBasis(date, basis),
      az.dateWithBasis(date, basis),
      zh.dateWithBasis(date, basis),
    ]).toEqual([inEnglish, inAzerbaijani, inChinese]);
  });

  test.each([
    ['2018', 'stated', '2018, month not stated', '2018, ay göstərilmir', '2018年（月份未说明）'],
    [
      '2018~',
      'context',
      'around 2018, month not stated (from context)',
      'təxminən 2018, ay göstərilmir (kontekstə görə)',
      '约2018年（月份未说明，据上下文）',
    ],
    [
      '2018?',
      'stated',
      '2018, month not stated (uncertain)',
      '2018, ay göstərilmir (dəqiqləşdirilməyib)',
      '2018年（月份未说明，不确定）',
    ],
    ['2003/2010', 'stated', '2003–2010', '2003–2010', '2003年至2010年'],
    ['[2016,2017]', 'stated', '2016 or 2017', '2016 və ya 2017', '2016年或2017年'],
    ['2003/..', 'stated', 'from 2003', 'başlama tarixi: 2003', '自2003年起'],
  ] as const)('a year alone misses its month: %s %s', (edtf, basis, ...expected) => {
    const date = read(edtf);
    expect([en, az, zh].map((formats) => formats.dateWithBasis(date, basis))).toEqual(expected);
  });

  test('short and axis forms leave a year as it is, and so does a date that is no record’s', () => {
    const date = read('2018');
    expect(en.dateWithBasis(date, 'stated', 'short')).toBe('2018');
    expect(zh.dateWithBasis(date, 'stated', 'axis')).toBe('2018年');
    expect(az.date(date)).toBe('2018');
  });

  test('takes a style', () => {
    expect(en.dateWithBasis(read('2023-05-03'), 'published', 'short')).toBe(
      'reported on 3 May 2023',
    );
    expect(az.dateWithBasis(read('2023-06-03'), 'published', 'short')).toBe(
      '3 iyn 2023 tarixində bildirilib',
    );
  });
});

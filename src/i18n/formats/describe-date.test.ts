import { describe, expect, test } from 'vitest';

import { closeOpenEnd } from '@/domain/dates/close-open-end';
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

describe('date, long', () => {
  test.each([
    ['2025-06-24', '24 June 2025', '24 iyun 2025', '2025年6月24日'],
    ['2018-06', 'June 2018', 'iyun 2018', '2018年6月'],
    ['2018', '2018', '2018', '2018年'],
    [
      '2018-06-XX',
      'June 2018, day not stated',
      'iyun 2018, gün göstərilmir',
      '2018年6月（日期未说明）',
    ],
    ['2018-XX', '2018, month not stated', '2018, ay göstərilmir', '2018年（月份未说明）'],
    [
      '2018-XX-XX',
      '2018, month and day not stated',
      '2018, ay və gün göstərilmir',
      '2018年（月份和日期未说明）',
    ],
    ['201X', '2010s, year not stated', '2010–2019, il göstərilmir', '2010年代（年份未说明）'],
    [
      '20XX',
      '2000–2099, year not stated',
      '2000–2099, il göstərilmir',
      '2000年至2099年（年份未说明）',
    ],
    ['000X', '0s, year not stated', '0–9, il göstərilmir', '0年代（年份未说明）'],
    ['2018-06~', 'around June 2018', 'təxminən iyun 2018', '约2018年6月'],
    ['2018?', '2018 (uncertain)', '2018 (dəqiqləşdirilməyib)', '2018年（不确定）'],
    [
      '2018-06-01%',
      'around 1 June 2018 (uncertain)',
      'təxminən 1 iyun 2018 (dəqiqləşdirilməyib)',
      '约2018年6月1日（不确定）',
    ],
    [
      '2018-XX~',
      'around 2018, month not stated',
      'təxminən 2018, ay göstərilmir',
      '约2018年（月份未说明）',
    ],
    ['2025-09-16/2025-09-17', '16–17 September 2025', '16–17 sentyabr 2025', '2025年9月16日至17日'],
    [
      '2025-06-24/2025-07-03',
      '24 June – 3 July 2025',
      '24 iyun – 3 iyul 2025',
      '2025年6月24日至7月3日',
    ],
    [
      '2024-12-24/2025-12-24',
      '24 December 2024 – 24 December 2025',
      '24 dekabr 2024 – 24 dekabr 2025',
      '2024年12月24日至2025年12月24日',
    ],
    ['2018-06/2018-07', 'June–July 2018', 'iyun–iyul 2018', '2018年6月至7月'],
    ['2018-06/2019-06', 'June 2018 – June 2019', 'iyun 2018 – iyun 2019', '2018年6月至2019年6月'],
    ['2003/2010', '2003–2010', '2003–2010', '2003年至2010年'],
    ['200X/201X', '2000s – 2010s', '2000–2009 – 2010–2019', '2000年代至2010年代'],
    ['2018/2018', '2018', '2018', '2018年'],
    [
      '2018-06/2018-07-03',
      'June 2018 – 3 July 2018',
      'iyun 2018 – 3 iyul 2018',
      '2018年6月至2018年7月3日',
    ],
    [
      '2025-06-24~/2025-06-26~',
      'around 24–26 June 2025',
      'təxminən 24–26 iyun 2025',
      '约2025年6月24日至26日',
    ],
    ['2018~/2020', 'around 2018 – 2020', 'təxminən 2018 – 2020', '约2018年至2020年'],
    ['2003/..', 'from 2003', 'başlama tarixi: 2003', '自2003年起'],
    [
      '2003-05/',
      'from May 2003, end not stated',
      'başlama tarixi: may 2003, bitmə tarixi göstərilmir',
      '自2003年5月起（结束日期未说明）',
    ],
    ['../2003', 'until 2003', 'bitmə tarixi: 2003', '至2003年止'],
    [
      '/2003',
      'until 2003, start not stated',
      'bitmə tarixi: 2003, başlama tarixi göstərilmir',
      '至2003年止（开始日期未说明）',
    ],
    [
      '[2016-11-17..2016-11-18]',
      'between 17 and 18 November 2016',
      '17–18 noyabr 2016 aralığında',
      '2016年11月17日至18日之间',
    ],
    [
      '[2016-06-28..2016-07-03]',
      'between 28 June and 3 July 2016',
      '28 iyun – 3 iyul 2016 aralığında',
      '2016年6月28日至7月3日之间',
    ],
    ['[2003..2010]', 'between 2003 and 2010', '2003–2010 aralığında', '2003年至2010年之间'],
    [
      '[2003~..2010]',
      'between around 2003 and 2010',
      'təxminən 2003 – 2010 aralığında',
      '约2003年至2010年之间',
    ],
    [
      '[2016-11-17,2016-11-18]',
      '17 or 18 November 2016',
      '17 və ya 18 noyabr 2016',
      '2016年11月17日或18日',
    ],
    ['[2016,2017,2019]', '2016, 2017 or 2019', '2016, 2017 və ya 2019', '2016年、2017年或2019年'],
    ['[2016,2017-05]', '2016 or May 2017', '2016 və ya may 2017', '2016年或2017年5月'],
    ['[2003..]', '2003 or later', '2003 və ya daha sonra', '2003年或之后'],
    ['[..2003]', '2003 or earlier', '2003 və ya daha əvvəl', '2003年或之前'],
  ])('%s', (edtf, inEnglish, inAzerbaijani, inChinese) => {
    const date = read(edtf);
    expect([en.date(date), az.date(date), zh.date(date)]).toEqual([
      inEnglish,
      inAzerbaijani,
      inChinese,
    ]);
  });

  test('a set closed at as_of still says "or later"', () => {
    expect(en.date(closeOpenEnd(read('[2003..]'), 20_000))).toBe('2003 or later');
  });
});

describe('date, short and axis', () => {
  test.each([
    ['2025-06-24', 'short', '24 Jun 2025', '24 iyn 2025', '2025年6月24日'],
    ['2025-06-24', 'axis', '24 Jun', '24 iyn', '6月24日'],
    ['2018-07', 'short', 'Jul 2018', 'iyl 2018', '2018年7月'],
    ['2018-07', 'axis', 'Jul', 'iyl', '7月'],
    ['2025-06-24/2025-06-24', 'axis', '24 Jun', '24 iyn', '6月24日'],
    ['2018', 'axis', '2018', '2018', '2018年'],
    ['2018-XX', 'axis', '2018', '2018', '2018年'],
    ['2018-XX', 'short', '2018, month not stated', '2018, ay göstərilmir', '2018年（月份未说明）'],
    ['2025-09-16/2025-09-17', 'short', '16–17 Sep 2025', '16–17 sen 2025', '2025年9月16日至17日'],
    ['2025-09-16/2025-09-17', 'axis', '16–17 Sep', '16–17 sen', '9月16日至17日'],
    ['2025-06-24/2025-07-03', 'axis', '24 Jun – 3 Jul', '24 iyn – 3 iyl', '6月24日至7月3日'],
    [
      '2024-12-24/2025-01-03',
      'axis',
      '24 Dec 2024 – 3 Jan 2025',
      '24 dek 2024 – 3 yan 2025',
      '2024年12月24日至2025年1月3日',
    ],
    [
      '2018-06/2018-07-03',
      'axis',
      'Jun 2018 – 3 Jul 2018',
      'iyn 2018 – 3 iyl 2018',
      '2018年6月至2018年7月3日',
    ],
  ] as const)('%s %s', (edtf, style, inEnglish, inAzerbaijani, inChinese) => {
    const date = read(edtf);
    expect([en.date(date, style), az.date(date, style), zh.date(date, style)]).toEqual([
      inEnglish,
      inAzerbaijani,
      inChinese,
    ]);
  });
});

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

describe('certainty', () => {
  test.each([
    ['2025-06-24', 'stated', 'exact day', 'dəqiq gün', '确切日期'],
    ['2025-06-24', undefined, 'exact day', 'dəqiq gün', '确切日期'],
    ['2025-09-16/2025-09-17', 'stated', 'exact days', 'dəqiq günlər', '确切起止日期'],
    ['2018-06', 'stated', 'month only', 'yalnız ay', '仅知月份'],
    ['2018', 'stated', 'year only', 'yalnız il', '仅知年份'],
    ['2018-XX', 'stated', 'year only', 'yalnız il', '仅知年份'],
    ['201X', 'stated', 'decade only', 'yalnız onillik', '仅知年代'],
    ['20XX', 'stated', 'century only', 'yalnız əsr', '仅知世纪'],
    ['2003/..', 'stated', 'open end', 'sonu açıq', '结束日期未限定'],
    ['../2003', 'stated', 'open start', 'başlanğıcı açıq', '开始日期未限定'],
    ['2003/', 'stated', 'end not stated', 'bitmə tarixi göstərilmir', '结束日期未说明'],
    ['/2003', 'stated', 'start not stated', 'başlama tarixi göstərilmir', '开始日期未说明'],
    [
      '[2016-11-17..2016-11-18]',
      'stated',
      'once within a period',
      'müəyyən dövr ərzində bir dəfə',
      '某一时段内',
    ],
    ['[2016,2017]', 'stated', 'one of several dates', 'bir neçə tarixdən biri', '若干日期之一'],
    ['[..2017]', 'stated', 'latest date only', 'yalnız ən gec tarix', '仅知最晚日期'],
    ['[2017..]', 'stated', 'earliest date only', 'yalnız ən erkən tarix', '仅知最早日期'],
    ['2018~', 'stated', 'approximate', 'təxmini', '大致日期'],
    ['2018?', 'stated', 'uncertain', 'dəqiqləşdirilməyib', '不确定'],
    [
      '2018%',
      'stated',
      'approximate, uncertain',
      'təxmini, dəqiqləşdirilməyib',
      '大致日期，不确定',
    ],
    ['2018-06-01?', 'inferred', 'inferred', 'dolayı yolla müəyyən edilib', '推定'],
    ['2018-06-01~', 'context', 'from context', 'kontekstə görə', '据上下文'],
    ['2018-06-01', 'published', 'date of report', 'xəbərin tarixi', '报道日期'],
  ] as const)('%s %s', (edtf, basis, inEnglish, inAzerbaijani, inChinese) => {
    const date = read(edtf);
    expect([en, az, zh].map((formats) => formats.certainty(date, basis))).toEqual([
      inEnglish,
      inAzerbaijani,
      inChinese,
    ]);
  });

  test('undated', () => {
    expect([en, az, zh].map((formats) => formats.certainty(undefined, 'stated'))).toEqual([
      'undated',
      'tarix göstərilmir',
      '日期未说明',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DATE_BASES } from '@/domain/model/closed-sets';

import { containsCertainly, containsPossibly, isFirm } from './contains';
import type { DayRange } from './contains';
import type { FuzzyDate } from './fuzzy-date';
import { parseEdtf } from './parse-edtf';

function read(text: string): FuzzyDate {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.reason}`);
  return outcome.date;
}

/** `2018-02/2018-03` as the days from 1 February to 31 March; an open end does not limit. */
function days(interval: string): DayRange {
  if (interval === '') return {};
  const { earliest, latest } = read(interval);
  return {
    from: earliest === -Infinity ? undefined : earliest,
    to: latest === Infinity ? undefined : latest,
  };
}

describe('containsCertainly and containsPossibly', () => {
  test.each([
    ['2018/2019', '2018-06-01', 'stated', true, true],
    ['2018/2019', '2018-01-01', 'stated', true, true],
    ['2018/2019', '2019-12-31', 'stated', true, true],
    ['2018/2019', '2020-01-01', 'stated', false, false],
    ['2018/2019', '2017-12-31', 'stated', false, false],
    ['2018/2019', '2019', 'stated', true, true],
    ['2018-06/2019', '2018', 'stated', false, true],
    ['2018/2019', '2017-12-30/2018-01-02', 'stated', false, true],
    ['2018/2019', '[2017..2018]', 'stated', false, true],
    ['2018/2019', '2018-06-01', 'published', false, true],
    ['2018/2019', '2020-01-01', 'published', false, false],
    ['2018/2019', '2018-06-01?', 'inferred', false, true],
    ['2018/2019', '2018-06-01~', 'context', false, true],
    ['2018/2019', '2018-06-01', undefined, false, true],
    ['2018/2019', '2018-06~', 'stated', false, true],
    ['2018/2019', '2019/..', 'stated', false, true],
    ['2018/..', '2019/..', 'stated', true, true],
    ['2018/..', '../2019', 'stated', false, true],
    ['../2019', '[..2017]', 'stated', true, true],
    ['', '../2019', 'stated', true, true],
    ['', '2018', 'published', false, true],
  ] as const)(
    '%s with %s, %s: certainly %s, possibly %s',
    (range, text, basis, certain, possible) => {
      expect(containsCertainly(days(range), read(text), basis)).toBe(certain);
      expect(containsPossibly(days(range), read(text))).toBe(possible);
    },
  );

  test('undated is possibly inside any range and certainly inside none', () => {
    for (const range of [{}, days('2018/2019'), { from: 2, to: 1 }]) {
      expect(containsCertainly(range, undefined, 'stated')).toBe(false);
      expect(containsPossibly(range, undefined)).toBe(true);
    }
    expect(isFirm(undefined, 'stated')).toBe(false);
  });

  test('a range that ends before it starts holds no date', () => {
    const { from, to } = days('2018/2019');
    expect(containsPossibly({ from: to, to: from }, read('2010/2030'))).toBe(false);
    expect(containsCertainly({ from: to, to: from }, read('2010/2030'), 'stated')).toBe(false);
  });

  const dates = [
    '2018',
    '2018-06',
    '2018-06-01',
    '2018-06-01?',
    '2018-06~',
    '201X',
    '20XX',
    '2018-XX',
    '2017/2018',
    '2017~/2018',
    '2018/..',
    '2018/',
    '../2018',
    '/2018',
    '[2017,2018]',
    '[2017..2018]',
    '[..2018]',
    '[2018..]',
    '2018-06-01%',
    '2018-06-XX',
    '[2017,2018?]',
  ].map(read);
  const date = fc.constantFrom(undefined, ...dates);
  const day = fc.option(fc.integer({ min: 17_000, max: 18_000 }), { nil: undefined });

  test('certainly inside means possibly inside', () => {
    fc.assert(
      fc.property(
        fc.record({ from: day, to: day }),
        date,
        fc.constantFrom(undefined, ...DATE_BASES),
        (range, item, basis) => {
          const isCertain = containsCertainly(range, item, basis);
          expect(isCertain && !containsPossibly(range, item)).toBe(false);
        },
      ),
    );
  });
});

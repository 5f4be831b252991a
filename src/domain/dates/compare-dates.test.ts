import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareDates } from './compare-dates';
import type { FuzzyDate } from './fuzzy-date';
import { parseEdtf } from './parse-edtf';

function read(text: string): FuzzyDate {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.reason}`);
  return outcome.date;
}

describe('compareDates', () => {
  test('sorts by earliest, latest, text, and undated last', () => {
    const inOrder = [
      '[..2017]',
      '../2018',
      '201X/2018',
      '2018-01-01',
      '2018-01-01?',
      '2018-01',
      '2018',
      '2018-XX',
      '2018/..',
      '2018-06',
      '2019-01-01',
      undefined,
    ];
    const sorted = inOrder
      .toReversed()
      .map((text) => (text === undefined ? undefined : read(text)))
      // Wrapped, because sort never hands undefined to its comparator.
      .map((date) => ({ date }))
      .toSorted((a, b) => compareDates(a.date, b.date));
    expect(sorted.map(({ date }) => date?.edtf)).toEqual(inOrder);
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

  test('is a total order: antisymmetric, transitive, zero only for the same text', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        expect(compareDates(a, b) === 0).toBe(a?.edtf === b?.edtf);
        const isChain = compareDates(a, b) <= 0 && compareDates(b, c) <= 0;
        expect(isChain && compareDates(a, c) > 0).toBe(false);
      }),
    );
  });
});

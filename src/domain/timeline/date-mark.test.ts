import { describe, expect, it } from 'vitest';

import { aDate } from '@/testing/builders';

import { toDayNumber } from '../dates/civil-days';
import { markOfDate, signOf } from './date-mark';

const of = (year: number, month: number, day: number): number => toDayNumber({ year, month, day });

describe('markOfDate', () => {
  it.each([
    ['2025-06-24', 'stated', 'day', true],
    ['2025-06-24/2025-06-26', 'stated', 'lasted', true],
    ['2025-06-24', 'published', 'published', false],
    ['2025-06-24', 'inferred', 'inferred', false],
    ['2025-06-24?', 'inferred', 'inferred', false],
    ['2025-06-24?', 'stated', 'uncertain', false],
    ['2025-06-24~', 'stated', 'approximate', false],
    ['2025-06-24%', 'stated', 'approximate', false],
    ['2025-06-24~', 'context', 'approximate', false],
    ['2025-06-24/2025-06-26', 'inferred', 'inferred', false],
    ['2025-06', 'stated', 'month', false],
    ['2025', 'stated', 'year', false],
    ['202X', 'stated', 'longer', false],
    ['19XX', 'stated', 'longer', false],
    ['[2025-06-24,2025-06-26]', 'stated', 'within', false],
    ['[2025-06-24..2025-06-26]', 'stated', 'within', false],
    ['[..2025-06-24]', 'stated', 'notAfter', false],
    ['[2025-06-24..]', 'stated', 'notBefore', false],
    ['2025-06/2025-08', 'stated', 'lastedRoughly', false],
    ['2025-06-24/2025', 'stated', 'lastedRoughly', false],
    ['2025-06-24/..', 'stated', 'openEnded', false],
    ['../2025-06-24', 'stated', 'openEnded', false],
    ['2025-06-24/', 'stated', 'endNotStated', false],
    ['/2025-06-24', 'stated', 'endNotStated', false],
  ] as const)('draws %s (%s) as %s', (edtf, basis, certainty, solid) => {
    const mark = markOfDate(aDate(edtf), basis);
    expect(mark.certainty).toBe(certainty);
    expect(mark.solid).toBe(solid);
  });

  it('stands at noon of a day, in the middle of a month, at the first day of a span', () => {
    const anchorOf = (edtf: string): number => markOfDate(aDate(edtf), 'stated').anchor;
    expect(anchorOf('2025-06-24')).toBe(of(2025, 6, 24) + 0.5);
    expect(anchorOf('2025-06')).toBe(of(2025, 6, 16));
    expect(anchorOf('2025-06-24/2025-06-26')).toBe(of(2025, 6, 24) + 0.5);
    expect(anchorOf('2025-06-24/..')).toBe(of(2025, 6, 24) + 0.5);
    expect(anchorOf('[2025-06-24..]')).toBe(of(2025, 6, 24) + 0.5);
    expect(anchorOf('[..2025-06-24]')).toBe(of(2025, 6, 24) + 0.5);
  });

  it('covers whole days, the last included', () => {
    expect(markOfDate(aDate('2025-06'), 'stated').extent).toEqual({
      from: of(2025, 6, 1),
      to: of(2025, 7, 1),
    });
    expect(markOfDate(aDate('[..2025-06-24]'), 'stated').extent.from).toBe(-Infinity);
  });

  it('stands at the foot what is known only within a long time, but not what lasted long', () => {
    expect(markOfDate(aDate('2025'), 'stated').atFoot).toBe(true);
    expect(markOfDate(aDate('[2025-01-01,2025-12-31]'), 'stated').atFoot).toBe(true);
    expect(markOfDate(aDate('2025-06'), 'stated').atFoot).toBe(false);
    expect(markOfDate(aDate('2020/2025'), 'stated').atFoot).toBe(false);
  });

  it('keeps the members of a set and of nothing else', () => {
    expect(markOfDate(aDate('[2025-06-24,2025-07]'), 'stated').members).toEqual([
      { from: of(2025, 6, 24), to: of(2025, 6, 25) },
      { from: of(2025, 7, 1), to: of(2025, 8, 1) },
    ]);
    expect(markOfDate(aDate('2025-06-24/2025-06-26'), 'stated').members).toBeUndefined();
  });
});

describe('signOf', () => {
  it.each([
    ['2025-06-24', 'published', 'reported'],
    ['[..2025-06-24]', 'stated', 'orEarlier'],
    ['[2025-06-24..]', 'stated', 'orLater'],
    ['2025-06-24', 'inferred', 'inferred'],
    ['2025-06-24~', 'stated', 'approximate'],
    ['2025-06-24?', 'stated', 'uncertain'],
    ['[2025-06-24,2025-06-26]', 'stated', 'oneOf'],
    ['2025-06-24', 'stated', 'none'],
    ['2025-06', 'stated', 'none'],
  ] as const)('marks %s (%s) as %s', (edtf, basis, sign) => {
    expect(signOf(markOfDate(aDate(edtf), basis))).toBe(sign);
  });
});

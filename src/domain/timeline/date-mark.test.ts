import { describe, expect, it } from 'vitest';

import { aDate } from '@/testing/builders';

import { toDayNumber } from '../dates/civil-days';
import { markOfDate } from './date-mark';

const of = (year: number, month: number, day: number): number => toDayNumber({ year, month, day });

describe('markOfDate', () => {
  it.each([
    ['2025-06-24', 'stated', 'day', true],
    ['2025-06-24/2025-06-26', 'stated', 'lasted', true],
    ['2025-06-24', 'published', 'published', false],
    ['2025-06-24', 'inferred', 'inferred', false],
    ['2025-06-24?', 'stated', 'inferred', false],
    ['2025-06-24~', 'context', 'context', false],
    ['2025-06', 'stated', 'month', false],
    ['2025', 'stated', 'year', false],
    ['202X', 'stated', 'year', false],
    ['[2025-06-24,2025-06-26]', 'stated', 'within', false],
    ['2025-06-24/..', 'stated', 'lasted', false],
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

  it('says no later than for reports and open beginnings', () => {
    expect(markOfDate(aDate('2025-06-24'), 'published').noLaterThan).toBe(true);
    expect(markOfDate(aDate('[..2025-06-24]'), 'stated').noLaterThan).toBe(true);
    expect(markOfDate(aDate('2025-06-24'), 'inferred').noLaterThan).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toDayNumber } from '../dates/civil-days';
import { HANDLE_ENDS, moveEnd, stepEnd } from './handle-step';
import { MIN_SPAN_DAYS } from './time-window';

const of = (year: number, month: number, day: number): number => toDayNumber({ year, month, day });
const BOUNDS = { start: of(2000, 1, 1), end: of(2026, 1, 1) };
const RANGE = { from: of(2010, 1, 31), to: of(2020, 6, 15) };

describe('stepEnd', () => {
  it('moves an end by months and leaves the other', () => {
    expect(stepEnd('from', { months: 1 }, RANGE, BOUNDS)).toEqual({
      ...RANGE,
      from: of(2010, 2, 28),
    });
    expect(stepEnd('to', { months: -12 }, RANGE, BOUNDS)).toEqual({
      ...RANGE,
      to: of(2019, 6, 15),
    });
  });

  it('goes to the first and last day that the end may take', () => {
    expect(stepEnd('from', 'first', RANGE, BOUNDS).from).toBe(of(2000, 1, 1));
    expect(stepEnd('to', 'last', RANGE, BOUNDS).to).toBe(of(2025, 12, 31));
    expect(stepEnd('from', 'last', RANGE, BOUNDS).from).toBe(RANGE.to - MIN_SPAN_DAYS + 1);
  });
});

describe('moveEnd', () => {
  it('keeps ends apart and inside the bounds, wherever the pointer goes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HANDLE_ENDS),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (end, day) => {
          const range = moveEnd(end, day, RANGE, BOUNDS);
          expect(range.to - range.from).toBeGreaterThanOrEqual(MIN_SPAN_DAYS - 1);
          expect(range.from).toBeGreaterThanOrEqual(BOUNDS.start);
          expect(range.to).toBeLessThan(BOUNDS.end);
          expect(Number.isInteger(range[end])).toBe(true);
        },
      ),
    );
  });
});

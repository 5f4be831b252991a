import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toDayNumber } from '../dates/civil-days';
import { axisOf } from './ticks';
import { timeScale } from './time-scale';

const of = (year: number, month = 1, day = 1): number => toDayNumber({ year, month, day });

describe('axisOf', () => {
  it.each([
    ['day', of(2025, 6, 20), of(2025, 7, 5)],
    ['week', of(2025, 6, 1), of(2025, 9, 1)],
    ['month', of(2025), of(2026, 4, 1)],
    ['quarter', of(2024), of(2028)],
    ['year', of(2010), of(2026)],
    ['years', of(1990), of(2026)],
  ])('counts by %s', (unit, start, end) => {
    expect(axisOf(timeScale({ start, end }, 1048)).unit).toBe(unit);
  });

  it('marks the first of a year, and of a month where days are shown', () => {
    const months = axisOf(timeScale({ start: of(2025, 11), end: of(2026, 11) }, 1048));
    expect(months.ticks.filter(({ isMajor }) => isMajor).map(({ day }) => day)).toEqual([of(2026)]);
    const days = axisOf(timeScale({ start: of(2025, 6, 25), end: of(2025, 7, 10) }, 1048));
    expect(days.ticks.filter(({ isMajor }) => isMajor).map(({ day }) => day)).toEqual([
      of(2025, 7),
    ]);
  });

  it('keeps labels apart, in order and inside the window, at every zoom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 300_000 }),
        fc.integer({ min: 15, max: 200_000 }),
        fc.integer({ min: 288, max: 3840 }),
        (start, span, width) => {
          const { ticks } = axisOf(timeScale({ start, end: start + span }, width));
          const xs = ticks.map(({ x }) => x);
          expect(xs.filter((x) => x < 0 || x >= width)).toEqual([]);
          const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
          // February is three days shorter than the average month.
          expect(gaps.filter((gap) => gap < 42)).toEqual([]);
        },
      ),
    );
  });

  it('leaves ticks and bands on their days while the window moves', () => {
    const a = axisOf(timeScale({ start: 20_000, end: 21_000 }, 1000));
    const b = axisOf(timeScale({ start: 20_037, end: 21_037 }, 1000));
    const days = new Set(a.ticks.map(({ day }) => day));
    for (const { day } of b.ticks.filter((tick) => tick.x < 963)) expect(days).toContain(day);
    expect(b.bands.map(({ day }) => day)).toEqual(a.bands.map(({ day }) => day));
  });
});

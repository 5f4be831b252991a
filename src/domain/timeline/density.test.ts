import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aDate, anEvent } from '@/testing/builders';

import { toDayNumber, toIsoDay } from '../dates/civil-days';
import { densityOf } from './density';
import { timeScale } from './time-scale';
import { timelineItems } from './timeline-items';

const of = (year: number, month = 1, day = 1): number => toDayNumber({ year, month, day });
const itemsOn = (dates: readonly string[]) =>
  timelineItems(dates.map((date, index) => anEvent({ id: `ev-${index}`, date: aDate(date) })))
    .lanes;

describe('densityOf', () => {
  it('counts by day while there is room, then by month, by quarter, year and more years', () => {
    const fortnight = timeScale({ start: of(2025, 6, 20), end: of(2025, 7, 4) }, 1000);
    expect(densityOf([], fortnight).unit).toBe('day');
    const unitOf = (years: number) => {
      const { unit, size } = densityOf(
        [],
        timeScale({ start: of(2000), end: of(2000 + years) }, 1000),
      );
      return [unit, size];
    };
    expect(unitOf(8)).toEqual(['month', 1]);
    expect(unitOf(32)).toEqual(['quarter', 1]);
    expect(unitOf(150)).toEqual(['year', 1]);
    expect(unitOf(800)).toEqual(['years', 5]);
  });

  it('counts a record once, one known by year in the middle of it', () => {
    const scale = timeScale({ start: of(2020), end: of(2026) }, 1000);
    const { bars, max } = densityOf(itemsOn(['2025-06-24', '2025-06-01', '2024']), scale);
    expect(bars.map(({ day, count }) => [day, count])).toEqual([
      [of(2024, 7), 1],
      [of(2025, 6), 2],
    ]);
    expect(max).toBe(2);
  });

  it('sums to the number of records', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: of(1990), max: of(2030) })), (days) => {
        const scale = timeScale({ start: of(1990), end: of(2031) }, 600);
        const { bars } = densityOf(itemsOn(days.map(toIsoDay)), scale);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      }),
    );
  });

  it('has no bars without records', () => {
    expect(densityOf([], timeScale({ start: 0, end: 100 }, 600))).toMatchObject({
      bars: [],
      max: 0,
    });
  });
});

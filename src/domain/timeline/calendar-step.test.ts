import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toCivilDay, toDayNumber } from '../dates/civil-days';
import { addMonths, type CalendarStep, floorTo, nextAfter } from './calendar-step';

const of = (year: number, month: number, day: number): number => toDayNumber({ year, month, day });
const step = fc.constantFrom<CalendarStep>(
  { unit: 'day', count: 1 },
  { unit: 'day', count: 7 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'month', count: 12 },
  { unit: 'month', count: 120 },
);

describe('calendar steps', () => {
  it('start weeks on Mondays, quarters in January and decades in years that end in 0', () => {
    expect(floorTo({ unit: 'day', count: 7 }, of(2025, 6, 24) + 0.5)).toBe(of(2025, 6, 23));
    expect(floorTo({ unit: 'month', count: 3 }, of(2025, 6, 24))).toBe(of(2025, 4, 1));
    expect(floorTo({ unit: 'month', count: 120 }, of(2025, 6, 24))).toBe(of(2020, 1, 1));
    expect(nextAfter({ unit: 'month', count: 1 }, of(2025, 12, 31))).toBe(of(2026, 1, 1));
  });

  it('hold every moment in exactly one step', () => {
    fc.assert(
      fc.property(step, fc.double({ min: -1e6, max: 3e6, noNaN: true }), (each, moment) => {
        const first = floorTo(each, moment);
        expect(first).toBeLessThanOrEqual(moment);
        expect(nextAfter(each, moment)).toBeGreaterThan(moment);
        expect(floorTo(each, nextAfter(each, moment) - 0.5)).toBe(first);
      }),
    );
  });
});

describe('addMonths', () => {
  it('keeps the day, or takes the last one of a shorter month', () => {
    expect(toCivilDay(addMonths(of(2025, 1, 31), 1))).toEqual({ year: 2025, month: 2, day: 28 });
    expect(toCivilDay(addMonths(of(2025, 1, 15), -12))).toEqual({ year: 2024, month: 1, day: 15 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { daysInMonth, isLeapYear, toCivilDay, toDayNumber, toIsoDay } from './civil-days';

test.each([
  [1900, false],
  [2000, true],
  [2023, false],
  [2024, true],
  [0, true],
  [-4, true],
])('isLeapYear %i: %s', (year, isLeap) => {
  expect(isLeapYear(year)).toBe(isLeap);
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [2024, 4, 30],
  [2024, 12, 31],
  [2024, 0, 0],
  [2024, 13, 0],
])('daysInMonth %i-%i: %i', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

describe('toDayNumber', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2025-06-24', 20_263],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (iso, dayNumber) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    expect(toDayNumber({ year, month, day })).toBe(dayNumber);
    expect(toCivilDay(dayNumber)).toEqual({ year, month, day });
    expect(toIsoDay(dayNumber)).toBe(iso);
  });

  test('agrees with the calendar of ECMAScript in UTC, day by day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (dayNumber) => {
        const instant = new Date(dayNumber * 86_400_000);
        const civil = {
          year: instant.getUTCFullYear(),
          month: instant.getUTCMonth() + 1,
          day: instant.getUTCDate(),
        };
        expect(toCivilDay(dayNumber)).toEqual(civil);
        expect(toDayNumber(civil)).toBe(dayNumber);
        expect(civil.day).toBeLessThanOrEqual(daysInMonth(civil.year, civil.month));
      }),
    );
  });
});

test.each([Infinity, -Infinity, Number.NaN, 0.5])('toCivilDay refuses %d', (dayNumber) => {
  expect(() => toCivilDay(dayNumber)).toThrow(RangeError);
});

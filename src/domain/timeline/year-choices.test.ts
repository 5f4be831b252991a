import { describe, expect, it } from 'vitest';

import { toDayNumber } from '../dates/civil-days';
import { windowOfRange } from './time-window';
import { chosenYear, yearChoices } from './year-choices';

const day = (year: number, month: number, dayOfMonth: number): number =>
  toDayNumber({ year, month, day: dayOfMonth });

describe('yearChoices', () => {
  it('offers every year that the period touches', () => {
    const choices = yearChoices({ from: day(1994, 12, 31), to: day(1996, 1, 1) });
    expect(choices.map(({ firstYear }) => firstYear)).toEqual([1994, 1995, 1996]);
    expect(choices[1]?.range).toEqual({ from: day(1995, 1, 1), to: day(1995, 12, 31) });
  });

  it('offers decades or centuries where years would be too many', () => {
    const decades = yearChoices({ from: day(1815, 1, 1), to: day(2026, 1, 1) });
    expect(decades[0]).toMatchObject({ firstYear: 1810, lastYear: 1819 });
    expect(decades.at(-1)).toMatchObject({ firstYear: 2020, lastYear: 2029 });
    expect(yearChoices({ from: day(1, 1, 1), to: day(2026, 1, 1) })).toHaveLength(21);
  });
});

describe('chosenYear', () => {
  it('is the year that the window shows exactly, if it shows one', () => {
    const choices = yearChoices({ from: day(1994, 1, 1), to: day(1996, 1, 1) });
    const window = windowOfRange({ from: day(1995, 1, 1), to: day(1995, 12, 31) });
    expect(chosenYear(choices, window)?.firstYear).toBe(1995);
    expect(chosenYear(choices, { ...window, end: window.end + 1 })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';

import { toDayNumber } from '../dates/civil-days';
import { spanOf } from './time-window';
import { edgeWindow, firstDaysOf, pinchWindow, stepRange, stepWindow } from './window-step';

const bounds = { start: 0, end: 1000 };
const window = { start: 400, end: 600 };

describe('stepWindow', () => {
  it('moves by a quarter of the window and stops at the bounds', () => {
    expect(stepWindow(window, 1, bounds)).toEqual({ start: 450, end: 650 });
    expect(stepWindow(window, -1, bounds)).toEqual({ start: 350, end: 550 });
    expect(stepWindow({ start: 790, end: 990 }, 1, bounds)).toEqual({ start: 800, end: 1000 });
  });
});

describe('edgeWindow', () => {
  it('keeps its length at either end', () => {
    expect(edgeWindow(window, 'first', bounds)).toEqual({ start: 0, end: 200 });
    expect(edgeWindow(window, 'last', bounds)).toEqual({ start: 800, end: 1000 });
    expect(edgeWindow({ start: 0, end: 1000 }, 'last', bounds)).toEqual(bounds);
  });
});

describe('stepRange', () => {
  const from = toDayNumber({ year: 2025, month: 1, day: 31 });
  const range = { from, to: from + 89 };
  const year = { start: from - 365, end: from + 365 };

  it('moves by calendar months and keeps its length', () => {
    const next = stepRange(range, { months: 1 }, year);
    expect(next.from).toBe(toDayNumber({ year: 2025, month: 2, day: 28 }));
    expect(next.to - next.from).toBe(89);
  });

  it('goes to the first or last day and no further', () => {
    expect(stepRange(range, 'first', year).from).toBe(from - 365);
    expect(stepRange(range, 'last', year).to).toBe(from + 364);
    expect(stepRange(range, { months: 120 }, year).to).toBe(from + 364);
    expect(firstDaysOf(range, year)).toEqual({ from: from - 365, to: from + 364 - 89 });
  });
});

describe('pinchWindow', () => {
  const start = { distance: 100, middle: 250 };
  const pinched = (now: { distance: number; middle: number }) =>
    pinchWindow(window, { start, now, widthPx: 500 }, bounds);

  it('looks twice as closely when fingers part to twice their distance', () => {
    expect(pinched({ distance: 200, middle: 250 })).toEqual({ start: 450, end: 550 });
  });

  it('keeps the day between the fingers between them', () => {
    const next = pinched({ distance: 200, middle: 400 });
    expect(spanOf(next)).toBe(100);
    expect(next.start + (400 / 500) * spanOf(next)).toBe(500);
  });

  it('moves only, when the distance stays, and stays inside', () => {
    expect(pinched({ distance: 100, middle: 300 })).toEqual({ start: 380, end: 580 });
    expect(pinched({ distance: 1, middle: 250 }).start).toBeGreaterThanOrEqual(0);
    expect(spanOf(pinched({ distance: 100_000, middle: 250 }))).toBe(15);
  });
});

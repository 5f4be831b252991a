import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  clampWindow,
  fitWindow,
  MIN_SPAN_DAYS,
  panWindow,
  rangeOfWindow,
  spanOf,
  windowOfRange,
  zoomWindow,
} from './time-window';

const day = fc.integer({ min: -700_000, max: 2_900_000 });
const aWindow = fc
  .record({
    start: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    span: fc.double({ min: MIN_SPAN_DAYS, max: 1e5, noNaN: true }),
  })
  .map(({ start, span }) => ({ start, end: start + span }));
const BOUNDS = { start: 0, end: 10_000 };

describe('ranges and windows', () => {
  it('turns a range into the window that shows both of its days, and back', () => {
    expect(windowOfRange({ from: 10, to: 12 })).toEqual({ start: 10, end: 13 });
    fc.assert(
      fc.property(day, fc.nat(100_000), (from, length) => {
        const range = { from, to: from + length };
        expect(rangeOfWindow(windowOfRange(range))).toEqual(range);
      }),
    );
  });

  it('never gives less than a day', () => {
    expect(rangeOfWindow({ start: 10.2, end: 10.3 })).toEqual({ from: 10, to: 10 });
  });
});

describe('fitWindow', () => {
  it('shows a single day in fifteen, at a third', () => {
    const window = fitWindow({ from: 100, to: 100 });
    expect(spanOf(window)).toBe(MIN_SPAN_DAYS);
    expect((100.5 - window.start) / MIN_SPAN_DAYS).toBeCloseTo(0.3, 1);
  });

  it('holds the whole range with air on both sides', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 9, max: 100_000 }), (from, length) => {
        const window = fitWindow({ from, to: from + length });
        expect(window.start).toBeLessThan(from);
        expect(window.end).toBeGreaterThan(from + length + 1);
        expect(spanOf(window)).toBeGreaterThanOrEqual(MIN_SPAN_DAYS);
      }),
    );
  });
});

describe('panWindow and zoomWindow', () => {
  it('keep the length when panned, and stay inside the bounds', () => {
    fc.assert(
      fc.property(aWindow, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (window, days) => {
        const inside = clampWindow(window, BOUNDS);
        const panned = panWindow(inside, days, BOUNDS);
        expect(spanOf(panned)).toBeCloseTo(spanOf(inside), 6);
        expect(panned.start).toBeGreaterThanOrEqual(BOUNDS.start);
        expect(panned.end).toBeLessThanOrEqual(BOUNDS.end + 1e-6);
      }),
    );
  });

  it('keep the anchor where it is on the screen while the bounds allow it', () => {
    const window = { start: 4000, end: 5000 };
    const zoomed = zoomWindow(window, 0.5, 4250, BOUNDS);
    expect((4250 - zoomed.start) / spanOf(zoomed)).toBeCloseTo(0.25, 9);
    expect(spanOf(zoomed)).toBe(500);
  });

  it('neither look closer than fifteen days nor further than the bounds', () => {
    const window = { start: 4000, end: 4020 };
    expect(spanOf(zoomWindow(window, 0.01, 4010, BOUNDS))).toBe(MIN_SPAN_DAYS);
    expect(zoomWindow(window, 1e6, 4010, BOUNDS)).toEqual(BOUNDS);
  });
});

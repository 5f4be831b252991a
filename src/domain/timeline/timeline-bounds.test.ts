import { describe, expect, it } from 'vitest';

import { fitWindow, spanOf } from './time-window';
import { boundsOf, isNear, windowFor } from './timeline-bounds';

const FIT = { start: 100, end: 1100 };

describe('windowFor', () => {
  it('fits the records without a range', () => {
    expect(windowFor({}, FIT)).toEqual(FIT);
  });

  it('takes an open end from the fit', () => {
    expect(windowFor({ from: 300 }, FIT)).toEqual({ start: 300, end: 1100 });
    expect(windowFor({ to: 300 }, FIT)).toEqual({ start: 100, end: 301 });
  });

  it('shows a range that lies beside the records', () => {
    expect(spanOf(windowFor({ from: 5000 }, FIT))).toBe(15);
    expect(windowFor({ to: 50 }, FIT)).toEqual({ start: 43, end: 58 });
  });
});

describe('boundsOf', () => {
  const records = { from: 1000, to: 3000 };

  it('holds the records, the window and today', () => {
    const bounds = boundsOf(records, { start: 500, end: 600 }, 3500);
    expect(bounds).toEqual({ start: 500, end: 3501 });
  });

  it('leaves today out where it is further away than the records are long', () => {
    expect(isNear(records, 20_000)).toBe(false);
    expect(boundsOf(records, fitWindow(records), 20_000)).toEqual(fitWindow(records));
  });
});

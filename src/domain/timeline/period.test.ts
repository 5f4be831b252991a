import { describe, expect, it } from 'vitest';

import { toDayNumber } from '../dates/civil-days';
import { periodOf, yearOf } from './period';

const of = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return toDayNumber({ year, month, day });
};

describe('periodOf', () => {
  it.each([
    ['2025-06-24', '2025-06-24', '2025-06-24'],
    ['2025-06-24', '2025-07-02', '2025-06-24/2025-07-02'],
    ['2025-06-01', '2025-06-24', '2025-06'],
    ['2023-10-05', '2023-11-20', '2023-10/2023-11'],
    ['2023-10-05', '2024-02-20', '2023-10/2024-02'],
    ['2018-03-01', '2020-02-01', '2018/2020'],
    ['2025-01-01', '2025-12-31', '2025'],
  ])('%s to %s: %s', (from, to, edtf) => {
    expect(periodOf(of(from), of(to))?.edtf).toBe(edtf);
  });

  it('names months in longer periods if asked to', () => {
    expect(periodOf(of('2018-03-01'), of('2020-02-01'), 5000)?.edtf).toBe('2018-03/2020-02');
  });

  it('has no words before the year 0 or after 9999', () => {
    expect(periodOf(of('2025-01-01'), 3_000_000)).toBeUndefined();
    expect(periodOf(-800_000, of('2025-01-01'))).toBeUndefined();
  });
});

describe('yearOf', () => {
  it('gives the year of a day, leap years too', () => {
    expect(yearOf(of('2024-02-29'))?.edtf).toBe('2024');
  });
});

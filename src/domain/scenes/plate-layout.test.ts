import { describe, expect, it } from 'vitest';

import { aDate } from '@/testing/builders';

import { markOfDate } from '../timeline/date-mark';
import { timeScale } from '../timeline/time-scale';
import { placeOnPlate, plateWindow } from './plate-layout';

const marks = (...edtf: string[]) => edtf.map((text) => markOfDate(aDate(text), 'stated'));

describe('plateWindow', () => {
  it('goes from the first mark to the last with air, at least fifteen days', () => {
    const [only] = marks('2025-06-24');
    const window = plateWindow(only ? [only] : []);
    expect(window.end - window.start).toBeGreaterThanOrEqual(15);
    expect(window.start).toBeLessThan(only?.anchor ?? 0);
    expect(window.end).toBeGreaterThan(only?.anchor ?? 0);
  });

  it('does not grow for what a vague date can mean', () => {
    const [year, day] = marks('2018', '2018-06-24');
    const window = plateWindow([year, day].flatMap((mark) => mark ?? []));
    expect(window.end - window.start).toBeLessThan(60);
  });

  it('is a window without marks, too', () => {
    expect(plateWindow([])).toEqual({ start: 0, end: 15 });
  });
});

describe('placeOnPlate', () => {
  const all = marks('2024-01-01', '2024-07-01', '2024-07-01', '2024-12-31');
  const placed = placeOnPlate(all, timeScale(plateWindow(all), 700), 54);

  it('keeps true scale', () => {
    const [a, b, , d] = placed.map(({ y }) => y);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo(((d ?? 0) - (a ?? 0)) * (182 / 365), 0);
  });

  it('sets marks of one day beside each other', () => {
    expect(placed.map(({ column }) => column)).toEqual([0, 0, 1, 0]);
  });

  it('draws what a date can mean, cut off at the ends of the axis', () => {
    const vague = marks('2024-03', '2024-04-10');
    const scale = timeScale(plateWindow(vague), 700);
    const [month, day] = placeOnPlate(vague, scale, 54);
    expect(month?.extent).toMatchObject({ from: 0, isFromOpen: true, lasted: false });
    expect(day?.extent).toBeUndefined();
  });
});

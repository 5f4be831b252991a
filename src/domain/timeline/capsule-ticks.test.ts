import { describe, expect, it } from 'vitest';

import { aDate, anEvent } from '@/testing/builders';

import { capsuleTicks } from './capsule-ticks';
import { markOfDate } from './date-mark';
import { marksOf, type Members } from './marks';
import { timeScale } from './time-scale';
import type { TimelineItem } from './timeline-items';

const item = (edtf: string): TimelineItem => {
  const date = aDate(edtf);
  return { id: edtf, record: anEvent({ date }), mark: markOfDate(date, 'stated') };
};
const together = (items: readonly TimelineItem[]): Members =>
  marksOf(items).membersOf({ first: 0, end: items.length, x0: 0, x1: 70 });
const start = item('2025-01-01').mark.anchor - 0.5;
const scale = timeScale({ start, end: start + 100 }, 1000);

describe('capsuleTicks', () => {
  it('puts stated days and others in rows of their own, counted from the middle', () => {
    const items = [item('2025-01-02'), item('2025-01-04~'), item('2025-01-06')];
    expect(capsuleTicks(together(items), { x: 35, x0: 0, x1: 70 }, scale)).toEqual({
      stated: [-20, 20],
      rough: [0],
    });
  });

  it('draws one tick where several would touch, and keeps clear of the ends', () => {
    const items = [item('2025-01-01'), item('2025-01-01'), item('2025-01-07')];
    expect(capsuleTicks(together(items), { x: 35, x0: 0, x1: 70 }, scale).stated).toEqual([
      -29, 29,
    ]);
  });

  it('draws none for a crowd', () => {
    const items = Array.from({ length: 301 }, () => item('2025-01-02'));
    expect(capsuleTicks(together(items), { x: 35, x0: 0, x1: 70 }, scale)).toEqual({
      stated: [],
      rough: [],
    });
  });
});

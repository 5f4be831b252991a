import { describe, expect, it } from 'vitest';

import { anAgreement, anEvent, aStatement } from '@/testing/builders';

import { toDayNumber } from '../dates/civil-days';
import { isInWindow, nearestTo, timelineItems } from './timeline-items';

const of = (year: number, month: number, day: number): number => toDayNumber({ year, month, day });

describe('timelineItems', () => {
  it('sorts records into three lanes by time, ties by id, and keeps undated ones apart', () => {
    const { lanes, undated, range } = timelineItems([
      anEvent({ id: 'b', date: '2025-06-24' }),
      anEvent({ id: 'a', date: '2025-06-24' }),
      anEvent({ id: 'c', date: '2003' }),
      anEvent({ id: 'none' }),
      aStatement({ id: 's', date: '2026-01' }),
    ]);
    expect(lanes.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([
      ['agreement', []],
      ['event', ['c', 'a', 'b']],
      ['statement', ['s']],
    ]);
    expect(undated.map(({ id }) => id)).toEqual(['none']);
    expect(range).toEqual({ from: of(2003, 1, 1), to: of(2026, 1, 31) });
  });

  it('has no range without dates, and counts an open end with its known one', () => {
    expect(timelineItems([anEvent()])).not.toHaveProperty('range');
    expect(timelineItems([]).lanes).toHaveLength(3);
    expect(timelineItems([anEvent({ date: '2025-06-24/..' })]).range).toEqual({
      from: of(2025, 6, 24),
      to: of(2025, 6, 24),
    });
  });
});

describe('isInWindow', () => {
  const window = { start: of(2025, 6, 1), end: of(2025, 7, 1) };
  it.each([
    ['2025-06-01', true],
    ['2025-06-30', true],
    ['2025-05-31', false],
    ['2025-07-01', false],
    ['2025', true],
    ['2025-05-30/2025-06-01', true],
    ['2020/..', true],
  ])('%s: %s', (date, isInside) => {
    const [item] = timelineItems([anAgreement({ date })]).lanes[0]?.items ?? [];
    expect(item && isInWindow(item, window)).toBe(isInside);
  });
});

describe('nearestTo', () => {
  it('gives the record nearest to the window, the earlier of two, none for an empty lane', () => {
    const lane = timelineItems([
      anAgreement({ id: 'far', date: '2020-01-01' }),
      anAgreement({ id: 'near', date: '2025-05-20' }),
      anAgreement({ id: 'later', date: '2025-08-01' }),
    ]).lanes[0];
    const window = { start: of(2025, 6, 1), end: of(2025, 7, 1) };
    expect(lane && nearestTo(window, lane)?.id).toBe('near');
    expect(nearestTo(window, { kind: 'event', items: [] })).toBeUndefined();
  });
});

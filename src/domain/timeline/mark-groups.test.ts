import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aDate, anEvent } from '@/testing/builders';

import { toIsoDay } from '../dates/civil-days';
import { capsuleWidth, groupMarks, type MarkGroup } from './mark-groups';
import { timelineItems, type TimelineItem } from './timeline-items';

const itemsOn = (days: readonly number[]): readonly TimelineItem[] =>
  timelineItems(
    days.map((day, index) => anEvent({ id: `ev-${index}`, date: aDate(toIsoDay(day)) })),
  ).lanes.flatMap(({ items }) => items);

const anchorsOf = (items: readonly TimelineItem[]): Float64Array =>
  Float64Array.from(items, ({ mark }) => mark.anchor);
const groupsOn = (days: readonly number[], pxPerDay: number): readonly MarkGroup[] =>
  groupMarks(anchorsOf(itemsOn(days)), pxPerDay);
const sizeOf = ({ first, end }: MarkGroup): number => end - first;

const countsOf = (days: readonly number[], pxPerDay: number): readonly number[] =>
  groupsOn(days, pxPerDay).map(sizeOf);

describe('groupMarks', () => {
  it('merges marks closer than 19 px', () => {
    expect(countsOf([100, 118], 1)).toEqual([2]);
    expect(countsOf([100, 119], 1)).toEqual([1, 1]);
  });

  it('spans a capsule from its first to its last mark', () => {
    const [group] = groupsOn([100, 110, 120, 130], 1);
    expect(group?.x0).toBeLessThan(100);
    expect(group?.x1).toBeGreaterThan(130.5);
    expect(groupsOn([100, 100], 1).map(({ x0, x1 }) => x1 - x0)).toEqual([capsuleWidth(2)]);
  });

  it('merges what a capsule would touch once it has grown', () => {
    expect(countsOf([100, 100, 120], 1)).toEqual([3]);
  });

  it('has the same groups in every window of one scale, and others at another scale', () => {
    const anchors = anchorsOf(itemsOn([100, 105, 300, 305, 500]));
    const inView = (start: number, end: number, pxPerDay = 1) =>
      groupMarks(anchors, pxPerDay, { start, end });
    const [first, second] = inView(0, 400);
    expect(inView(200, 600)[0]).toBe(second);
    expect(inView(0, 200)).toEqual([first]);
    expect(inView(0, 600, 10)).toHaveLength(5);
    expect(inView(0, 400)).toEqual([first, second]);
  });

  it('cuts long chains by the calendar instead of drawing one capsule over everything', () => {
    const everyTenDays = Array.from({ length: 110 }, (_, index) => 20_089 + index * 10);
    const groups = groupsOn(everyTenDays, 0.6);
    expect(groups.length).toBeGreaterThan(5);
    for (const group of groups) {
      expect(sizeOf(group)).toBeGreaterThan(1);
      expect(group.x1 - group.x0).toBeGreaterThanOrEqual(capsuleWidth(sizeOf(group)) - 1e-9);
    }
  });

  it('gives nothing for nothing', () => {
    expect(groupsOn([], 1)).toEqual([]);
  });

  it('holds every record once, in order, without groups overlapping', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10_000, max: 21_000 }), { maxLength: 200 }),
        fc.double({ min: 0.02, max: 80, noNaN: true }),
        (days, pxPerDay) => {
          const items = itemsOn(days);
          const groups = groupMarks(anchorsOf(items), pxPerDay);
          expect(groups.flatMap(({ first, end }) => items.slice(first, end))).toEqual(items);
          expect(groups.filter(({ x0, x1 }) => x1 <= x0)).toEqual([]);
          const gaps = groups.slice(1).map(({ x0 }, index) => x0 - (groups[index]?.x1 ?? 0));
          expect(gaps.filter((gap) => gap < 2 - 1e-6)).toEqual([]);
        },
      ),
    );
  });

  it('gives for a view what all groups show of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10_000, max: 12_000 }), { maxLength: 200 }),
        fc.double({ min: 0.02, max: 80, noNaN: true }),
        fc.tuple(fc.integer({ min: 9_900, max: 12_100 }), fc.integer({ min: 1, max: 900 })),
        (days, pxPerDay, [start, span]) => {
          const anchors = anchorsOf(itemsOn(days));
          const view = { start, end: start + span };
          const seen = groupMarks(anchors, pxPerDay).filter(({ first, end }) =>
            anchors
              .subarray(first, end)
              .some((anchor) => anchor >= view.start && anchor < view.end),
          );
          expect(groupMarks(anchors, pxPerDay, view)).toEqual(seen);
        },
      ),
    );
  });

  // A quadratic loop would take hours; the limit only stops it.
  it('needs no quadratic time for 100,000 records', { timeout: 60_000 }, () => {
    const many = Float64Array.from({ length: 100_000 }, (_, index) => 9000 + index / 9);
    const groups = groupMarks(many, 0.09);
    expect(groups.reduce((sum, group) => sum + sizeOf(group), 0)).toBe(100_000);
  });
});

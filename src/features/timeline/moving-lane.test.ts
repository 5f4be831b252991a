import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { itemsOf } from '@/domain/timeline/lane-layout';
import { isInWindow, timelineItemsOf } from '@/domain/timeline/timeline-items';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { laneGeometry } from './geometry';
import { drawLane, type PlateSetting } from './lane-drawing';
import { baseToMove, MARGIN_FIELDS, movingLane } from './moving-lane';

const WIDTH = 1_000;
const label = { text: 'A label', suffix: ', 2012' };
const setting: PlateSetting = {
  widthPx: WIDTH,
  geometry: laneGeometry(WIDTH),
  book: { labelsOf: () => [label], fullerLabelsOf: () => [] },
  measure: (text) => 6 * text.length,
  open: undefined,
};

const index = await readIndex(syntheticDataset({ records: 300, seed: 3 }));
const { lanes } = timelineItemsOf(index, new Uint8Array(index.records.length).fill(1));
const [, , statements] = lanes;
if (statements === undefined) throw new Error('no lane');
const lane = statements;
const origin = { start: 12_000, end: 16_000 };
const rest = drawLane(lane, origin, setting);
const by = (days: number) => ({ start: origin.start + days, end: origin.end + days });

describe('movingLane, moved', () => {
  it('shows what it has until it gets a turn, then what lies beside the field too', () => {
    const moving = movingLane(lane, rest, setting);
    const before = moving.at(by(400), 0, false);
    expect(before).toMatchObject({ tookTurn: false, changesInMs: 0 });
    expect(before.view.placed).toBe(rest.placed);
    expect(before.view.shiftPx).toBeCloseTo(-100);
    const after = moving.at(by(400), 16, true);
    expect(after).toMatchObject({ tookTurn: true, changesInMs: undefined });
    expect(after.view.placed.length).toBeGreaterThan(rest.placed.length);
    expect(after.view.shiftPx).toBeCloseTo(-100);
    expect(moving.at(by(500), 32, true)).toMatchObject({ tookTurn: false });
  });

  it('leaves marks, capsules and labels in the field as they were', () => {
    const moving = movingLane(lane, rest, setting);
    const { view } = moving.at(by(1), 0, true);
    const now = new Map(view.placed.map((item) => [item.key, item]));
    const inside = rest.placed.filter(
      ({ x, level }) => level === 'line' && x > 20 && x < WIDTH - 20,
    );
    expect(inside.length).toBeGreaterThan(5);
    for (const item of inside) {
      expect(now.get(item.key)?.x).toBeCloseTo(item.x, 6);
      expect(now.get(item.key)?.label).toEqual(item.label);
    }
  });
});

describe('movingLane, zoomed', () => {
  it('has every record of the window exactly once, at any scale and without a turn', () => {
    const moving = movingLane(lane, rest, setting);
    fc.assert(
      fc.property(
        fc.integer({ min: 9_000, max: 18_000 }),
        fc.integer({ min: 20, max: 9_000 }).filter((span) => span !== 4_000),
        (start, span) => {
          const window = { start, end: start + span };
          const { view, tookTurn } = moving.at(window, 0, false);
          const ids = view.placed.flatMap(itemsOf).map(({ id }) => id);
          const expected = lane.items.filter((item) => isInWindow(item, window));
          expect(tookTurn).toBe(false);
          expect(view.shiftPx).toBe(0);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id } of expected) expect(ids).toContain(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('looks for other labels only after a while, and in its turn', () => {
    const moving = movingLane(lane, rest, setting);
    const closer = { start: 13_000, end: 14_000 };
    const look = (nowMs: number, turn: boolean) => {
      const { view, ...others } = moving.at(closer, nowMs, turn);
      const labels = view.placed.filter((item) => item.label !== undefined).length;
      return { labels, ...others };
    };
    // Ahead of a gesture none are looked for, however long that takes.
    const { labels: few } = look(5_000, true);
    expect(look(9_000, true)).toEqual({ labels: few, tookTurn: false, changesInMs: undefined });
    moving.begin(0);
    expect(look(200, true)).toEqual({ labels: few, tookTurn: false, changesInMs: 400 });
    expect(look(650, false)).toEqual({ labels: few, tookTurn: false, changesInMs: 0 });
    const { labels: more, ...others } = look(700, true);
    expect(more).toBeGreaterThan(few);
    expect(others).toEqual({ tookTurn: true, changesInMs: undefined });
    expect(look(716, false)).toEqual({ labels: more, tookTurn: false, changesInMs: undefined });
    const { view } = moving.at(closer, 732, false);
    const words = view.placed.filter((item) => item.label !== undefined).map(view.labelOf);
    expect(new Set(words)).toEqual(new Set([label]));
  });
});

describe('baseToMove', () => {
  it('lays out whatever shows, however far the window has been moved', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 40_000, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (span, fields) => {
          const first = { start: 9_000, end: 9_000 + span };
          const start = first.start + fields * span;
          const base = baseToMove(first, { start, end: start + span });
          const margin = span * MARGIN_FIELDS * (1 + 1e-9);
          expect(base.start - margin).toBeLessThanOrEqual(start);
          expect(base.end + margin).toBeGreaterThanOrEqual(start + span);
        },
      ),
    );
  });

  it('needs no other layout until the margin is used up', () => {
    const first = { start: 0, end: 100 };
    const within = 100 * MARGIN_FIELDS - 1;
    expect(baseToMove(first, { start: within, end: within + 100 })).toEqual(first);
    expect(baseToMove(first, { start: within + 2, end: within + 102 })).not.toEqual(first);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numbersOf } from '@/domain/timeline/lane-numbers';
import type { MarkedItem } from '@/domain/timeline/marks';
import type { PlacedItem } from '@/domain/timeline/placed-item';
import { isInWindow, timelineItemsOf } from '@/domain/timeline/timeline-items';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { laneGeometry } from '../geometry';
import { drawLane, type PlateSetting } from '../lane-drawing';
import { movingLane } from './moving-lane';
import { wordsOf } from './moving-words';

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

const idsOf = (placed: PlacedItem<MarkedItem>): readonly string[] =>
  placed.type === 'mark' ? [placed.item.id] : placed.members.items().map(({ id }) => id);

function moving() {
  const { rowsAbove } = setting.geometry;
  return movingLane(numbersOf(lane), { widthPx: WIDTH, rowsAbove, open: undefined });
}

describe('movingLane', () => {
  it('shows a window that has come to rest as it is drawn then', () => {
    const made = moving();
    made.write(wordsOf(rest));
    const { placed, labelOf } = made.at(origin);
    const now = new Map(placed.map((item) => [item.key, item]));
    expect(rest.placed.length).toBeGreaterThan(10);
    for (const item of rest.placed) {
      const found = now.get(item.key);
      expect(found).toMatchObject({ type: item.type, x: item.x, level: item.level });
      expect(found?.label).toEqual(item.label);
      expect(found && labelOf(found)).toEqual(item.label && rest.labelOf(item));
    }
    const beside = placed.filter(({ x }) => x < 0 || x > WIDTH);
    expect(placed.length - beside.length).toBe(rest.placed.length);
  });

  it('has every record of the window exactly once, at any scale', () => {
    const made = moving();
    fc.assert(
      fc.property(
        fc.integer({ min: 9_000, max: 18_000 }),
        fc.integer({ min: 20, max: 9_000 }),
        (start, span) => {
          const window = { start, end: start + span };
          const ids = made.at(window).placed.flatMap(idsOf);
          expect(new Set(ids).size).toBe(ids.length);
          const expected = lane.items.filter((item) => isInWindow(item, window));
          for (const { id } of expected) expect(ids).toContain(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets marks come in and go out with their labels: what stands beside the field comes along', () => {
    const made = moving();
    const [first] = wordsOf(rest).filter(({ x, level }) => level === 'line' && x > 50 && x < 400);
    if (first === undefined) throw new Error('no label');
    made.write([first]);
    const before = made.at(origin).placed.find(({ key }) => key === first.key);
    // So far to the left that the mark stands just outside.
    const days = ((first.x + 10) / WIDTH) * (origin.end - origin.start);
    const after = made.at(by(days)).placed.find(({ key }) => key === first.key);
    expect(before?.label?.x0).toBeCloseTo(first.label.x0);
    expect(after?.x).toBeLessThan(0);
    expect(after?.label?.x0).toBeCloseTo(first.label.x0 - first.x + (after?.x ?? 0));
  });
});

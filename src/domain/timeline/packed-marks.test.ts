import { describe, expect, it } from 'vitest';

import { aDate, aStatement } from '@/testing/builders';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { numbersOf } from './lane-numbers';
import type { Marks } from './marks';
import { packLane, unpackMarks } from './packed-marks';
import { timelineItems, timelineItemsOf } from './timeline-items';

const index = await readIndex(syntheticDataset({ records: 600, seed: 5 }));
const { lanes } = timelineItemsOf(index, new Uint8Array(index.records.length).fill(1));

/** Everything about marks but the records they are of. */
function told({ items, anchors, from, to, solid, certainty, long }: Marks) {
  const marks = items.map(({ id, mark }) => ({ id, mark }));
  return { marks, anchors, from, to, solid, certainty, long };
}

describe('unpackMarks', () => {
  it('gives back what was packed, also after it has been copied into another thread', () => {
    const certainties = new Set<string>();
    for (const lane of lanes) {
      const { line, foot } = numbersOf(lane);
      const packed = structuredClone(packLane(lane));
      expect(packed.kind).toBe(lane.kind);
      expect(told(unpackMarks(packed.line))).toEqual(told(line));
      expect(told(unpackMarks(packed.foot))).toEqual(told(foot));
      for (const { mark } of lane.items) certainties.add(mark.certainty);
    }
    expect(certainties.size).toBeGreaterThan(6);
  });

  it('gives back the members of a set, and an end that is open', () => {
    const records = ['[2012-03-01,2012-03-04]', '2014-05-01/..', '2014'].map((text, at) =>
      aStatement({ id: `s${at}`, date: aDate(text) }),
    );
    const [, , statements] = timelineItems(records).lanes;
    if (statements === undefined) throw new Error('no lane');
    const { line, foot } = numbersOf(statements);
    const packed = structuredClone(packLane(statements));
    expect(told(unpackMarks(packed.line))).toEqual(told(line));
    expect(told(unpackMarks(packed.foot))).toEqual(told(foot));
    expect(line.items.some(({ mark }) => mark.members?.length === 2)).toBe(true);
    expect(line.items.some(({ mark }) => mark.extent.to === Infinity)).toBe(true);
    expect(foot.items).toHaveLength(1);
  });

  it('takes along nothing of a larger lane of which it packs a part', () => {
    const passed = new Uint8Array(index.records.length);
    passed.fill(1, 0, 20);
    for (const lane of timelineItemsOf(index, passed).lanes) {
      const { line } = packLane(lane);
      expect(line.anchors.buffer.byteLength).toBe(8 * line.anchors.length);
    }
  });
});

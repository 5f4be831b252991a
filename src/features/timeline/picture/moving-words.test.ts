import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { timelineItemsOf } from '@/domain/timeline/timeline-items';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { laneGeometry } from '../geometry';
import { drawLane, type PlateSetting } from '../lane-drawing';
import { baseToMove, MARGIN_FIELDS, movingWords, wordsOf } from './moving-words';

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

describe('movingWords, moved', () => {
  it('writes in its turn what lies beside the field too, and the same in the field as before', () => {
    const words = movingWords(lane, rest, setting);
    expect(words.at(by(400), 0, false)).toEqual({ words: undefined, changesInMs: 0 });
    const next = words.at(by(400), 16, true).words ?? [];
    expect(next.length).toBeGreaterThan(wordsOf(rest).length);
    const inside = wordsOf(rest).filter(({ x, level }) => {
      return level === 'line' && x > 20 && x < WIDTH - 20;
    });
    expect(inside.length).toBeGreaterThan(3);
    const now = new Map(next.map((written) => [written.key, written]));
    for (const { key, label: place } of inside) expect(now.get(key)?.label).toEqual(place);
    expect(words.at(by(500), 32, true)).toEqual({ words: undefined, changesInMs: undefined });
  });
});

describe('movingWords, zoomed', () => {
  const closer = { start: 13_000, end: 14_000 };

  it('looks for other words only when the window has stood still for a while, and in its turn', () => {
    const words = movingWords(lane, rest, setting);
    // Ahead of a gesture none are looked for, however long that takes.
    expect(words.at(closer, 5_000, true)).toEqual({ words: undefined, changesInMs: undefined });
    words.begin();
    expect(words.at(closer, 6_000, true)).toEqual({ words: undefined, changesInMs: 300 });
    const still = { start: 13_200, end: 14_000 };
    expect(words.at(still, 6_200, true)).toEqual({ words: undefined, changesInMs: 300 });
    expect(words.at(still, 6_400, true)).toEqual({ words: undefined, changesInMs: 100 });
    expect(words.at(still, 6_600, false)).toEqual({ words: undefined, changesInMs: 0 });
    const next = words.at(still, 6_616, true);
    expect(next.words?.length).toBeGreaterThan(0);
    expect(next.words?.every(({ text }) => text === label)).toBe(true);
    expect(words.at(still, 9_000, true)).toEqual({ words: undefined, changesInMs: undefined });
  });

  it('takes fingers that hold still for a window that stands still', () => {
    const words = movingWords(lane, rest, setting);
    words.begin();
    words.at(closer, 0, true);
    const wobbling = { start: closer.start + 4, end: closer.end - 4 };
    expect(words.at(wobbling, 200, true).changesInMs).toBe(100);
    const moving = { start: closer.start + 12, end: closer.end };
    expect(words.at(moving, 200, true).changesInMs).toBe(300);
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

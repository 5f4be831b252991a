import { describe, expect, it } from 'vitest';

import { aDate, anEvent, aStatement } from '@/testing/builders';

import { layoutLane } from './lane-layout';
import { neighbourOf } from './neighbours';
import { timeScale } from './time-scale';
import { timelineItems } from './timeline-items';

const DATES = { e1: '2025-02-01', e2: '2025-06-01', e3: '2025-10-01' };
const { lanes } = timelineItems([
  ...Object.entries(DATES).map(([id, date]) => anEvent({ id, date: aDate(date) })),
  aStatement({ id: 's1', date: '2025-05-20' }),
  aStatement({ id: 's2', date: '2025-11-01' }),
]);
const [, events] = lanes;
const first = events?.items[0]?.mark.anchor ?? 0;
const scale = timeScale({ start: first - 30, end: first + 335 }, 1000);
const layouts = lanes.map((lane) =>
  layoutLane(lane, { scale, rowsAbove: 3, marginPx: 0, labelWidths: () => [50] }),
);

describe('neighbourOf', () => {
  it.each([
    ['e1', 'next', 'e2'],
    ['e1', 'previous', 'e1'],
    ['e3', 'next', 'e3'],
    ['e2', 'first', 'e1'],
    ['e2', 'last', 'e3'],
    ['e2', 'down', 's1'],
    ['e3', 'down', 's2'],
    ['s1', 'up', 'e2'],
    ['s1', 'down', 's1'],
    // The lane of agreements is empty.
    ['e2', 'up', 'e2'],
  ] as const)('%s %s: %s', (key, move, expected) => {
    expect(neighbourOf(layouts, key, move)?.key).toBe(expected);
  });

  it('knows nothing of a mark that is not placed', () => {
    expect(neighbourOf(layouts, 'elsewhere', 'next')).toBeUndefined();
  });
});

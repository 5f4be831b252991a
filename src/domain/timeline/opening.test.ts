import { describe, expect, it } from 'vitest';

import { aDate, anEvent } from '@/testing/builders';

import { toDayNumber } from '../dates/civil-days';
import { type Opening, openingOf } from './opening';
import { spanOf, type TimeWindow } from './time-window';
import { timelineItems } from './timeline-items';

const itemsOn = (...dates: readonly string[]) =>
  timelineItems(
    dates.map((date, index) => anEvent({ id: `ev-${index}`, date: aDate(date) })),
  ).lanes.flatMap(({ items }) => items);
const DECADE = {
  start: toDayNumber({ year: 2016, month: 1, day: 1 }),
  end: toDayNumber({ year: 2026, month: 1, day: 1 }),
};

const windowOf = (opening: Opening): TimeWindow => {
  if (opening.type === 'list') throw new Error('A list, where a window was expected');
  return opening.window;
};

describe('openingOf', () => {
  it('looks closer until the records take most of the window', () => {
    const opening = openingOf(itemsOn('2020-01-01', '2020-04-10'), DECADE, () => false);
    expect(spanOf(windowOf(opening))).toBeCloseTo(100 / 0.6, 5);
  });

  it('lists the records of one day, unless rows would part them', () => {
    const items = itemsOn('2020-01-01', '2020-01-01');
    expect(openingOf(items, DECADE, () => false)).toEqual({ type: 'list', items });
    const closer = windowOf(openingOf(items, DECADE, () => true));
    expect(openingOf(items, closer, () => true)).toEqual({ type: 'list', items });
  });

  it('lists what is already seen as closely as can be', () => {
    const items = itemsOn('2020-01-01', '2020-01-02');
    const start = items[0]?.mark.anchor ?? 0;
    const closest = { start: start - 7, end: start + 8 };
    expect(openingOf(items, closest, () => false).type).toBe('list');
  });
});

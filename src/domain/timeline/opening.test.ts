import { describe, expect, it } from 'vitest';

import { aDate, anEvent } from '@/testing/builders';

import { toDayNumber } from '../dates/civil-days';
import { type Opening, openingOf } from './opening';
import { rangeOfWindow, type TimeWindow } from './time-window';
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
  it('looks at exactly the days from the first record to the last', () => {
    const opening = openingOf(itemsOn('2020-01-01', '2020-04-10'), DECADE, () => false);
    expect(rangeOfWindow(windowOf(opening))).toEqual({
      from: toDayNumber({ year: 2020, month: 1, day: 1 }),
      to: toDayNumber({ year: 2020, month: 4, day: 10 }),
    });
  });

  it('does not look from further away', () => {
    const items = itemsOn('2019-01-01', '2020-04-10');
    const inside = { start: (items[0]?.mark.anchor ?? 0) + 10, end: items[1]?.mark.anchor ?? 0 };
    expect(openingOf(items, inside, () => false).type).toBe('list');
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

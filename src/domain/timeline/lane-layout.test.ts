import { describe, expect, it } from 'vitest';

import { aDate, anEvent } from '@/testing/builders';
import { layOutLanes } from '@/testing/lay-out-lanes';

import { toDayNumber, toIsoDay } from '../dates/civil-days';
import { itemsOf } from './lane-layout';
import type { PlacedItem } from './placed-item';

const of = (year: number, month = 1, day = 1): number => toDayNumber({ year, month, day });
const singles = (placed: readonly PlacedItem[]) =>
  placed.flatMap((item) => (item.type === 'mark' ? [item] : []));

describe('layoutLane', () => {
  it('takes the selected record out of its capsule and recounts the rest', () => {
    const all = ['a', 'b', 'c'].map((id) => anEvent({ id, date: '2025-06-24' }));
    const where = { start: of(2020), span: 4000, width: 1000 };
    const clusterSizes = (selectedId?: string): readonly number[] =>
      layOutLanes(all, { ...where, ...(selectedId && { selectedId }) })
        .flatMap(({ placed }) => placed)
        .map((item) => itemsOf(item).length);
    expect(clusterSizes()).toEqual([3]);
    expect(new Set(clusterSizes('b'))).toEqual(new Set([1, 2]));
    const lifted = layOutLanes(all, { ...where, selectedId: 'b' })[1]?.placed ?? [];
    expect(singles(lifted)).toMatchObject([{ level: 'lifted', isSelected: true }]);
  });

  it('stands years at the foot, and what began before the window at its edge', () => {
    const [, events] = layOutLanes(
      [anEvent({ id: 'year', date: '2025' }), anEvent({ id: 'long', date: '2020/2026' })],
      { start: of(2025), span: 365, width: 1000 },
    );
    expect(events?.placed).toMatchObject([
      { key: 'long', level: 'foot', x: expect.closeTo(12, 6) },
      { key: 'year', level: 'foot', x: 500 },
    ]);
  });

  it('counts what is not on a stated day', () => {
    const [, events] = layOutLanes(
      [
        anEvent({ id: 'a', date: '2025-06-24' }),
        anEvent({ id: 'b', date: '2025-06' }),
        anEvent({ id: 'c', date: '2025-06-24', dateBasis: 'published' }),
      ],
      { start: of(2025), span: 365, width: 1000 },
    );
    expect(events).toMatchObject({ inWindow: 3, notToTheDay: 2 });
  });

  // A quadratic loop would take minutes; the limit only stops it.
  it('lays out 20,000 records as few marks, without quadratic time', { timeout: 60_000 }, () => {
    const days = Array.from({ length: 100 }, (_, index) => aDate(toIsoDay(of(1994) + index * 110)));
    const many = Array.from({ length: 20_000 }, (_, index) => {
      const day = days[index % days.length];
      return anEvent({ id: `r-${index}`, ...(day && { date: day }) });
    });
    const [, events] = layOutLanes(many, {
      start: of(1994),
      span: 11_700,
      width: 2800,
      marginPx: 2800,
    });
    expect(events?.inWindow).toBe(20_000);
    expect(events?.placed.length).toBeLessThan(2800 / 19);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aStatement } from '@/testing/builders';

import { toIsoDay } from '../dates/civil-days';
import { timelineItems } from '../timeline/timeline-items';
import { periodsOf } from './timeline-periods';

const itemsOn = (days: readonly string[]) =>
  timelineItems(days.map((date, id) => aStatement({ id: `st-${id}`, date })))
    .lanes.flatMap(({ items }) => items)
    .toSorted((a, b) => a.mark.anchor - b.mark.anchor);

describe('periodsOf', () => {
  it('has every record in exactly one period, in order, and inside its window', () => {
    const days = fc.array(fc.integer({ min: 8000, max: 20_500 }).map(toIsoDay), { maxLength: 80 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (dates, most) => {
        const items = itemsOn(dates);
        const periods = periodsOf(items, most);
        expect(periods.flatMap((period) => period.items)).toEqual(items);
        let end = -Infinity;
        for (const { window, items: own } of periods) {
          expect(window.start).toBeGreaterThanOrEqual(end);
          end = window.end;
          for (const { mark } of own) {
            expect(mark.anchor).toBeGreaterThanOrEqual(window.start);
            expect(mark.anchor).toBeLessThan(window.end);
          }
        }
      }),
    );
  });

  it('joins years, and cuts a full one in quarters', () => {
    const items = itemsOn(['2019-01-05', '2020-02-01', '2021-01-01', '2021-02-01', '2021-12-01']);
    const days = periodsOf(items, 2).map(({ window }) => [
      toIsoDay(window.start),
      toIsoDay(window.end - 1),
    ]);
    expect(days).toEqual([
      ['2019-01-01', '2020-12-31'],
      ['2021-01-01', '2021-03-31'],
      ['2021-10-01', '2021-12-31'],
    ]);
  });

  it('gives none for no records', () => {
    expect(periodsOf([], 5)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { anAgreement, anEvent, aStatement } from '@/testing/builders';

import { layoutFewRecords } from './few-records';
import { timeScale } from './time-scale';
import { fitWindow } from './time-window';
import { timelineItems } from './timeline-items';

const ofOneDay = (count: number) =>
  timelineItems(
    Array.from({ length: count }, (_, index) => anEvent({ id: `ev-${index}`, date: '2025-06-24' })),
  );
const fitted = (items: ReturnType<typeof timelineItems>, width = 1048) =>
  timeScale(fitWindow(items.range ?? { from: 0, to: 0 }), width);

describe('layoutFewRecords', () => {
  it('gives eight records of a day a row each, lane by lane', () => {
    const items = timelineItems([
      aStatement({ id: 's', date: '2025-06-24' }),
      anAgreement({ id: 'a', date: '2025-06-24' }),
      anEvent({ id: 'later', date: '2025-06-26' }),
      anEvent({ id: 'e', date: '2025-06-24' }),
    ]);
    const layout = layoutFewRecords(items, fitted(items));
    expect(layout?.rows.map(({ item }) => item.id)).toEqual(['a', 'e', 'later', 's']);
    expect(layout?.columns).toHaveLength(2);
    for (const { x } of layout?.rows ?? []) {
      expect(layout?.wordsEndPx).toBeLessThan(x);
      expect(layout?.titlesStartPx).toBeGreaterThan(x);
    }
  });

  it('leaves more records, more days, long windows and narrow fields to the lanes', () => {
    expect(layoutFewRecords(ofOneDay(8), fitted(ofOneDay(8)))).toBeDefined();
    expect(layoutFewRecords(ofOneDay(9), fitted(ofOneDay(9)))).toBeUndefined();
    expect(layoutFewRecords(ofOneDay(3), fitted(ofOneDay(3), 400))).toBeUndefined();
    const wide = { start: 20_000, end: 20_400 };
    expect(layoutFewRecords(ofOneDay(3), timeScale(wide, 1048))).toBeUndefined();
    const days = timelineItems(
      ['20', '21', '22', '23'].map((day) => anEvent({ id: day, date: `2025-06-${day}` })),
    );
    expect(layoutFewRecords(days, fitted(days))).toBeUndefined();
  });

  it('leaves dates that would cross the words to the lanes', () => {
    const items = timelineItems([anEvent({ id: 'a', date: '2025-06' })]);
    expect(
      layoutFewRecords(items, timeScale({ start: 20_250, end: 20_265 }, 1048)),
    ).toBeUndefined();
  });

  it('makes columns of the days that records are dated to, not of spans', () => {
    const items = timelineItems([
      anEvent({ id: 'visit', date: '2025-06-24/2025-06-26' }),
      anEvent({ id: 'meeting', date: '2025-06-24' }),
    ]);
    expect(layoutFewRecords(items, fitted(items))?.columns).toHaveLength(1);
  });

  it('has nothing to lay out without records', () => {
    expect(
      layoutFewRecords(timelineItems([]), timeScale({ start: 0, end: 15 }, 1048)),
    ).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aDate, anAgreement, anEvent, aStatement } from '@/testing/builders';

import { toDayNumber, toIsoDay } from '../dates/civil-days';
import type { FuzzyDate } from '../dates/fuzzy-date';
import type { CommuniqueRecord } from '../model/types';
import type { DateBasis } from '../model/vocabulary';
import { itemsOf, layoutLane, plumbXOf } from './lane-layout';
import type { LaneLayout, LaneOptions, PlacedItem } from './placed-item';
import { timeScale } from './time-scale';
import { isInWindow, timelineItems } from './timeline-items';

const of = (year: number, month = 1, day = 1): number => toDayNumber({ year, month, day });

interface Look {
  readonly start: number;
  readonly span: number;
  readonly width: number;
  readonly selectedId?: string;
  readonly marginPx?: number;
}

function layout(records: readonly CommuniqueRecord[], look: Look): readonly LaneLayout[] {
  const scale = timeScale({ start: look.start, end: look.start + look.span }, look.width);
  const { lanes } = timelineItems(records);
  const selected = lanes
    .flatMap(({ items }) => items)
    .find((item) => item.id === look.selectedId && isInWindow(item, scale.window));
  const options: LaneOptions = {
    scale,
    rowsAbove: 3,
    marginPx: look.marginPx ?? 0,
    selectedId: look.selectedId,
    plumbX: selected && plumbXOf(selected, scale),
    labelWidths: (item) => ('record' in item ? [200, 90] : [90]),
  };
  return lanes.map((lane) => layoutLane(lane, options));
}

type Build = (changes: {
  readonly id: string;
  readonly date: FuzzyDate;
  readonly dateBasis: DateBasis;
}) => CommuniqueRecord;

const date = fc
  .record({
    day: fc.integer({ min: of(1994), max: of(2026) }),
    kind: fc.nat(9),
    length: fc.nat(400),
  })
  .map(({ day, kind, length }) => {
    const iso = toIsoDay(day);
    const later = toIsoDay(day + length);
    const forms = [
      `${iso}/${later}`,
      iso.slice(0, 7),
      iso.slice(0, 4),
      `[${iso}..${later}]`,
      `${iso}?`,
      `${iso}/..`,
    ];
    return aDate(forms[kind] ?? iso);
  });
const records = fc
  .array(
    fc.record({
      date,
      basis: fc.constantFrom<DateBasis>('stated', 'published', 'inferred', 'context'),
      build: fc.constantFrom<Build>(anAgreement, anEvent, aStatement),
    }),
    { maxLength: 120 },
  )
  .map((all) =>
    all.map(({ date: when, basis, build }, index) =>
      build({ id: `r-${index}`, date: when, dateBasis: basis }),
    ),
  );
const look = fc.record({
  start: fc.integer({ min: of(1990), max: of(2026) }),
  span: fc.integer({ min: 15, max: 14_000 }),
  width: fc.integer({ min: 288, max: 2800 }),
});

/** What moves with the window; the number of a capsule keeps inside the field. */
const edgesOf = (item: PlacedItem): readonly number[] =>
  item.type === 'mark' ? [item.x] : [item.x0, item.x1];
const boxesOf = ({ placed }: LaneLayout) => placed.flatMap(({ label }) => label ?? []);
const singles = (placed: readonly PlacedItem[]) =>
  placed.flatMap((item) => (item.type === 'mark' ? [item] : []));

describe('layoutLane', () => {
  it('holds every record that can lie in the window exactly once, in its own lane', () => {
    fc.assert(
      fc.property(records, look, fc.integer({ min: 0, max: 119 }), (all, where, chosen) => {
        const window = { start: where.start, end: where.start + where.span };
        for (const lane of layout(all, { ...where, selectedId: `r-${chosen}` })) {
          const drawn = lane.placed.flatMap(itemsOf);
          const ids = drawn.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(drawn.every(({ record }) => record.kind === lane.lane.kind)).toBe(true);
          const inWindow = lane.lane.items.filter((item) => isInWindow(item, window));
          expect(new Set(ids)).toEqual(new Set([...ids, ...inWindow.map(({ id }) => id)]));
          expect(lane.inWindow).toBe(inWindow.length);
          const counted = lane.placed.reduce((sum, item) => sum + itemsOf(item).length, 0);
          expect(counted).toBe(ids.length);
        }
      }),
    );
  });

  it('never lets labels overlap or leave the field', () => {
    fc.assert(
      fc.property(records, look, (all, where) => {
        for (const lane of layout(all, where)) {
          const boxes = boxesOf(lane);
          for (const [index, box] of boxes.entries()) {
            expect(box.x0).toBeGreaterThanOrEqual(-7);
            expect(box.x1).toBeLessThanOrEqual(where.width + 7);
            for (const other of boxes.slice(index + 1)) {
              const isApart = box.row !== other.row || box.x0 >= other.x1 || box.x1 <= other.x0;
              expect(isApart).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('draws the selected record by itself, and nothing on the line over it', () => {
    fc.assert(
      fc.property(records, look, fc.integer({ min: 0, max: 119 }), (all, where, chosen) => {
        const selectedId = `r-${chosen}`;
        for (const { placed, lane } of layout(all, { ...where, selectedId })) {
          const selected = singles(placed).filter(({ isSelected }) => isSelected);
          const window = { start: where.start, end: where.start + where.span };
          const item = lane.items.find(({ id }) => id === selectedId);
          expect(selected).toHaveLength(item !== undefined && isInWindow(item, window) ? 1 : 0);
          const hidden = selected.flatMap((mark) =>
            placed.filter(
              (other) =>
                mark.level === 'line' &&
                other.type === 'cluster' &&
                other.level === 'line' &&
                other.x0 < mark.x + 17 &&
                other.x1 > mark.x - 17,
            ),
          );
          expect(hidden).toEqual([]);
        }
      }),
    );
  });

  it('moves marks with the window and changes none of them when panned by whole pixels', () => {
    fc.assert(
      fc.property(records, look, fc.integer({ min: -200, max: 200 }), (all, where, px) => {
        const days = (px * where.span) / where.width;
        const before = layout(all, where);
        const after = layout(all, { ...where, start: where.start + days });
        for (const [index, lane] of before.entries()) {
          const moved = new Map(after[index]?.placed.map((item) => [item.key, item]));
          for (const item of lane.placed.filter(({ level }) => level === 'line')) {
            const same = moved.get(item.key);
            if (same?.level !== 'line') continue;
            expect(itemsOf(same)).toEqual(itemsOf(item));
            const shifts = edgesOf(same).map((x, edge) => (edgesOf(item)[edge] ?? 0) - x);
            expect(shifts.filter((shift) => Math.abs(shift - px) > 1e-4)).toEqual([]);
          }
        }
      }),
    );
  });

  it('is the same for the same records in any order', () => {
    fc.assert(
      fc.property(records, look, (all, where) => {
        expect(layout(all.toReversed(), where)).toEqual(layout(all, where));
      }),
    );
  });

  it('leaves what is in the field as it is when a drag adds a margin', () => {
    fc.assert(
      fc.property(records, look, (all, where) => {
        const still = layout(all, where);
        const dragged = layout(all, { ...where, marginPx: where.width });
        for (const [index, { placed }] of still.entries()) {
          const byKey = new Map(dragged[index]?.placed.map((item) => [item.key, item]));
          // At the edges a foot mark stands elsewhere once the edge is further away.
          const moved = placed.filter(
            ({ key, x, level }) => level === 'line' && byKey.get(key)?.x !== x,
          );
          expect(moved).toEqual([]);
        }
      }),
    );
  });

  it('takes the selected record out of its capsule and recounts the rest', () => {
    const all = ['a', 'b', 'c'].map((id) => anEvent({ id, date: '2025-06-24' }));
    const where = { start: of(2020), span: 4000, width: 1000 };
    const clusterSizes = (selectedId?: string): readonly number[] =>
      layout(all, { ...where, ...(selectedId && { selectedId }) })
        .flatMap(({ placed }) => placed)
        .map((item) => itemsOf(item).length);
    expect(clusterSizes()).toEqual([3]);
    expect(new Set(clusterSizes('b'))).toEqual(new Set([1, 2]));
    const lifted = layout(all, { ...where, selectedId: 'b' })[1]?.placed ?? [];
    expect(singles(lifted)).toMatchObject([{ level: 'lifted', isSelected: true }]);
  });

  it('stands years at the foot, and what began before the window at its edge', () => {
    const [, events] = layout(
      [anEvent({ id: 'year', date: '2025' }), anEvent({ id: 'long', date: '2020/2026' })],
      { start: of(2025), span: 365, width: 1000 },
    );
    expect(events?.placed).toMatchObject([
      { key: 'long', level: 'foot', x: expect.closeTo(12, 6) },
      { key: 'year', level: 'foot', x: 500 },
    ]);
  });

  it('counts what is not on a stated day', () => {
    const [, events] = layout(
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
    const [, events] = layout(many, { start: of(1994), span: 11_700, width: 2800, marginPx: 2800 });
    expect(events?.inWindow).toBe(20_000);
    expect(events?.placed.length).toBeLessThan(2800 / 19);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aDate, anAgreement, anEvent, aStatement } from '@/testing/builders';
import { layOutLanes } from '@/testing/lay-out-lanes';

import { toDayNumber, toIsoDay } from '../dates/civil-days';
import type { FuzzyDate } from '../dates/fuzzy-date';
import type { CommuniqueRecord } from '../model/types';
import type { DateBasis } from '../model/vocabulary';
import { itemsOf } from './lane-layout';
import type { LaneLayout, PlacedItem } from './placed-item';
import { isInWindow } from './timeline-items';

const of = (year: number, month = 1, day = 1): number => toDayNumber({ year, month, day });

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
/** What is longer stands at the window's edge while it begins or ends outside of it. */
const isOneDay = (when: FuzzyDate | undefined): boolean =>
  when !== undefined && when.latest === when.earliest;
/** A layout whose capsules can be compared. */
const withItems = (layout: LaneLayout) => ({
  ...layout,
  placed: layout.placed.map((placed) =>
    placed.type === 'mark' ? placed : { ...placed, members: placed.members.items() },
  ),
});
const boxesOf = ({ placed }: LaneLayout) => placed.flatMap(({ label }) => label ?? []);
const singles = (placed: readonly PlacedItem[]) =>
  placed.flatMap((item) => (item.type === 'mark' ? [item] : []));

/** Issues of layout are rare shapes of data: a thousand datasets and windows for each promise. */
const MANY = { numRuns: 1_000 };

// A thousand runs take some seconds on a busy machine.
describe('layoutLane', { timeout: 60_000 }, () => {
  it('holds every record that can lie in the window exactly once, in its own lane', () => {
    fc.assert(
      fc.property(records, look, fc.integer({ min: 0, max: 119 }), (all, where, chosen) => {
        const window = { start: where.start, end: where.start + where.span };
        for (const lane of layOutLanes(all, { ...where, selectedId: `r-${chosen}` })) {
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
      MANY,
    );
  });

  it('never lets labels overlap or leave the field', () => {
    fc.assert(
      fc.property(records, look, (all, where) => {
        for (const lane of layOutLanes(all, where)) {
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
      MANY,
    );
  });

  it('draws the selected record by itself, and nothing on the line over it', () => {
    fc.assert(
      fc.property(records, look, fc.integer({ min: 0, max: 119 }), (all, where, chosen) => {
        const selectedId = `r-${chosen}`;
        for (const { placed, lane } of layOutLanes(all, { ...where, selectedId })) {
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
        const before = layOutLanes(all, where);
        const after = layOutLanes(all, { ...where, start: where.start + days });
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
      MANY,
    );
  });

  it('never flips the order of two marks while the window is panned', () => {
    fc.assert(
      fc.property(records, look, fc.integer({ min: 1, max: 60 }), (all, where, px) => {
        const step = (px * where.span) / where.width;
        const orders = [0, 1, 2, 3].map((count) =>
          layOutLanes(all, { ...where, start: where.start + count * step }).map(({ placed }) =>
            placed.flatMap(itemsOf).filter(({ mark }) => !mark.atFoot),
          ),
        );
        for (const [index, after] of orders.slice(1).entries()) {
          for (const [lane, items] of (orders[index] ?? []).entries()) {
            const ids = new Set(after[lane]?.map(({ id }) => id));
            const kept = items.filter(({ id }) => ids.has(id)).map(({ id }) => id);
            const before = new Set(kept);
            const now = (after[lane] ?? []).filter(({ id }) => before.has(id));
            const onLine = (id: string): boolean =>
              all.some(({ id: other, date: when }) => other === id && isOneDay(when));
            expect(now.map(({ id }) => id).filter(onLine)).toEqual(kept.filter(onLine));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same records in any order', () => {
    fc.assert(
      fc.property(records, look, (all, where) => {
        const laidOut = layOutLanes(all, where).map(withItems);
        expect(layOutLanes(all.toReversed(), where).map(withItems)).toEqual(laidOut);
      }),
    );
  });

  it('leaves what is in the field as it is when a drag adds a margin', () => {
    fc.assert(
      fc.property(records, look, (all, where) => {
        const still = layOutLanes(all, where);
        const dragged = layOutLanes(all, { ...where, marginPx: where.width });
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
});

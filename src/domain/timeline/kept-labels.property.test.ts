import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aDate, aStatement } from '@/testing/builders';

import { toDayNumber, toIsoDay } from '../dates/civil-days';
import { withKeptLabels } from './kept-labels';
import { isAcross, meets } from './label-placement';
import { obstaclesOf } from './lane-labels';
import { placeInLane } from './lane-layout';
import { numbersOf } from './lane-numbers';
import type { LaneOptions, PlacedItem } from './placed-item';
import { timeScale } from './time-scale';
import { type Lane, timelineItems } from './timeline-items';

const FIRST = toDayNumber({ year: 2000, month: 1, day: 1 });
const WIDTH = 1_000;

const days = fc.array(fc.record({ day: fc.nat(6_000), exact: fc.constantFrom(4, 7, 10) }), {
  minLength: 1,
  maxLength: 60,
});
const view = fc.record({
  start: fc.integer({ min: -500, max: 6_000 }),
  span: fc.integer({ min: 30, max: 8_000 }),
});

const zoom = fc.double({ min: 0.4, max: 2.5, noNaN: true });

/** A window around the same middle. */
function zoomed({ start, span }: Look, factor: number): Look {
  return { start: start + (span * (1 - factor)) / 2, span: span * factor };
}

interface Look {
  readonly start: number;
  readonly span: number;
}

/** Dates to the day, the month or the year, by how much of the text is taken. */
type Dates = readonly { readonly day: number; readonly exact: number }[];

function laneOf(dates: Dates): Lane {
  const records = dates.map(({ day, exact }, at) => {
    const iso = toIsoDay(FIRST + day);
    return aStatement({ id: `s${at}`, date: aDate(iso.slice(0, exact)) });
  });
  const lane = timelineItems(records).lanes.find(({ kind }) => kind === 'statement');
  if (lane === undefined) throw new Error('no lane');
  return lane;
}

function optionsOf({ start, span }: Look): LaneOptions {
  const scale = timeScale({ start: FIRST + start, end: FIRST + start + span }, WIDTH);
  return { scale, rowsAbove: 3, marginPx: 0 };
}

/** Layouts of one lane at two scales: with labels, and with those that were kept. */
function keptAt(dates: Dates, one: Look, other: Look) {
  const lane = laneOf(dates);
  const before = placeInLane(numbersOf(lane), {
    ...optionsOf(one),
    labelWidths: (item) => ('record' in item ? [180, 70] : [90]),
  });
  const options = optionsOf(other);
  const bare = placeInLane(numbersOf(lane), options);
  const byKey = new Map(before.map((item) => [item.key, item]));
  return { before: byKey, bare, kept: withKeptLabels(bare, byKey, options.scale) };
}

describe('withKeptLabels', () => {
  it('lets no two labels meet and no leader cross a label, whatever the scale has become', () => {
    fc.assert(
      fc.property(days, view, zoom, (dates, one, factor) => {
        const other = zoomed(one, factor);
        const { kept } = keptAt(dates, one, other);
        const labelled = kept.filter(({ label }) => label !== undefined);
        const inTheWay = labelled.flatMap((a) =>
          labelled.filter((b) => a.key !== b.key && areInTheWay(a, b)).map((b) => [a.key, b.key]),
        );
        expect(inTheWay).toEqual([]);
        const { scale } = optionsOf(other);
        const hidden = labelled.filter(({ key, label }) =>
          kept
            .flatMap((item) => obstaclesOf(item, { scale, marginPx: 0 }))
            .some(
              (one) =>
                one.key !== key &&
                label !== undefined &&
                one.row === label.row &&
                meets(one, label),
            ),
        );
        expect(hidden).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves marks where they are, and labels beside them as they were', () => {
    fc.assert(
      fc.property(days, view, view, (dates, one, other) => {
        const { before, bare, kept } = keptAt(dates, one, other);
        expect(kept.map(({ key, x, level }) => ({ key, x, level }))).toEqual(
          bare.map(({ key, x, level }) => ({ key, x, level })),
        );
        const labelled = kept.filter(({ label }) => label !== undefined);
        expect(labelled.map(besideMark)).toEqual(
          labelled.map(({ key }) => besideMark(before.get(key))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every label as long as the scale is the same', () => {
    fc.assert(
      fc.property(days, view, (dates, one) => {
        const { before, kept } = keptAt(dates, one, one);
        expect(kept.map(({ key, label }) => [key, label?.row])).toEqual(
          [...before.values()].map(({ key, label }) => [key, label?.row]),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Where a label stands as seen from its mark. */
function besideMark(item: PlacedItem | undefined): readonly unknown[] {
  const { row, side, x0 = NaN } = item?.label ?? {};
  return [item?.key, row, side, Math.round((x0 - (item?.x ?? NaN)) * 1e6)];
}

function areInTheWay(a: PlacedItem, b: PlacedItem): boolean {
  if (a.label === undefined || b.label === undefined) return false;
  if (a.label.row === b.label.row && meets(a.label, b.label)) return true;
  return (
    a.level === 'line' && b.label.row >= 0 && a.label.row > b.label.row && isAcross(a.x, b.label)
  );
}

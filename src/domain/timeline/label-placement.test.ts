import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BELOW, type LabelField, type LabelRequest, placeLabels } from './label-placement';

const FIELD: LabelField = { left: 0, right: 1000, rowsAbove: 3, obstacles: [], walls: [] };
const request = (key: string, x: number, ...widthsPx: readonly number[]): LabelRequest => ({
  key,
  x,
  widthsPx: widthsPx.length === 0 ? [100] : widthsPx,
  offsetPx: 5,
  at: 'line',
});

describe('placeLabels', () => {
  it('tries the nearest row on the right, then on the left, then the next row, at last below', () => {
    const labels = placeLabels(
      ['a', 'b', 'c', 'd', 'e'].map((key, index) => request(key, 500 + index)),
      {
        ...FIELD,
        rowsAbove: 1,
      },
    );
    const placeOf = (key: string) => {
      const label = labels.get(key);
      return label && [label.row, label.side];
    };
    expect(placeOf('a')).toEqual([0, 'right']);
    expect(placeOf('b')).toEqual([0, 'left']);
    expect(placeOf('c')).toEqual([BELOW, 'right']);
    expect(placeOf('d')).toEqual([BELOW, 'left']);
    expect(placeOf('e')).toBeUndefined();
  });

  it('writes the shorter text where the better one finds no place', () => {
    const labels = placeLabels([request('a', 950, 400, 200), request('b', 20, 980, 120)], FIELD);
    expect(labels.get('a')).toMatchObject({ side: 'left', text: 0 });
    expect(labels.get('b')).toMatchObject({ side: 'right', text: 1 });
  });

  it('keeps the text in the field', () => {
    expect(placeLabels([request('a', 950)], FIELD).get('a')?.side).toBe('left');
    expect(placeLabels([request('a', 50, 960)], FIELD).has('a')).toBe(false);
  });

  it('crosses neither obstacles nor the plumb line of another', () => {
    const obstacles = [0, 1, 2].map((row) => ({ key: 'mark', row, x0: 80, x1: 120 }));
    expect(placeLabels([request('a', 60)], { ...FIELD, left: 50, obstacles }).get('a')?.row).toBe(
      BELOW,
    );
    const walls = [{ key: 'selected', x: 130 }];
    expect(placeLabels([request('a', 60)], { ...FIELD, left: 50, walls }).size).toBe(0);
    expect(placeLabels([request('selected', 130)], { ...FIELD, walls }).size).toBe(1);
  });

  it('puts what stands at the foot beside its mark in the row below', () => {
    const foot: LabelRequest = { ...request('a', 300), at: 'foot', offsetPx: 14 };
    expect(placeLabels([foot], FIELD).get('a')).toMatchObject({ row: BELOW, side: 'right' });
  });

  it('never lets boxes of one row overlap, labels cross leaders, or leaders labels', () => {
    const requests = fc.uniqueArray(
      fc.record({
        key: fc.string({ minLength: 1, maxLength: 4 }),
        x: fc.double({ min: 0, max: 1000, noNaN: true }),
        widthsPx: fc.array(fc.integer({ min: 10, max: 280 }), { minLength: 1, maxLength: 2 }),
        offsetPx: fc.constant(5),
        at: fc.constantFrom('line' as const, 'foot' as const),
      }),
      { selector: ({ key }) => key, maxLength: 80 },
    );
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 3 }), (all, rowsAbove) => {
        const labels = [...placeLabels(all, { ...FIELD, rowsAbove })];
        const byKey = new Map(all.map((each) => [each.key, each]));
        const clashes = labels.flatMap(([key, label]) =>
          labels.filter(([other, place]) => {
            if (key === other) return false;
            if (label.row === place.row) return label.x0 < place.x1 && place.x0 < label.x1;
            const { x = 0, at } = byKey.get(other) ?? {};
            const crosses = at === 'line' && label.row >= 0 && place.row > label.row;
            return crosses && x > label.x0 && x < label.x1;
          }),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });
});

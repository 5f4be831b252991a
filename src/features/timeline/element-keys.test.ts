import { describe, expect, it } from 'vitest';

import type { PlacedCluster, PlacedItem } from '@/domain/timeline/placed-item';
import { timeScale } from '@/domain/timeline/time-scale';

import { createElementKeys } from './element-keys';

const scale = timeScale({ start: 0, end: 100 }, 1000);

const capsule = (key: string, x: number, level: PlacedItem['level'] = 'line'): PlacedCluster => ({
  type: 'cluster',
  key,
  x,
  level,
  x0: x - 20,
  x1: x + 20,
  members: { size: 2, items: () => [], range: () => undefined },
});

describe('createElementKeys', () => {
  it('keeps the elements of what stays, in whatever window', () => {
    const keysOf = createElementKeys();
    const before = keysOf([capsule('a', 100), capsule('b', 200)], scale, undefined);
    const closer = timeScale({ start: 10, end: 60 }, 1000);
    const after = keysOf([capsule('b', 300)], closer, undefined);
    expect(after.get('b')).toBe(before.get('b'));
  });

  it('gives a capsule with other ends the element of the nearest one that has gone', () => {
    const keysOf = createElementKeys();
    const before = keysOf([capsule('a', 100), capsule('b', 140), capsule('c', 500)], scale, 'none');
    const after = keysOf([capsule('c', 500), capsule('d', 135)], scale, 'none');
    expect(after.get('d')).toBe(before.get('b'));
    expect(after.get('c')).toBe(before.get('c'));
  });

  it('gives new elements far away, on another level, in another window, and for what has the focus', () => {
    const elementOfB = (
      b: PlacedCluster,
      where = scale,
      tabStop = 'none',
    ): readonly (string | undefined)[] => {
      const keysOf = createElementKeys();
      const placed = [capsule('a', 100)];
      const before = keysOf(placed, scale, 'none');
      // The focus goes to it, and with it the tab stop; when it has gone the tab stop is the first mark again.
      keysOf(placed, scale, tabStop);
      return [before.get('a'), keysOf([b], where, 'b').get('b')];
    };
    const taken = elementOfB(capsule('b', 120));
    expect(taken[1]).toBe(taken[0]);
    const others = [
      elementOfB(capsule('b', 170)),
      elementOfB(capsule('b', 120, 'foot')),
      elementOfB(capsule('b', 120), timeScale({ start: 1, end: 101 }, 1000)),
      elementOfB(capsule('b', 120), scale, 'a'),
    ];
    expect(others.filter(([before, after]) => before === after)).toEqual([]);
  });

  it('never gives one element to two', () => {
    const keysOf = createElementKeys();
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (let round = 0; round < 50; round += 1) {
      const shown = names.filter((_, place) => (round * 7 + place * 5) % 3 !== 0);
      const placed = shown.map((name, place) => capsule(`${name}${round % 4}`, place * 30));
      const keys = keysOf(placed, scale, placed[0]?.key);
      expect(new Set(keys.values()).size).toBe(placed.length);
    }
  });
});

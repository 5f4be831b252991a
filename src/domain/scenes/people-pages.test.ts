import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { heightOf } from './pack-pages';
import { packFacing } from './people-pages';

const ROOM = { height: 600, gap: 0, mostItems: 5, mostTogether: 6 };
const people = (count: number, height = 140) =>
  Array.from({ length: count }, (_, id) => ({ id, height }));

describe('packFacing', () => {
  it('keeps both orders, loses nobody, shows nobody twice, and stays inside the columns', () => {
    const list = fc.array(fc.integer({ min: 50, max: 600 }), { maxLength: 20 });
    fc.assert(
      fc.property(list, list, (first, second) => {
        const [a, b] = [first, second].map((side) => side.map((height, id) => ({ height, id })));
        const pages = packFacing(a ?? [], b ?? [], ROOM);
        expect(pages.flatMap((page) => page.first)).toEqual(a);
        expect(pages.flatMap((page) => page.second)).toEqual(b);
        for (const page of pages) {
          expect(page.first.length + page.second.length).toBeLessThanOrEqual(6);
          expect(heightOf(page.first, 0)).toBeLessThanOrEqual(600);
          expect(heightOf(page.second, 0)).toBeLessThanOrEqual(600);
        }
      }),
    );
  });

  it('gives two full sides equal room', () => {
    const [page] = packFacing(people(9), people(9), ROOM);
    expect([page?.first.length, page?.second.length]).toEqual([3, 3]);
  });

  it('lets one side use what the other does not need', () => {
    const [page] = packFacing(people(4), people(1), ROOM);
    expect([page?.first.length, page?.second.length]).toEqual([4, 1]);
  });
});

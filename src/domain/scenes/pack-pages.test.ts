import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { heightOf, packPages } from './pack-pages';

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });
const items = (list: readonly number[]) => list.map((height, id) => ({ height, id }));

describe('packPages', () => {
  it('keeps the order, loses nothing, doubles nothing, and no page is higher or fuller than its room', () => {
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: 300, max: 900 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (list, height, gap, mostItems) => {
          const pages = packPages(items(list), { height, gap, mostItems });
          expect(pages.flat().map(({ id }) => id)).toEqual(list.map((_, id) => id));
          for (const page of pages) {
            expect(page.length).toBeGreaterThan(0);
            expect(page.length).toBeLessThanOrEqual(mostItems);
            expect(heightOf(page, gap)).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });

  it('fills pages about equally', () => {
    const pages = packPages(items(Array.from({ length: 8 }, () => 100)), {
      height: 700,
      gap: 0,
      mostItems: 7,
    });
    expect(pages.map(({ length }) => length)).toEqual([4, 4]);
  });

  it('gives an item that is too high a page of its own', () => {
    const pages = packPages(items([900, 10]), { height: 500, gap: 0, mostItems: 7 });
    expect(pages.map(({ length }) => length)).toEqual([1, 1]);
  });

  it('gives no pages for no items', () => {
    expect(packPages([], { height: 500, gap: 0, mostItems: 7 })).toEqual([]);
  });
});

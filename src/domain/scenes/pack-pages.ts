/** Something that takes up height and stays whole. */
export interface Sized {
  readonly height: number;
}

/** What one page holds. */
export interface PageRoom {
  /** In the unit of `height`. */
  readonly height: number;
  /** Between two items. */
  readonly gap: number;
  readonly mostItems: number;
}

/**
 * Puts items on pages in their order, each on exactly one, on as few pages as possible and these about equally full. No page is
 * higher than its room unless a single item is. No items give no pages.
 */
export function packPages<Item extends Sized>(
  items: readonly Item[],
  room: PageRoom,
): readonly (readonly Item[])[] {
  const pages = fill(items, room);
  if (pages.length < 2) return pages;
  const mostItems = Math.ceil(items.length / pages.length);
  const even = { ...room, mostItems };
  const start = fill(items, even).length === pages.length ? even : room;
  let [tooLow, enough] = [0, Math.ceil(room.height)];
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2);
    const tried = fill(items, { ...start, height: middle });
    const fits =
      tried.length === pages.length && tried.every((page) => heightOf(page, room.gap) <= middle);
    if (fits) enough = middle;
    else tooLow = middle;
  }
  return fill(items, { ...start, height: Math.min(enough, room.height) });
}

/** Height of items one under the other. */
export function heightOf(items: readonly Sized[], gap: number): number {
  const gaps = Math.max(0, items.length - 1) * gap;
  return items.reduce((sum, { height }) => sum + height, gaps);
}

function fill<Item extends Sized>(
  items: readonly Item[],
  { height, gap, mostItems }: PageRoom,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let page: Item[] = [];
  for (const item of items) {
    const isFull = page.length >= mostItems || heightOf([...page, item], gap) > height;
    if (page.length > 0 && isFull) {
      pages.push(page);
      page = [];
    }
    page.push(item);
  }
  return page.length === 0 ? pages : [...pages, page];
}

import { heightOf, type PageRoom, type Sized } from './pack-pages';

/** Two lists side by side on one page; an empty list leaves its column to the other. */
export interface FacingPage<Item> {
  readonly first: readonly Item[];
  readonly second: readonly Item[];
}

/** Room of one column, and how many items both columns hold together. */
export interface FacingRoom extends PageRoom {
  readonly mostTogether: number;
}

/**
 * Puts two lists on pages side by side, each in its order and every item once. While both have items each gets a fair share of the
 * page; what one does not need the other may use, up to the height of its column. One of them empty: all pages are of the other.
 */
export function packFacing<Item extends Sized>(
  first: readonly Item[],
  second: readonly Item[],
  room: FacingRoom,
): readonly FacingPage<Item>[] {
  const pages: FacingPage<Item>[] = [];
  let [left, right] = [first, second];
  while (left.length > 0 || right.length > 0) {
    const fair = Math.floor(room.mostTogether / 2);
    const forLeft = Math.max(fair, room.mostTogether - Math.min(right.length, fair));
    const fromLeft = fitting(left, Math.min(forLeft, room.mostItems), room);
    const forRight = room.mostTogether - fromLeft.length;
    const fromRight = fitting(right, Math.min(forRight, room.mostItems), room);
    pages.push({ first: fromLeft, second: fromRight });
    left = left.slice(fromLeft.length);
    right = right.slice(fromRight.length);
  }
  return pages;
}

/** As many of the first items as fit; one at the least. */
function fitting<Item extends Sized>(
  items: readonly Item[],
  most: number,
  { height, gap }: PageRoom,
): readonly Item[] {
  let count = Math.min(1, items.length, most);
  while (
    count < Math.min(items.length, most) &&
    heightOf(items.slice(0, count + 1), gap) <= height
  ) {
    count += 1;
  }
  return items.slice(0, count);
}

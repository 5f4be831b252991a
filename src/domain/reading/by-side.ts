import type { AreaCode } from '@/domain/model/vocabulary';

/** What belongs to one side, to other areas, or to no area that is known. */
export interface SideGroup<Item> {
  /** An area of `sides`, `other`, or undefined where no area is known. */
  readonly side: AreaCode | 'other' | undefined;
  readonly items: readonly Item[];
}

/**
 * Groups by side in the page's order (the alternat), then other areas, then what has no area; inside a
 * group the given order stays. Something of several sides, or of a side and others, has no one side and
 * goes to the last group. Empty groups are left out.
 */
export function groupBySide<Item>(
  items: readonly Item[],
  areasOf: (item: Item) => readonly AreaCode[],
  sides: readonly AreaCode[],
): readonly SideGroup<Item>[] {
  const sideOf = (item: Item): AreaCode | 'other' | undefined => {
    const own = new Set(areasOf(item).map((area) => (sides.includes(area) ? area : 'other')));
    return own.size === 1 ? [...own][0] : undefined;
  };
  return [...sides, 'other' as const, undefined]
    .map((side) => ({ side, items: items.filter((item) => sideOf(item) === side) }))
    .filter((group) => group.items.length > 0);
}

import type { LaneLayout, PlacedItem } from './placed-item';

export type Move = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

/**
 * The mark that a key leads to: along the lane, to the mark nearest in the next lane that has any, to the ends of the
 * lane. Where there is none the focus stays: the mark itself comes back. Undefined if `key` is not placed.
 */
export function neighbourOf(
  layouts: readonly LaneLayout[],
  key: string,
  move: Move,
): PlacedItem | undefined {
  const row = layouts.findIndex(({ placed }) => placed.some((item) => item.key === key));
  const lane = layouts[row]?.placed ?? [];
  const column = lane.findIndex((item) => item.key === key);
  const current = lane[column];
  if (current === undefined) return undefined;
  switch (move) {
    case 'previous':
      return lane[column - 1] ?? current;
    case 'next':
      return lane[column + 1] ?? current;
    case 'first':
      return lane[0];
    case 'last':
      return lane.at(-1);
    case 'up':
      return nearestIn(layouts.slice(0, row).toReversed(), current.x) ?? current;
    case 'down':
      return nearestIn(layouts.slice(row + 1), current.x) ?? current;
  }
}

function nearestIn(lanes: readonly LaneLayout[], x: number): PlacedItem | undefined {
  const lane = lanes.find(({ placed }) => placed.length > 0);
  return lane?.placed.reduce((best, item) =>
    Math.abs(item.x - x) < Math.abs(best.x - x) ? item : best,
  );
}

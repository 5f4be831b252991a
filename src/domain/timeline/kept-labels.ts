import { isAcross, meets, type Obstacle, type PlacedLabel } from './label-placement';
import { obstaclesOf, rankOf } from './lane-labels';
import type { MarkedItem } from './marks';
import { comparePlaced, type Placed, type PlacedItem } from './placed-item';
import type { TimeScale } from './time-scale';

/** A label that has its place: `x` is the middle of its mark. */
interface Kept extends Obstacle {
  readonly x: number;
  readonly hasLeader: boolean;
}

/**
 * While the scale changes, labels go with their marks instead of looking for other places in every frame. Gives marks and
 * capsules that were laid out without labels those that they had `before`, by key, on the same side and row; not those
 * that would meet another one by now. Pixels of both layouts count from the left edge of their own field.
 */
export function withKeptLabels<Item extends MarkedItem>(
  placed: readonly PlacedItem<Item>[],
  before: ReadonlyMap<string, Pick<Placed, 'x' | 'level' | 'label'>>,
  scale: TimeScale,
): readonly PlacedItem<Item>[] {
  const candidates = placed.filter(({ key, level }) => {
    const was = before.get(key);
    return was?.label !== undefined && was.level === level;
  });
  if (candidates.length === 0) return placed;
  const obstacles = placed.flatMap((item) => obstaclesOf(item, { scale, marginPx: 0 }));
  const kept: Kept[] = [];
  const labels = new Map<string, PlacedLabel>();
  for (const item of candidates.toSorted((a, b) => rankOf(a) - rankOf(b) || comparePlaced(a, b))) {
    const was = before.get(item.key);
    if (was?.label === undefined) continue;
    const dx = item.x - was.x;
    const label = { ...was.label, x0: was.label.x0 + dx, x1: was.label.x1 + dx };
    const box: Kept = {
      key: item.key,
      row: label.row,
      x0: label.x0,
      x1: label.x1,
      x: item.x,
      hasLeader: item.level === 'line',
    };
    if (kept.some((other) => isInTheWay(other, box)) || obstacles.some((one) => isSame(one, box))) {
      continue;
    }
    kept.push(box);
    labels.set(item.key, label);
  }
  return placed.map((item) => {
    const label = labels.get(item.key);
    return label === undefined ? item : { ...item, label };
  });
}

/** True if the boxes of two labels meet, or the leader of one crosses the other. */
function isInTheWay(a: Kept, b: Kept): boolean {
  return isSame(a, b) || isUnder(a, b) || isUnder(b, a);
}

function isSame(a: Obstacle, b: Obstacle): boolean {
  return a.key !== b.key && a.row === b.row && meets(a, b);
}

/** True if the leader of `above` goes through the label `below`. */
function isUnder(above: Kept, below: Kept): boolean {
  return above.hasLeader && below.row >= 0 && above.row > below.row && isAcross(above.x, below);
}

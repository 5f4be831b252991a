import type { PlacedCluster, PlacedItem } from '@/domain/timeline/placed-item';
import type { TimeScale } from '@/domain/timeline/time-scale';

/** Which element draws which mark or capsule, by the keys of both. */
export type ElementKeys = ReadonlyMap<string, string>;

interface Drawn {
  readonly placed: readonly PlacedItem[];
  readonly scale: TimeScale;
  readonly keys: ElementKeys;
  readonly tabStop: string | undefined;
}

/** A capsule further off than this is another one for the eye too. */
const NEAR_PX = 60;

/**
 * Says which elements draw a lane. What stays, by its key, keeps its element. Where other records are selected but the
 * window is the same, nearly every capsule gets other ends, and so another key: it takes over the element of one nearby
 * that has gone, which costs a fraction of a new one. Not that of the `tabStop` until then, which may have the keyboard's
 * focus: that goes to whatever holds its record now.
 */
export function createElementKeys(): (
  placed: readonly PlacedItem[],
  scale: TimeScale,
  tabStop: string | undefined,
) => ElementKeys {
  let last: Drawn | undefined;
  let made = 0;
  return (placed, scale, tabStop) => {
    if (last?.placed === placed) {
      last = { ...last, tabStop };
      return last.keys;
    }
    const keys = new Map<string, string>();
    const gone = new Map(last?.placed.map((item) => [item.key, item]));
    for (const { key } of placed) {
      const before = gone.has(key) ? last?.keys.get(key) : undefined;
      if (before !== undefined) keys.set(key, before);
      gone.delete(key);
    }
    if (last?.tabStop !== undefined) gone.delete(last.tabStop);
    const free = isSameField(last?.scale, scale) ? [...gone.values()].filter(isCapsule) : [];
    for (const item of placed) {
      if (keys.has(item.key)) continue;
      const taken = isCapsule(item) ? takeNearest(free, item) : undefined;
      const before = taken && last?.keys.get(taken.key);
      if (before === undefined) made += 1;
      keys.set(item.key, before ?? String(made));
    }
    last = { placed, scale, keys, tabStop };
    return keys;
  };
}

function isCapsule(placed: PlacedItem): placed is PlacedCluster {
  return placed.type === 'cluster';
}

function isSameField(before: TimeScale | undefined, now: TimeScale): boolean {
  return (
    before?.widthPx === now.widthPx &&
    before.window.start === now.window.start &&
    before.window.end === now.window.end
  );
}

/** Takes the nearest one of the same level out of the list, if one is near. */
function takeNearest(
  free: PlacedCluster[],
  { x, level }: PlacedCluster,
): PlacedCluster | undefined {
  let nearest: PlacedCluster | undefined;
  for (const one of free) {
    const distance = one.level === level ? Math.abs(one.x - x) : Infinity;
    if (distance <= Math.abs((nearest?.x ?? Infinity) - x) && distance <= NEAR_PX) nearest = one;
  }
  if (nearest !== undefined) free.splice(free.indexOf(nearest), 1);
  return nearest;
}

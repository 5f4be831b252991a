import { firstAtLeast } from './sorted-search';
import type { TimeWindow } from './time-window';
import type { Lane, TimelineItem } from './timeline-items';

/**
 * A lane's dates as plain numbers, so that a layout can go through 100,000 of them within a frame. Positions are those of
 * `lane.items`; `line` and `foot` list the marks that stand on the lane's line and along its foot.
 */
export interface LaneNumbers {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly solid: Uint8Array;
  readonly line: Marks;
  readonly foot: Marks;
}

/** Marks of one level, in time order. */
export interface Marks {
  readonly items: readonly TimelineItem[];
  readonly anchors: Float64Array;
  /** Places in `items` of marks whose date reaches further than `NEAR_DAYS` from the anchor. */
  readonly long: readonly number[];
}

const NEAR_DAYS = 3;
const known = new WeakMap<Lane, LaneNumbers>();

/** The numbers of a lane, worked out once. */
export function numbersOf(lane: Lane): LaneNumbers {
  const found = known.get(lane);
  if (found !== undefined) return found;
  const { items } = lane;
  const from = new Float64Array(items.length);
  const to = new Float64Array(items.length);
  const solid = new Uint8Array(items.length);
  const [line, foot]: [TimelineItem[], TimelineItem[]] = [[], []];
  for (const [place, item] of items.entries()) {
    const { extent, solid: isSolid, atFoot } = item.mark;
    from[place] = extent.from;
    to[place] = extent.to;
    solid[place] = Number(isSolid);
    (atFoot ? foot : line).push(item);
  }
  const numbers = { from, to, solid, line: marksOf(line), foot: marksOf(foot) };
  known.set(lane, numbers);
  return numbers;
}

function marksOf(items: readonly TimelineItem[]): Marks {
  const anchors = new Float64Array(items.length);
  const long: number[] = [];
  for (const [place, { mark }] of items.entries()) {
    const { anchor, extent } = mark;
    anchors[place] = anchor;
    if (anchor - extent.from > NEAR_DAYS || extent.to - anchor > NEAR_DAYS) long.push(place);
  }
  return { items, anchors, long };
}

/** The same marks without one of them. */
export function without({ items, anchors, long }: Marks, id: string): Marks {
  const place = items.findIndex((item) => item.id === id);
  if (place === -1) return { items, anchors, long };
  return {
    items: items.toSpliced(place, 1),
    anchors: anchors.filter((_, at) => at !== place),
    long: long.flatMap((at) => (at === place ? [] : [at > place ? at - 1 : at])),
  };
}

/** How many items can lie in a window, and how many of them are not dated to the day. */
export function countIn(
  { from, to, solid }: LaneNumbers,
  { start, end }: TimeWindow,
): { readonly inWindow: number; readonly notToTheDay: number } {
  let inWindow = 0;
  let dated = 0;
  for (let place = 0; place < from.length; place += 1) {
    if ((from[place] ?? 0) >= end || (to[place] ?? 0) <= start) continue;
    inWindow += 1;
    dated += solid[place] ?? 0;
  }
  return { inWindow, notToTheDay: inWindow - dated };
}

/**
 * Marks whose date can lie in a window, in time order, without those at the places from `drawn.first` up to `drawn.end`:
 * these are drawn where they stand.
 */
export function reachingInto(
  { items, anchors, long }: Marks,
  { start, end }: TimeWindow,
  drawn: { readonly first: number; readonly end: number },
): readonly TimelineItem[] {
  const near = firstAtLeast(anchors, start - NEAR_DAYS);
  const far = firstAtLeast(anchors, end + NEAR_DAYS);
  const isDrawn = (place: number): boolean => place >= drawn.first && place < drawn.end;
  const places = long.filter((place) => (place < near || place >= far) && !isDrawn(place));
  for (let place = near; place < far; place += 1) {
    if (isDrawn(place)) place = drawn.end;
    if (place < far) places.push(place);
  }
  return places
    .toSorted((a, b) => a - b)
    .flatMap((place) => items[place] ?? [])
    .filter(({ mark: { extent } }) => extent.from < end && extent.to > start);
}

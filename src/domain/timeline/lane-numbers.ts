import { DATE_CERTAINTIES, type DateCertainty } from './date-mark';
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
  /** Positions in `DATE_CERTAINTIES`. */
  readonly certainty: Uint8Array;
  readonly atFoot: Uint8Array;
  /** In time order. */
  readonly anchors: Float64Array;
  readonly line: Marks;
  readonly foot: Marks;
}

/** Marks of one level, in time order. */
export interface Marks {
  readonly items: readonly TimelineItem[];
  readonly anchors: Float64Array;
  /** What their dates can mean, as in `LaneNumbers`. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Places in `items` of marks whose date reaches further than `NEAR_DAYS` from the anchor, in time order. */
  readonly long: Float64Array;
}

const NEAR_DAYS = 3;
const known = new WeakMap<Lane, LaneNumbers>();

/** The numbers of a lane, worked out once. */
export function numbersOf(lane: Lane): LaneNumbers {
  const found = known.get(lane) ?? gatherNumbers(lane);
  known.set(lane, found);
  return found;
}

function gatherNumbers({ items }: Lane): LaneNumbers {
  const count = items.length;
  const dates = {
    from: new Float64Array(count),
    to: new Float64Array(count),
    solid: new Uint8Array(count),
    certainty: new Uint8Array(count),
  };
  const atFoot = new Uint8Array(count);
  const anchors = new Float64Array(count);
  for (const [place, { mark }] of items.entries()) {
    dates.from[place] = mark.extent.from;
    dates.to[place] = mark.extent.to;
    dates.solid[place] = Number(mark.solid);
    dates.certainty[place] = DATE_CERTAINTIES.indexOf(mark.certainty);
    atFoot[place] = Number(mark.atFoot);
    anchors[place] = mark.anchor;
  }
  return { ...dates, ...marksByLevel(items, { ...dates, atFoot, anchors }) };
}

interface LevelNumbers {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly atFoot: Uint8Array;
  readonly anchors: Float64Array;
}

function marksByLevel(
  items: readonly TimelineItem[],
  { from, to, atFoot, anchors }: LevelNumbers,
): Pick<LaneNumbers, 'line' | 'foot' | 'atFoot' | 'anchors'> {
  const marksAt = (level: number): Marks => {
    const chosen: TimelineItem[] = [];
    const own = {
      anchors: new Float64Array(items.length),
      from: new Float64Array(items.length),
      to: new Float64Array(items.length),
    };
    const long: number[] = [];
    for (const [place, item] of items.entries()) {
      if (atFoot[place] !== level) continue;
      const anchor = anchors[place] ?? 0;
      const isLong =
        anchor - (from[place] ?? 0) > NEAR_DAYS || (to[place] ?? 0) - anchor > NEAR_DAYS;
      if (isLong) long.push(chosen.length);
      own.anchors[chosen.length] = anchor;
      own.from[chosen.length] = from[place] ?? 0;
      own.to[chosen.length] = to[place] ?? 0;
      chosen.push(item);
    }
    const count = chosen.length;
    return {
      items: chosen,
      anchors: own.anchors.slice(0, count),
      from: own.from.slice(0, count),
      to: own.to.slice(0, count),
      long: Float64Array.from(long),
    };
  };
  return { line: marksAt(0), foot: marksAt(1), atFoot, anchors };
}

/**
 * Tells that `part` has the items of `whole` at these places, in their order: its numbers are taken over instead of being
 * read from every item again.
 */
export function takeNumbers(part: Lane, whole: Lane, places: Uint32Array): void {
  const { from, to, solid, certainty, atFoot, anchors } = numbersOf(whole);
  const count = places.length;
  const taken = {
    from: new Float64Array(count),
    to: new Float64Array(count),
    solid: new Uint8Array(count),
    certainty: new Uint8Array(count),
  };
  const levels = { atFoot: new Uint8Array(count), anchors: new Float64Array(count) };
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    taken.from[at] = from[place] ?? 0;
    taken.to[at] = to[place] ?? 0;
    taken.solid[at] = solid[place] ?? 0;
    taken.certainty[at] = certainty[place] ?? 0;
    levels.atFoot[at] = atFoot[place] ?? 0;
    levels.anchors[at] = anchors[place] ?? 0;
  }
  known.set(part, { ...taken, ...marksByLevel(part.items, { ...taken, ...levels }) });
}

/** First and last day that any of a lane's items can mean; an open end counts where its mark stands. */
export function rangeOfNumbers({ from, to, anchors }: LaneNumbers): {
  readonly from: number;
  readonly to: number;
} {
  let [first, last] = [Infinity, -Infinity];
  for (let place = 0; place < from.length; place += 1) {
    const [start, end] = [from[place] ?? 0, to[place] ?? 0];
    const day = Math.floor(anchors[place] ?? 0);
    first = Math.min(first, Number.isFinite(start) ? start : day);
    last = Math.max(last, Number.isFinite(end) ? end - 1 : day);
  }
  return { from: first, to: last };
}

/** What kinds of dates can lie in a window. */
export function certaintiesIn(
  { from, to, certainty }: LaneNumbers,
  { start, end }: TimeWindow,
): ReadonlySet<DateCertainty> {
  const found = new Uint8Array(DATE_CERTAINTIES.length);
  for (let place = 0; place < from.length; place += 1) {
    if ((from[place] ?? 0) < end && (to[place] ?? 0) > start) found[certainty[place] ?? 0] = 1;
  }
  return new Set(DATE_CERTAINTIES.filter((_, code) => found[code] === 1));
}

const knownWithout = new WeakMap<Marks, { readonly id: string; readonly marks: Marks }>();

/** The same marks without one of them; the very same answer as long as that is the same one. */
export function without(marks: Marks, id: string): Marks {
  const before = knownWithout.get(marks);
  if (before?.id === id) return before.marks;
  const others = withoutItem(marks, id);
  knownWithout.set(marks, { id, marks: others });
  return others;
}

function withoutItem(marks: Marks, id: string): Marks {
  const { items, anchors, from, to, long } = marks;
  const place = items.findIndex((item) => item.id === id);
  if (place === -1) return marks;
  const others = (numbers: Float64Array): Float64Array => numbers.filter((_, at) => at !== place);
  return {
    items: items.toSpliced(place, 1),
    anchors: others(anchors),
    from: others(from),
    to: others(to),
    long: long.filter((at) => at !== place).map((at) => (at > place ? at - 1 : at)),
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
  { items, anchors, from, to, long }: Marks,
  { start, end }: TimeWindow,
  drawn: { readonly first: number; readonly end: number },
): readonly TimelineItem[] {
  const near = firstAtLeast(anchors, start - NEAR_DAYS);
  const far = firstAtLeast(anchors, end + NEAR_DAYS);
  const found: TimelineItem[] = [];
  const take = (place: number): void => {
    if (place >= drawn.first && place < drawn.end) return;
    if ((from[place] ?? 0) >= end || (to[place] ?? 0) <= start) return;
    const item = items[place];
    if (item !== undefined) found.push(item);
  };
  const [longBefore, longAfter] = [firstAtLeast(long, near), firstAtLeast(long, far)];
  for (let at = 0; at < longBefore; at += 1) take(long[at] ?? 0);
  for (let place = near; place < far; place += 1) {
    if (place === drawn.first) place = Math.max(place, drawn.end);
    if (place < far) take(place);
  }
  for (let at = longAfter; at < long.length; at += 1) take(long[at] ?? 0);
  return found;
}

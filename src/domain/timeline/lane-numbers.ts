import { DATE_CERTAINTIES, type DateCertainty } from './date-mark';
import { firstAtLeast } from './sorted-search';
import type { ClosedRange, TimeWindow } from './time-window';
import type { Lane, TimelineItem } from './timeline-items';

/**
 * A lane's dates as plain numbers, so that a layout can go through 100,000 of them within a frame: those of the marks that
 * stand on its line, and of those along its foot.
 */
export interface LaneNumbers {
  readonly line: Marks;
  readonly foot: Marks;
  /** For each of `lane.items` in their order: 1 if it stands along the foot. */
  readonly atFoot: Uint8Array;
}

/** Marks in time order with what their dates can mean. */
export interface Marks {
  readonly items: readonly TimelineItem[];
  readonly anchors: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** 1 if dated to the day by a source. */
  readonly solid: Uint8Array;
  /** Positions in `DATE_CERTAINTIES`. */
  readonly certainty: Uint8Array;
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
  return {
    line: marksOf(items.filter(({ mark }) => !mark.atFoot)),
    foot: marksOf(items.filter(({ mark }) => mark.atFoot)),
    atFoot: Uint8Array.from(items, ({ mark }) => Number(mark.atFoot)),
  };
}

/** The numbers of items that are in time order. */
export function marksOf(items: readonly TimelineItem[]): Marks {
  return withLong({
    items,
    anchors: Float64Array.from(items, ({ mark }) => mark.anchor),
    from: Float64Array.from(items, ({ mark }) => mark.extent.from),
    to: Float64Array.from(items, ({ mark }) => mark.extent.to),
    solid: Uint8Array.from(items, ({ mark }) => Number(mark.solid)),
    certainty: Uint8Array.from(items, ({ mark }) => DATE_CERTAINTIES.indexOf(mark.certainty)),
  });
}

function withLong(marks: Omit<Marks, 'long'>): Marks {
  const { anchors, from, to } = marks;
  const long: number[] = [];
  for (let place = 0; place < anchors.length; place += 1) {
    const anchor = anchors[place] ?? 0;
    const isLong = anchor - (from[place] ?? 0) > NEAR_DAYS || (to[place] ?? 0) - anchor > NEAR_DAYS;
    if (isLong) long.push(place);
  }
  return { ...marks, long: Float64Array.from(long) };
}

/**
 * Those items of a lane that `passed` has a 1 for, at the place that `positions` gives for each item. Their numbers are
 * taken over instead of being read from every item again, in one way through the lane.
 */
export function partOf(lane: Lane, positions: Uint32Array, passed: Uint8Array): Lane {
  const { line, foot, atFoot } = numbersOf(lane);
  const items: TimelineItem[] = [];
  const levels = new Uint8Array(positions.length);
  const [onLine, alongFoot] = [partOfMarks(line), partOfMarks(foot)];
  let [nextOnLine, nextAlongFoot] = [0, 0];
  for (let place = 0; place < positions.length; place += 1) {
    const level = atFoot[place] ?? 0;
    const isIn = passed[positions[place] ?? 0] === 1;
    const item = lane.items[place];
    if (isIn && item !== undefined) {
      levels[items.length] = level;
      items.push(item);
      if (level === 1) alongFoot.take(item, nextAlongFoot);
      else onLine.take(item, nextOnLine);
    }
    if (level === 1) nextAlongFoot += 1;
    else nextOnLine += 1;
  }
  const part = { ...lane, items };
  known.set(part, {
    line: onLine.all(),
    foot: alongFoot.all(),
    atFoot: levels.subarray(0, items.length),
  });
  return part;
}

/** Takes some of the marks, one after the other, with their numbers. */
function partOfMarks(whole: Marks) {
  const most = whole.items.length;
  const items: TimelineItem[] = [];
  const anchors = new Float64Array(most);
  const from = new Float64Array(most);
  const to = new Float64Array(most);
  const solid = new Uint8Array(most);
  const certainty = new Uint8Array(most);
  return {
    take: (item: TimelineItem, at: number): void => {
      const place = items.length;
      items.push(item);
      anchors[place] = whole.anchors[at] ?? 0;
      from[place] = whole.from[at] ?? 0;
      to[place] = whole.to[at] ?? 0;
      solid[place] = whole.solid[at] ?? 0;
      certainty[place] = whole.certainty[at] ?? 0;
    },
    all: (): Marks =>
      withLong({
        items,
        anchors: anchors.subarray(0, items.length),
        from: from.subarray(0, items.length),
        to: to.subarray(0, items.length),
        solid: solid.subarray(0, items.length),
        certainty: certainty.subarray(0, items.length),
      }),
  };
}

/**
 * First and last day that marks can mean, of those from `first` up to, not including, `end`; an open end counts where its
 * mark stands. Undefined for none.
 */
export function rangeOfMarks(
  { from, to, anchors }: Marks,
  first = 0,
  end = anchors.length,
): ClosedRange | undefined {
  let [earliest, latest] = [Infinity, -Infinity];
  for (let place = first; place < end; place += 1) {
    const [start, stop] = [from[place] ?? 0, to[place] ?? 0];
    const day = Math.floor(anchors[place] ?? 0);
    earliest = Math.min(earliest, Number.isFinite(start) ? start : day);
    latest = Math.max(latest, Number.isFinite(stop) ? stop - 1 : day);
  }
  return earliest > latest ? undefined : { from: earliest, to: latest };
}

/** What kinds of dates can lie in a window. */
export function certaintiesIn(
  { line, foot }: LaneNumbers,
  { start, end }: TimeWindow,
): ReadonlySet<DateCertainty> {
  const found = new Uint8Array(DATE_CERTAINTIES.length);
  for (const { from, to, certainty } of [line, foot]) {
    for (let place = 0; place < from.length; place += 1) {
      if ((from[place] ?? 0) < end && (to[place] ?? 0) > start) found[certainty[place] ?? 0] = 1;
    }
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
  return marks.items.some((item) => item.id === id)
    ? marksOf(marks.items.filter((item) => item.id !== id))
    : marks;
}

/** How many items can lie in a window, and how many of them are not dated to the day. */
export function countIn(
  { line, foot }: LaneNumbers,
  { start, end }: TimeWindow,
): { readonly inWindow: number; readonly notToTheDay: number } {
  let inWindow = 0;
  let dated = 0;
  for (const { from, to, solid } of [line, foot]) {
    for (let place = 0; place < from.length; place += 1) {
      if ((from[place] ?? 0) >= end || (to[place] ?? 0) <= start) continue;
      inWindow += 1;
      dated += solid[place] ?? 0;
    }
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

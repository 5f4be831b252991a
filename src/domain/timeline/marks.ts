import { DATE_CERTAINTIES, type DateMark } from './date-mark';
import type { MarkGroup } from './mark-groups';
import { firstAtLeast } from './sorted-search';
import type { ClosedRange, TimeWindow } from './time-window';
import type { TimelineItem } from './timeline-items';

/** A date to draw, and whose it is: all that a layout needs of a record. */
export interface MarkedItem {
  readonly id: string;
  readonly mark: DateMark;
}

/**
 * The records of a capsule. While the scale changes, capsules are made anew sixty times a second, also of 100,000 records:
 * what only few of them are asked for is gathered when they are.
 */
export interface Members<Item extends MarkedItem = TimelineItem> {
  readonly size: number;
  /** In time order. */
  readonly items: () => readonly Item[];
  /** First and last day that any of them can mean; an open end counts where its mark stands. Undefined for none. */
  readonly range: () => ClosedRange | undefined;
}

/** Dates as plain numbers, in time order, so that a layout can go through 100,000 of them within a frame. */
export interface MarkNumbers {
  readonly anchors: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** 1 if dated to the day by a source. */
  readonly solid: Uint8Array;
  /** Positions in `DATE_CERTAINTIES`. */
  readonly certainty: Uint8Array;
}

/** Marks in time order with what their dates can mean. */
export interface Marks<Item extends MarkedItem = MarkedItem> extends MarkNumbers {
  readonly items: readonly Item[];
  /** Places in `items` of marks whose date reaches further than `NEAR_DAYS` from the anchor, in time order. */
  readonly long: Float64Array;
  /** Those of a group; the very same answer for the very same group. */
  readonly membersOf: (group: MarkGroup) => Members<Item>;
  /** The same marks without one of them; the very same answer as long as that is the same one. */
  readonly without: (id: string) => Marks<Item>;
}

const NEAR_DAYS = 3;

/** The numbers of items that are in time order. */
export function marksOf<Item extends MarkedItem>(items: readonly Item[]): Marks<Item> {
  return marksWith(items, {
    anchors: Float64Array.from(items, ({ mark }) => mark.anchor),
    from: Float64Array.from(items, ({ mark }) => mark.extent.from),
    to: Float64Array.from(items, ({ mark }) => mark.extent.to),
    solid: Uint8Array.from(items, ({ mark }) => Number(mark.solid)),
    certainty: Uint8Array.from(items, ({ mark }) => DATE_CERTAINTIES.indexOf(mark.certainty)),
  });
}

/** Items in time order whose numbers are known. */
export function marksWith<Item extends MarkedItem>(
  items: readonly Item[],
  numbers: MarkNumbers,
): Marks<Item> {
  const members = new WeakMap<MarkGroup, Members<Item>>();
  let others: { readonly id: string; readonly marks: Marks<Item> } | undefined;
  const marks: Marks<Item> = {
    ...numbers,
    items,
    long: longOnes(numbers),
    membersOf: (group) => {
      const found = members.get(group) ?? gathered(group, marks);
      members.set(group, found);
      return found;
    },
    without: (id) => {
      if (others?.id !== id) others = { id, marks: withoutItem(marks, id) };
      return others.marks;
    },
  };
  return marks;
}

function gathered<Item extends MarkedItem>(
  { first, end }: MarkGroup,
  marks: Marks<Item>,
): Members<Item> {
  let items: readonly Item[] | undefined;
  return {
    size: end - first,
    items: () => (items ??= marks.items.slice(first, end)),
    range: () => rangeOfMarks(marks, first, end),
  };
}

function withoutItem<Item extends MarkedItem>(marks: Marks<Item>, id: string): Marks<Item> {
  return marks.items.some((item) => item.id === id)
    ? marksOf(marks.items.filter((item) => item.id !== id))
    : marks;
}

function longOnes({ anchors, from, to }: MarkNumbers): Float64Array {
  const long: number[] = [];
  for (let place = 0; place < anchors.length; place += 1) {
    const anchor = anchors[place] ?? 0;
    const isLong = anchor - (from[place] ?? 0) > NEAR_DAYS || (to[place] ?? 0) - anchor > NEAR_DAYS;
    if (isLong) long.push(place);
  }
  return Float64Array.from(long);
}

/**
 * First and last day that marks can mean, of those from `first` up to, not including, `end`; an open end counts where its
 * mark stands. Undefined for none.
 */
export function rangeOfMarks(
  { from, to, anchors }: Pick<MarkNumbers, 'from' | 'to' | 'anchors'>,
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

/**
 * Marks whose date can lie in a window, in time order, without those at the places from `drawn.first` up to `drawn.end`:
 * these are drawn where they stand.
 */
export function reachingInto<Item extends MarkedItem>(
  { items, anchors, from, to, long }: Marks<Item>,
  { start, end }: TimeWindow,
  drawn: { readonly first: number; readonly end: number },
): readonly Item[] {
  const near = firstAtLeast(anchors, start - NEAR_DAYS);
  const far = firstAtLeast(anchors, end + NEAR_DAYS);
  const found: Item[] = [];
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

import type { DateMark } from '../timeline/date-mark';
import type { TimeScale } from '../timeline/time-scale';
import { type TimeWindow, widened } from '../timeline/time-window';

/** A mark on an upright axis: time runs downwards, `y` from the top of the axis. */
export interface PlateMark {
  readonly y: number;
  /** Marks that would touch stand beside each other: 0 is nearest to the axis. */
  readonly column: number;
  /** What the date can mean or covers, cut off at the ends of the axis; absent for one day. */
  readonly extent?: PlateExtent;
}

/** From and to in the axis' unit; an end that lies beyond the axis is open. */
interface PlateExtent {
  readonly from: number;
  readonly to: number;
  readonly isFromOpen: boolean;
  readonly isToOpen: boolean;
  /** Went on all the time; otherwise it happened once within. */
  readonly lasted: boolean;
}

/** Air above the first and below the last mark, as a share of the time between them. */
const AIR = 0.06;
const LEAST_AIR_DAYS = 2;

/**
 * The stretch of time that an upright axis shows: from the first mark to the last with a little air. What a mark can mean beyond that
 * runs off the axis, so that one vague date does not press all others together. At least fifteen days.
 */
export function plateWindow(marks: readonly Pick<DateMark, 'anchor'>[]): TimeWindow {
  let [first, last] = [Infinity, -Infinity];
  for (const { anchor } of marks) {
    first = Math.min(first, anchor);
    last = Math.max(last, anchor);
  }
  if (marks.length === 0) return { start: 0, end: 15 };
  const air = Math.max(LEAST_AIR_DAYS, (last - first) * AIR);
  return widened({ start: Math.floor(first - air), end: Math.ceil(last + air) });
}

/**
 * Places marks given in time order on an upright axis, to true scale. A mark that would touch an earlier one moves to the next free
 * column, never along the axis. `size`: what a mark takes up with the air around it.
 */
export function placeOnPlate(
  marks: readonly DateMark[],
  scale: TimeScale,
  size: number,
): readonly PlateMark[] {
  const lastInColumn: number[] = [];
  return marks.map((mark) => {
    const y = Math.min(Math.max(scale.xOf(mark.anchor), size / 2), scale.widthPx - size / 2);
    const free = lastInColumn.findIndex((taken) => y - taken >= size);
    const column = free === -1 ? lastInColumn.length : free;
    lastInColumn[column] = y;
    const extent = extentOf(mark, scale, size);
    return { y, column, ...(extent === undefined ? {} : { extent }) };
  });
}

function extentOf(
  { extent, lasted }: DateMark,
  scale: TimeScale,
  size: number,
): PlateExtent | undefined {
  if (extent.to - extent.from <= 1) return undefined;
  const [from, to] = [scale.xOf(extent.from), scale.xOf(extent.to)];
  // Reported on a day: an arrow says "no later", a line without end would say more than is known.
  if (!lasted && extent.from === -Infinity) return undefined;
  if (to - from < size) return undefined;
  return {
    from: Math.max(0, from),
    to: Math.min(scale.widthPx, to),
    isFromOpen: from < 0,
    isToOpen: to > scale.widthPx,
    lasted,
  };
}

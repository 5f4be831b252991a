import type { PlacedLabel } from './label-placement';
import type { MarkedItem, Members } from './marks';
import type { TimeScale } from './time-scale';
import type { Lane, TimelineItem } from './timeline-items';

/** On the lane's line, along its foot, or lifted off the line so that a capsule does not hide it. */
export type Level = 'line' | 'foot' | 'lifted';

/** Where a mark or capsule stands. */
export interface Placed {
  /** Stays the same while the window moves: the record's id, or the ids of a capsule's first and last. */
  readonly key: string;
  /** Pixels from the field's left edge. */
  readonly x: number;
  readonly level: Level;
  /** Absent when no place was free. */
  readonly label?: PlacedLabel;
}

export interface PlacedMark<Item extends MarkedItem = TimelineItem> extends Placed {
  readonly type: 'mark';
  readonly item: Item;
  readonly isSelected: boolean;
}

export interface PlacedCluster<Item extends MarkedItem = TimelineItem> extends Placed {
  readonly type: 'cluster';
  readonly members: Members<Item>;
  readonly x0: number;
  readonly x1: number;
}

export type PlacedItem<Item extends MarkedItem = TimelineItem> =
  | PlacedMark<Item>
  | PlacedCluster<Item>;

/** A lane as it is drawn: every record whose date can lie in the window is in exactly one of `placed`. */
export interface LaneLayout {
  readonly lane: Lane;
  /** From left to right. */
  readonly placed: readonly PlacedItem[];
  /** Records that can lie in the window (the margin does not count), and how many of them are not dated to the day. */
  readonly inWindow: number;
  readonly notToTheDay: number;
}

export interface LaneOptions<Item extends MarkedItem = TimelineItem> {
  readonly scale: TimeScale;
  readonly selectedId?: string | undefined;
  /** Where the selected record stands, in any lane: no label crosses its plumb line. */
  readonly plumbX?: number | undefined;
  readonly rowsAbove: number;
  /** Drawn beyond both edges, for a drag that has begun. What is in the field is placed first. */
  readonly marginPx: number;
  /**
   * What stands on the line up to so far beside the field comes along, for a picture in motion: marks come in and go out
   * with their labels. What is in the field stays as it is without it.
   */
  readonly besidePx?: number;
  /** Widths in pixels of what may be written beside a mark, the one liked best first. Absent: no labels. */
  readonly labelWidths?: (item: Item | Members<Item>) => readonly number[];
  /** Widths of fuller texts for where room is left, the fullest first. */
  readonly fullerLabelWidths?: (item: Item | Members<Item>) => readonly number[];
}

/** Half the room of a mark with its corner brackets, in pixels. */
export const BRACKET_PX = 17;
/** Half the room of a mark, in pixels. */
export const EDGE_PX = 12;

/** Order from left to right, a total one: ties by key. */
export function comparePlaced(a: PlacedItem<MarkedItem>, b: PlacedItem<MarkedItem>): number {
  return a.x - b.x || (a.key < b.key ? -1 : Number(a.key > b.key));
}

/** The middle of the part of a capsule that shows, so that its number can be read at the field's edge too. */
export function middleInField(x0: number, x1: number, widthPx: number): number {
  if (x1 < 0 || x0 > widthPx) return (x0 + x1) / 2;
  return (
    (Math.max(x0, Math.min(0, x1 - 2 * EDGE_PX)) +
      Math.min(x1, Math.max(widthPx, x0 + 2 * EDGE_PX))) /
    2
  );
}

/** Pixels that do not show. */
const SAME_PX = 1e-3;

/** True when both would be drawn alike: what a new layout has left as it was. */
export function isDrawnAlike(a: PlacedItem, b: PlacedItem): boolean {
  return (
    a === b ||
    (a.key === b.key &&
      a.type === b.type &&
      a.level === b.level &&
      isSame(a.x, b.x) &&
      isLabelAlike(a.label, b.label) &&
      (a.type === 'mark'
        ? b.type === 'mark' && a.item === b.item && a.isSelected === b.isSelected
        : b.type === 'cluster' &&
          a.members.size === b.members.size &&
          isSame(a.x0, b.x0) &&
          isSame(a.x1, b.x1)))
  );
}

function isLabelAlike(a: PlacedLabel | undefined, b: PlacedLabel | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.row === b.row && a.side === b.side && isSame(a.x0, b.x0) && isSame(a.x1, b.x1);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_PX;
}

/** The pixels that a mark, its label and a capsule's body take together. */
export function reachOf(placed: PlacedItem<MarkedItem>): {
  readonly from: number;
  readonly to: number;
} {
  const { x, label } = placed;
  const [x0, x1] = placed.type === 'mark' ? [x - EDGE_PX, x + EDGE_PX] : [placed.x0, placed.x1];
  return { from: Math.min(x0, label?.x0 ?? x0), to: Math.max(x1, label?.x1 ?? x1) };
}

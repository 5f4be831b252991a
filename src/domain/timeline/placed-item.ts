import type { PlacedLabel } from './label-placement';
import type { TimeScale } from './time-scale';
import type { Lane, TimelineItem } from './timeline-items';

/** On the lane's line, along its foot, or lifted off the line so that a capsule does not hide it. */
export type Level = 'line' | 'foot' | 'lifted';

interface Placed {
  /** Stays the same while the window moves: the record's id, or the ids of a capsule's first and last. */
  readonly key: string;
  /** Pixels from the field's left edge. */
  readonly x: number;
  readonly level: Level;
  /** Absent when no place was free. */
  readonly label?: PlacedLabel;
}

export interface PlacedMark extends Placed {
  readonly type: 'mark';
  readonly item: TimelineItem;
  readonly isSelected: boolean;
}

export interface PlacedCluster extends Placed {
  readonly type: 'cluster';
  readonly items: readonly TimelineItem[];
  readonly x0: number;
  readonly x1: number;
}

export type PlacedItem = PlacedMark | PlacedCluster;

/** A lane as it is drawn: every record whose date can lie in the window is in exactly one of `placed`. */
export interface LaneLayout {
  readonly lane: Lane;
  /** From left to right. */
  readonly placed: readonly PlacedItem[];
  /** Records that can lie in the window (the margin does not count), and how many of them are not dated to the day. */
  readonly inWindow: number;
  readonly notToTheDay: number;
}

export interface LaneOptions {
  readonly scale: TimeScale;
  readonly selectedId?: string | undefined;
  /** Where the selected record stands, in any lane: no label crosses its plumb line. */
  readonly plumbX?: number | undefined;
  readonly rowsAbove: number;
  /** Drawn beyond both edges, for a drag that has begun. What is in the field is placed first. */
  readonly marginPx: number;
  /** Widths in pixels of what may be written beside a mark, the one liked best first. */
  readonly labelWidths: (item: TimelineItem | readonly TimelineItem[]) => readonly number[];
  /** Widths of fuller texts for where room is left, the fullest first. */
  readonly fullerLabelWidths?: (item: TimelineItem | readonly TimelineItem[]) => readonly number[];
}

/** Half the room of a mark with its corner brackets, in pixels. */
export const BRACKET_PX = 17;
/** Half the room of a mark, in pixels. */
export const EDGE_PX = 12;

/** Order from left to right, a total one: ties by key. */
export function comparePlaced(a: PlacedItem, b: PlacedItem): number {
  return a.x - b.x || (a.key < b.key ? -1 : Number(a.key > b.key));
}

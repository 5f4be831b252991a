import { groupMarks, type MarkGroup } from './mark-groups';
import { BELOW, type LabelRequest, type Obstacle, type PlacedLabel, placeLabels } from './label-placement';
import { type Lane, type TimelineItem, isInWindow } from './timeline-items';
import type { TimeScale } from './time-scale';
import type { TimeWindow } from './time-window';

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
  /** Width in pixels of what will be written beside a mark. */
  readonly labelWidth: (item: TimelineItem | readonly TimelineItem[]) => number;
}

/** Half the room of a mark with its corner brackets. */
const BRACKET_PX = 17;
const EDGE_PX = 12;
const MARK_OFFSET_PX = 5;
const FOOT_OFFSET_PX = 14;
const LIFTED_OFFSET_PX = 22;

/**
 * Lays out one lane: capsules and marks, then labels by priority (selected, capsules by size, the others by date).
 * Deterministic; ties by time, then id. The selected record is always by itself.
 */
export function layoutLane(lane: Lane, options: LaneOptions): LaneLayout {
  const { scale, selectedId } = options;
  const seen = lane.items.filter((item) => isInWindow(item, viewOf(options)));
  const selected = seen.find(({ id }) => id === selectedId);
  const others = lane.items.filter((item) => item.id !== selectedId && !item.mark.atFoot);
  const line = groupMarks(others, scale.pxPerDay).flatMap((group) => visibleGroup(group, options));
  const drawn = new Set(line.flatMap(itemsOf));
  const foot = footOf(
    seen.filter((item) => item !== selected && !drawn.has(item)),
    options,
  );
  const unlabelled = [
    ...line.map((group) => placedGroup(group, 'line', scale)),
    ...foot.map((group) => placedGroup(group, 'foot', scale)),
    ...(selected === undefined ? [] : [selectedMark(selected, line, options)]),
  ];
  const inWindow = seen.filter((item) => isInWindow(item, scale.window));
  return {
    lane,
    placed: labelled(unlabelled, options).toSorted((a, b) => a.x - b.x || compareKeys(a, b)),
    inWindow: inWindow.length,
    notToTheDay: inWindow.filter(({ mark }) => !mark.solid && !mark.lasted).length,
  };
}

/** The records of a placed mark or capsule. */
export function itemsOf(placed: PlacedItem | MarkGroup): readonly TimelineItem[] {
  return 'items' in placed ? placed.items : [placed.item];
}

function viewOf({ scale, marginPx }: LaneOptions): TimeWindow {
  return { start: scale.dayAt(-marginPx), end: scale.dayAt(scale.widthPx + marginPx) };
}

/** A group shows if one of its anchors does, so that nothing shows that the window does not hold. */
function visibleGroup(group: MarkGroup, options: LaneOptions): readonly MarkGroup[] {
  const { start, end } = viewOf(options);
  return group.items.some(({ mark: { anchor } }) => anchor >= start && anchor < end) ? [group] : [];
}

/**
 * What is known only within a long time, and what began before the window or ends after it: at its anchor, or at the
 * edge of the field nearest to it. Grouped by where it stands.
 */
function footOf(items: readonly TimelineItem[], options: LaneOptions): readonly MarkGroup[] {
  const { scale } = options;
  const { start, end } = viewOf(options);
  const edge = EDGE_PX / scale.pxPerDay;
  const standing = items
    .map((item) => {
      const anchor = Math.min(Math.max(item.mark.anchor, start + edge), end - edge);
      return { ...item, mark: { ...item.mark, anchor } };
    })
    .toSorted((a, b) => a.mark.anchor - b.mark.anchor || compareText(a.id, b.id));
  return groupMarks(standing, scale.pxPerDay);
}

function placedGroup(group: MarkGroup, level: Level, scale: TimeScale): PlacedItem {
  const { items } = group;
  const left = scale.window.start * scale.pxPerDay;
  const [first] = items;
  if (first !== undefined && items.length === 1) {
    const x = scale.xOf(first.mark.anchor);
    return { type: 'mark', key: first.id, x, level, item: first, isSelected: false };
  }
  const [x0, x1] = [group.x0 - left, group.x1 - left];
  return {
    type: 'cluster',
    key: `${first?.id ?? ''}+${items.at(-1)?.id ?? ''}`,
    x: middleInField(x0, x1, scale.widthPx),
    level,
    items,
    x0,
    x1,
  };
}

/** The middle of the part that shows, so that the number of a capsule at the edge can be read. */
function middleInField(x0: number, x1: number, widthPx: number): number {
  if (x1 < 0 || x0 > widthPx) return (x0 + x1) / 2;
  return (Math.max(x0, Math.min(0, x1 - 2 * EDGE_PX)) + Math.min(x1, Math.max(widthPx, x0 + 2 * EDGE_PX))) / 2;
}

function selectedMark(
  item: TimelineItem,
  line: readonly MarkGroup[],
  { scale }: LaneOptions,
): PlacedMark {
  const x = plumbXOf(item, scale);
  const absolute = x + scale.window.start * scale.pxPerDay;
  const isHidden = line.some(({ x0, x1 }) => x0 < absolute + BRACKET_PX && x1 > absolute - BRACKET_PX);
  const level = isHidden ? 'lifted' : 'line';
  return { type: 'mark', key: item.id, x, level, item, isSelected: true };
}

/** Where the selected record stands in the field: at its anchor, or at the nearest edge if only its extent shows. */
export function plumbXOf({ mark }: TimelineItem, scale: TimeScale): number {
  const x = scale.xOf(mark.anchor);
  return Math.min(Math.max(x, BRACKET_PX), scale.widthPx - BRACKET_PX);
}

function labelled(placed: readonly PlacedItem[], options: LaneOptions): readonly PlacedItem[] {
  const { scale, marginPx, plumbX, rowsAbove, labelWidth } = options;
  const isInField = ({ x }: PlacedItem): boolean => x >= 0 && x <= scale.widthPx;
  const queue = placed.toSorted((a, b) => rankOf(a) - rankOf(b) || a.x - b.x || compareKeys(a, b));
  const walls = plumbX === undefined ? [] : [{ key: options.selectedId ?? '', x: plumbX }];
  const obstacles = placed.flatMap((item) => obstaclesOf(item, scale));
  const inside = queue.filter(isInField);
  const request = (item: PlacedItem): LabelRequest => ({
    key: item.key,
    x: item.x,
    widthPx: labelWidth(item.type === 'mark' ? item.item : item.items),
    offsetPx: offsetOf(item),
    at: item.level === 'foot' ? 'foot' : 'line',
  });
  const labels = placeLabels(inside.map(request), {
    left: 0,
    right: scale.widthPx,
    rowsAbove,
    obstacles,
    walls,
  });
  const beyond = marginPx === 0 ? new Map<string, PlacedLabel>() : placeLabels(
    queue.filter((item) => !isInField(item)).map(request),
    {
      left: -marginPx,
      right: scale.widthPx + marginPx,
      rowsAbove,
      obstacles: [...obstacles, ...[...labels].map(([key, label]) => ({ key, ...label }))],
      walls,
    },
  );
  return placed.map((item) => {
    const label = labels.get(item.key) ?? beyond.get(item.key);
    return label === undefined ? item : { ...item, label };
  });
}

function offsetOf(item: PlacedItem): number {
  if (item.level === 'lifted') return LIFTED_OFFSET_PX;
  if (item.level === 'line') return MARK_OFFSET_PX;
  return item.type === 'mark' ? FOOT_OFFSET_PX : (item.x1 - item.x0) / 2 + MARK_OFFSET_PX;
}

/** Selected first, then capsules by size, then single marks. */
function rankOf(item: PlacedItem): number {
  if (item.type === 'cluster') return -item.items.length;
  return item.isSelected ? -Infinity : 0;
}

function obstaclesOf(item: PlacedItem, scale: TimeScale): readonly Obstacle[] {
  const { key, x, level } = item;
  if (level === 'lifted') {
    return [0, 1].map((row) => ({ key, row, x0: x - BRACKET_PX, x1: x + BRACKET_PX }));
  }
  if (level === 'line') return [];
  if (item.type === 'cluster') return [{ key, row: BELOW, x0: item.x0, x1: item.x1 }];
  const { from, to } = item.item.mark.extent;
  return [
    {
      key,
      row: BELOW,
      x0: Math.min(x - EDGE_PX, Math.max(scale.xOf(from), 0)),
      x1: Math.max(x + EDGE_PX, Math.min(scale.xOf(to), scale.widthPx)),
    },
  ];
}

function compareKeys(a: PlacedItem, b: PlacedItem): number {
  return compareText(a.key, b.key);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

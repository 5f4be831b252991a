import { labelPlaced } from './lane-labels';
import { countIn, type LaneNumbers, numbersOf } from './lane-numbers';
import { groupMarks, type MarkGroup } from './mark-groups';
import { type MarkedItem, type Marks, marksOf, reachingInto } from './marks';
import {
  BRACKET_PX,
  comparePlaced,
  EDGE_PX,
  type LaneLayout,
  type LaneOptions,
  type Level,
  middleInField,
  type PlacedItem,
  type PlacedMark,
} from './placed-item';
import type { TimeScale } from './time-scale';
import type { TimeWindow } from './time-window';
import { isInWindow, type Lane, type TimelineItem } from './timeline-items';

/**
 * Lays out one lane: capsules and marks, then labels by priority (selected, capsules by size, the others by date).
 * Deterministic; ties by time, then id. The selected record is always by itself.
 */
export function layoutLane(lane: Lane, options: LaneOptions): LaneLayout {
  return {
    lane,
    placed: placeInLane(numbersOf(lane), options),
    ...countIn(numbersOf(lane), options.scale.window),
  };
}

/** The marks of a lane by where they stand. */
export type Levels<Item extends MarkedItem = MarkedItem> = Pick<LaneNumbers<Item>, 'line' | 'foot'>;

/** The same marks, capsules and labels, from left to right, for whoever counts nothing. */
export function placeInLane<Item extends MarkedItem>(
  numbers: Levels<Item>,
  options: LaneOptions<Item>,
): readonly PlacedItem<Item>[] {
  const { scale, selectedId } = options;
  const view = viewOf(options);
  const selected = selectedIn(numbers, selectedId, view);
  const others = (marks: Marks<Item>): Marks<Item> =>
    selectedId === undefined ? marks : marks.without(selectedId);
  const onLine = others(numbers.line);
  const line = groupMarks(onLine.anchors, scale.pxPerDay, view);
  const drawn = { first: line.at(0)?.first ?? 0, end: line.at(-1)?.end ?? 0 };
  const alongFoot = standingAtFoot(
    [...reachingInto(onLine, view, drawn), ...reachingInto(others(numbers.foot), view, NOTHING)],
    options,
  );
  const foot = groupMarks(alongFoot.anchors, scale.pxPerDay);
  const unlabelled = [
    ...line.map((group) => placedGroup(group, onLine, 'line', scale)),
    ...foot.map((group) => placedGroup(group, alongFoot, 'foot', scale)),
    ...(selected === undefined ? [] : [selectedMark(selected, line, options)]),
    ...besideField(onLine, new Set(line), options),
  ];
  return labelPlaced(unlabelled, options).toSorted(comparePlaced);
}

/** What stands on the line beside the field; what reaches into the field from there stands along the foot already. */
function besideField<Item extends MarkedItem>(
  onLine: Marks<Item>,
  inField: ReadonlySet<MarkGroup>,
  options: LaneOptions<Item>,
): readonly PlacedItem<Item>[] {
  const { scale, marginPx, besidePx } = options;
  if (besidePx === undefined) return [];
  const view = viewOf(options);
  const wider = viewOf({ scale, marginPx: marginPx + besidePx });
  return groupMarks(onLine.anchors, scale.pxPerDay, wider)
    .filter((group) => !inField.has(group) && !reachesInto(group, onLine, view))
    .map((group) => placedGroup(group, onLine, 'line', scale));
}

function reachesInto({ first, end }: MarkGroup, { from, to }: Marks, view: TimeWindow): boolean {
  for (let place = first; place < end; place += 1) {
    if ((from[place] ?? 0) < view.end && (to[place] ?? 0) > view.start) return true;
  }
  return false;
}

const NOTHING = { first: 0, end: 0 };

function selectedIn<Item extends MarkedItem>(
  { line, foot }: Levels<Item>,
  id: string | undefined,
  view: TimeWindow,
): Item | undefined {
  if (id === undefined) return undefined;
  const isIt = (item: Item): boolean => item.id === id;
  const found = line.items.find(isIt) ?? foot.items.find(isIt);
  return found !== undefined && isInWindow(found, view) ? found : undefined;
}

/** The records of a placed mark or capsule. */
export function itemsOf(placed: PlacedItem): readonly TimelineItem[] {
  return placed.type === 'mark' ? [placed.item] : placed.members.items();
}

function viewOf({ scale, marginPx }: Pick<LaneOptions, 'scale' | 'marginPx'>): TimeWindow {
  return { start: scale.dayAt(-marginPx), end: scale.dayAt(scale.widthPx + marginPx) };
}

/**
 * What is known only within a long time, and what began before the window or ends after it: at its anchor, or at the
 * edge of the field nearest to it. In the order in which they stand there.
 */
function standingAtFoot<Item extends MarkedItem>(
  items: readonly Item[],
  options: Pick<LaneOptions, 'scale' | 'marginPx'>,
): Marks<Item> {
  const { scale } = options;
  const { start, end } = viewOf(options);
  const edge = EDGE_PX / scale.pxPerDay;
  const standing = items
    .map((item) => {
      const anchor = Math.min(Math.max(item.mark.anchor, start + edge), end - edge);
      return anchor === item.mark.anchor ? item : { ...item, mark: { ...item.mark, anchor } };
    })
    .toSorted((a, b) => a.mark.anchor - b.mark.anchor || (a.id < b.id ? -1 : 1));
  return marksOf(standing);
}

function placedGroup<Item extends MarkedItem>(
  group: MarkGroup,
  marks: Marks<Item>,
  level: Level,
  scale: TimeScale,
): PlacedItem<Item> {
  const [first, last] = [marks.items[group.first], marks.items[group.end - 1]];
  if (first !== undefined && first === last) {
    const x = scale.xOf(first.mark.anchor);
    return { type: 'mark', key: first.id, x, level, item: first, isSelected: false };
  }
  const left = scale.window.start * scale.pxPerDay;
  const [x0, x1] = [group.x0 - left, group.x1 - left];
  return {
    type: 'cluster',
    key: `${first?.id ?? ''}+${last?.id ?? ''}`,
    x: middleInField(x0, x1, scale.widthPx),
    level,
    members: marks.membersOf(group),
    x0,
    x1,
  };
}

function selectedMark<Item extends MarkedItem>(
  item: Item,
  line: readonly MarkGroup[],
  { scale }: Pick<LaneOptions, 'scale'>,
): PlacedMark<Item> {
  const x = plumbXOf(item, scale);
  const absolute = x + scale.window.start * scale.pxPerDay;
  const isHidden = line.some(
    ({ x0, x1 }) => x0 < absolute + BRACKET_PX && x1 > absolute - BRACKET_PX,
  );
  const level = isHidden ? 'lifted' : 'line';
  return { type: 'mark', key: item.id, x, level, item, isSelected: true };
}

/** Where the selected record stands in the field: at its anchor, or at the nearest edge if only its extent shows. */
export function plumbXOf({ mark }: MarkedItem, scale: TimeScale): number {
  const x = scale.xOf(mark.anchor);
  return Math.min(Math.max(x, BRACKET_PX), scale.widthPx - BRACKET_PX);
}

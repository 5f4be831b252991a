import type { DatasetIndex } from '../index/dataset-index';
import { RECORD_KINDS } from '../model/closed-sets';
import type { CommuniqueRecord } from '../model/types';
import type { RecordKind } from '../model/vocabulary';
import { runAtOnce } from '../steps/run-steps';
import { markOfDate } from './date-mark';
import { numbersOf, partOf } from './lane-numbers';
import { type MarkedItem, marksOf, rangeOfMarks } from './marks';
import type { ClosedRange, TimeWindow } from './time-window';

/** A dated record with what is drawn of it. */
export interface TimelineItem extends MarkedItem {
  readonly record: CommuniqueRecord;
}

/** The dated records of one kind, by anchor, ties by id. */
export interface Lane {
  readonly kind: RecordKind;
  readonly items: readonly TimelineItem[];
}

/** Records as the timeline takes them: three lanes from top to bottom, and those without a date. */
export interface TimelineItems {
  readonly lanes: readonly Lane[];
  /** In the order given. */
  readonly undated: readonly CommuniqueRecord[];
  /** First and last day that any dated record stands on; absent when none is dated. */
  readonly range?: ClosedRange;
}

/** Sorts records into lanes by kind. Linear but for one sort a lane; all three lanes are there, also empty ones. */
export function timelineItems(records: readonly CommuniqueRecord[]): TimelineItems {
  const byKind: Record<RecordKind, TimelineItem[]> = { agreement: [], event: [], statement: [] };
  const undated: CommuniqueRecord[] = [];
  for (const record of records) {
    const { id, kind, date, dateBasis } = record;
    if (date === undefined) undated.push(record);
    else byKind[kind].push({ id, record, mark: markOfDate(date, dateBasis) });
  }
  const lanes = RECORD_KINDS.map((kind) => ({ kind, items: byKind[kind].toSorted(byAnchor) }));
  const range = rangeOfLanes(lanes);
  return {
    lanes,
    undated,
    ...(range === undefined ? {} : { range }),
  };
}

/** The timeline of a whole index, with every item's position in the index. */
interface Whole {
  readonly items: TimelineItems;
  readonly positions: readonly Uint32Array[];
}

const wholes = new WeakMap<DatasetIndex, Whole>();

/**
 * The timeline of those records of an index that pass (1 at the record's position), like `timelineItems` of them. All
 * marks and their order are worked out once an index.
 */
export function timelineItemsOf(index: DatasetIndex, passed: Uint8Array): TimelineItems {
  const whole = wholes.get(index) ?? runAtOnce(prepareTimeline(index));
  if (!passed.includes(0)) return whole.items;
  const lanes = whole.items.lanes.map((lane, number) =>
    partOf(lane, whole.positions[number] ?? NOWHERE, passed),
  );
  const range = rangeOfLanes(lanes);
  return {
    lanes,
    undated: whole.items.undated.filter(({ id }) => passed[index.positionById.get(id) ?? -1] === 1),
    ...(range === undefined ? {} : { range }),
  };
}

const NOWHERE = new Uint32Array(0);

/** Works out an index's timeline in steps, between which the page can answer; nothing when it is there already. */
export function* prepareTimeline(index: DatasetIndex): Generator<undefined, Whole> {
  const known = wholes.get(index);
  if (known !== undefined) return known;
  const items = timelineItems(index.records);
  yield;
  const positions: Uint32Array[] = [];
  for (const lane of items.lanes) {
    positions.push(Uint32Array.from(lane.items, ({ id }) => index.positionById.get(id) ?? 0));
    yield;
  }
  const whole = { items, positions };
  wholes.set(index, whole);
  return whole;
}

/** True if any day that the item's date can mean lies in the window. */
export function isInWindow({ mark }: MarkedItem, window: TimeWindow): boolean {
  return mark.extent.from < window.end && mark.extent.to > window.start;
}

/** The item whose anchor is nearest to the window, the earlier of two; undefined for an empty lane. */
export function nearestTo(window: TimeWindow, lane: Lane): TimelineItem | undefined {
  const distance = ({ mark: { anchor } }: TimelineItem): number =>
    Math.max(window.start - anchor, anchor - window.end, 0);
  let nearest = lane.items[0];
  for (const item of lane.items) {
    if (nearest !== undefined && distance(item) < distance(nearest)) nearest = item;
  }
  return nearest;
}

function byAnchor(a: TimelineItem, b: TimelineItem): number {
  return a.mark.anchor - b.mark.anchor || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** First and last day that any of the items can mean; an open end counts where its mark stands. Undefined for none. */
export function rangeOfItems(items: readonly TimelineItem[]): ClosedRange | undefined {
  return rangeOfMarks(marksOf(items));
}

function rangeOfLanes(lanes: readonly Lane[]): ClosedRange | undefined {
  const ranges = lanes.flatMap((lane) => {
    const { line, foot } = numbersOf(lane);
    return [rangeOfMarks(line) ?? [], rangeOfMarks(foot) ?? []].flat();
  });
  if (ranges.length === 0) return undefined;
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

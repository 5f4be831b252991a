import { RECORD_KINDS } from '../model/closed-sets';
import type { CommuniqueRecord } from '../model/types';
import type { RecordKind } from '../model/vocabulary';
import { type DateMark, markOfDate } from './date-mark';
import type { ClosedRange, TimeWindow } from './time-window';

/** A dated record with what is drawn of it. */
export interface TimelineItem {
  readonly id: string;
  readonly record: CommuniqueRecord;
  readonly mark: DateMark;
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
  const items: TimelineItem[] = [];
  const undated: CommuniqueRecord[] = [];
  for (const record of records) {
    if (record.date === undefined) undated.push(record);
    else items.push({ id: record.id, record, mark: markOfDate(record.date, record.dateBasis) });
  }
  const range = rangeOfItems(items);
  return {
    lanes: RECORD_KINDS.map((kind) => ({
      kind,
      items: items.filter(({ record }) => record.kind === kind).toSorted(byAnchor),
    })),
    undated,
    ...(range === undefined ? {} : { range }),
  };
}

/** True if any day that the item's date can mean lies in the window. */
export function isInWindow({ mark }: TimelineItem, window: TimeWindow): boolean {
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
  let from = Infinity;
  let to = -Infinity;
  for (const { mark } of items) {
    const day = Math.floor(mark.anchor);
    from = Math.min(from, Number.isFinite(mark.extent.from) ? mark.extent.from : day);
    to = Math.max(to, Number.isFinite(mark.extent.to) ? mark.extent.to - 1 : day);
  }
  return from > to ? undefined : { from, to };
}

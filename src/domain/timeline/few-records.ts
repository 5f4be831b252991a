import type { TimeScale } from './time-scale';
import { MIN_SPAN_DAYS, spanOf } from './time-window';
import { isInWindow, type TimelineItem, type TimelineItems } from './timeline-items';

/** One record a row, with its words on both sides of the mark. */
export interface FewRecords {
  readonly rows: readonly FewRecordsRow[];
  /** Words about certainty end here, titles begin there: pixels from the field's left edge. */
  readonly wordsEndPx: number;
  readonly titlesStartPx: number;
  /** Days that a record is dated to, each once, as columns over the whole field. */
  readonly columns: readonly { readonly day: number; readonly x0: number; readonly x1: number }[];
}

export interface FewRecordsRow {
  readonly item: TimelineItem;
  readonly x: number;
}

/** More records than these are not few. */
export const MOST_FEW = 8;
const MOST_DAYS = 3;
const LONGEST_SPAN = 3 * MIN_SPAN_DAYS;
const REACH_PX = 36;
const LEAST_WORDS_PX = 130;
const LEAST_TITLE_PX = 300;

/** True for eight records or fewer on three days or fewer (design language, "Sparse mode"); false for none at all. */
export function isFew(items: readonly TimelineItem[]): boolean {
  const days = new Set(items.map(({ mark }) => Math.floor(mark.anchor)));
  return items.length > 0 && items.length <= MOST_FEW && days.size <= MOST_DAYS;
}

/**
 * The layout for few records (`isFew`), lanes in order, records by time. Undefined when there are more, or when marks
 * and the spans around them stand so that words would not fit on both sides.
 */
export function layoutFewRecords(
  { lanes }: Pick<TimelineItems, 'lanes'>,
  scale: TimeScale,
): FewRecords | undefined {
  if (spanOf(scale.window) > LONGEST_SPAN) return undefined;
  const items = lanes.flatMap((lane) =>
    lane.items.filter((item) => isInWindow(item, scale.window)),
  );
  if (!isFew(items)) return undefined;
  const wordsEndPx = scale.xOf(Math.min(...items.map(({ mark }) => mark.extent.from))) - REACH_PX;
  const titlesStartPx = scale.xOf(Math.max(...items.map(({ mark }) => mark.extent.to))) + REACH_PX;
  const isRoom = wordsEndPx >= LEAST_WORDS_PX && titlesStartPx <= scale.widthPx - LEAST_TITLE_PX;
  if (!isRoom) return undefined;
  const days = new Set(items.filter(isOfOneDay).map(({ mark }) => mark.extent.from));
  return {
    rows: items.map((item) => ({ item, x: scale.xOf(item.mark.anchor) })),
    wordsEndPx,
    titlesStartPx,
    columns: [...days].map((day) => ({ day, x0: scale.xOf(day), x1: scale.xOf(day + 1) })),
  };
}

function isOfOneDay({ mark: { extent } }: TimelineItem): boolean {
  return extent.to - extent.from === 1;
}

import type { TimeScale } from './time-scale';
import { MIN_SPAN_DAYS, spanOf } from './time-window';
import { isInWindow, type TimelineItem, type TimelineItems } from './timeline-items';

/** One record a row, with its words on both sides of the mark. */
export interface FewRecords {
  readonly rows: readonly FewRecordsRow[];
  /** Words about certainty end here, titles begin there: pixels from the field's left edge. */
  readonly wordsEndPx: number;
  readonly titlesStartPx: number;
  /** The days that have a row, each once, as columns over the whole field. */
  readonly columns: readonly { readonly day: number; readonly x0: number; readonly x1: number }[];
}

export interface FewRecordsRow {
  readonly item: TimelineItem;
  readonly x: number;
}

const MOST_RECORDS = 8;
const MOST_DAYS = 3;
const LONGEST_SPAN = 3 * MIN_SPAN_DAYS;
const REACH_PX = 70;
const LEAST_WORDS_PX = 130;
const LEAST_TITLE_PX = 300;

/**
 * The layout for eight records or fewer on three days or fewer (design language, "Sparse mode"), lanes in order, records
 * by time. Undefined when there are more, or when marks stand so that words would not fit on both sides.
 */
export function layoutFewRecords(
  { lanes }: Pick<TimelineItems, 'lanes'>,
  scale: TimeScale,
): FewRecords | undefined {
  if (spanOf(scale.window) > LONGEST_SPAN) return undefined;
  const items = lanes.flatMap((lane) =>
    lane.items.filter((item) => isInWindow(item, scale.window)),
  );
  const days = new Set(items.map(({ mark }) => Math.floor(mark.anchor)));
  if (items.length === 0 || items.length > MOST_RECORDS || days.size > MOST_DAYS) return undefined;
  const rows = items.map((item) => ({ item, x: scale.xOf(item.mark.anchor) }));
  const xs = rows.map(({ x }) => x);
  const wordsEndPx = Math.min(...xs) - REACH_PX;
  const titlesStartPx = Math.max(...xs) + REACH_PX;
  const isRoom = wordsEndPx >= LEAST_WORDS_PX && titlesStartPx <= scale.widthPx - LEAST_TITLE_PX;
  if (!isRoom) return undefined;
  return {
    rows,
    wordsEndPx,
    titlesStartPx,
    columns: [...days].map((day) => ({ day, x0: scale.xOf(day), x1: scale.xOf(day + 1) })),
  };
}

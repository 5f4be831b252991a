import { fitWindow, spanOf, type TimeWindow, widened, windowOfRange } from './time-window';
import type { TimelineItem } from './timeline-items';

/** What opening a capsule does: its own span, or a list where a closer look would part nothing. */
export type Opening =
  | { readonly type: 'zoom'; readonly window: TimeWindow }
  | { readonly type: 'list'; readonly items: readonly TimelineItem[] };

/** A span that takes more of the window than this is no closer look. */
const NO_CLOSER = 0.95;

/**
 * Opens a capsule: the window that is exactly its span, from the first day to the last. Records on one day, or a span
 * that is seen already, come as a list; `partsDay` says whether the window around a day would part them after all, one
 * a row.
 */
export function openingOf(
  items: readonly TimelineItem[],
  window: TimeWindow,
  partsDay: (window: TimeWindow) => boolean,
): Opening {
  const first = Math.floor(items[0]?.mark.anchor ?? 0);
  const last = Math.floor(items.at(-1)?.mark.anchor ?? first);
  const around = fitWindow({ from: first, to: last });
  if (!isSame(around, window) && partsDay(around)) return { type: 'zoom', window: around };
  const span = windowOfRange({ from: first, to: last });
  const isNoCloser = spanOf(widened(span)) >= spanOf(window) * NO_CLOSER;
  if (first === last || isNoCloser) return { type: 'list', items };
  return { type: 'zoom', window: span };
}

function isSame(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
}

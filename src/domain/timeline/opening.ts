import { fitWindow, MIN_SPAN_DAYS, spanOf, type TimeWindow } from './time-window';
import type { TimelineItem } from './timeline-items';

/** What opening a capsule does: a closer look, or a list where no closer look would part its records. */
export type Opening =
  | { readonly type: 'zoom'; readonly window: TimeWindow }
  | { readonly type: 'list'; readonly items: readonly TimelineItem[] };

/** Share of the window that the opened records take. */
const OPENED_SHARE = 0.6;

/**
 * Opens a capsule: the window in which its records stand apart as far as the scale allows. Records on one day, or
 * already seen as closely as can be, come as a list; `partsDay` says whether the window around a day would part them
 * after all, one a row.
 */
export function openingOf(
  items: readonly TimelineItem[],
  window: TimeWindow,
  partsDay: (window: TimeWindow) => boolean,
): Opening {
  const first = items[0]?.mark.anchor ?? 0;
  const last = items.at(-1)?.mark.anchor ?? first;
  const around = fitWindow({ from: Math.floor(first), to: Math.floor(last) });
  const isOneDay = Math.floor(first) === Math.floor(last);
  const isMoved =
    Math.abs(around.start - window.start) >= 1 || Math.abs(around.end - window.end) >= 1;
  if (isMoved && partsDay(around)) return { type: 'zoom', window: around };
  const span = Math.max((last - first) / OPENED_SHARE, MIN_SPAN_DAYS);
  if (isOneDay || span >= spanOf(window) * 0.95) return { type: 'list', items };
  const middle = (first + last) / 2;
  return { type: 'zoom', window: { start: middle - span / 2, end: middle + span / 2 } };
}

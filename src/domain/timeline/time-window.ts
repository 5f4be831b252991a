import type { DayNumber } from '../dates/fuzzy-date';

/**
 * A stretch of time on the axis, in days since 1970-01-01: from `start` up to, not including, `end`. Both may lie within
 * a day, so that a drag can move by pixels.
 */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** Days from `from` to `to`, both included. */
export interface ClosedRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The closest look: fifteen days, in which neighbouring days stand well apart. */
export const MIN_SPAN_DAYS = 15;

/** Air on each side of the outermost records, as a share of the window. */
const FIT_MARGIN = 0.03;
/** Where the first day of few records stands: a third of the way leaves room for its words on both sides. */
const FEW_DAYS_AT = 0.3;
const FEW_DAYS_SHARE = 0.25;
const FEW_DAYS = 8;

/** Length of a window in days. */
export function spanOf(window: TimeWindow): number {
  return window.end - window.start;
}

/** The window that shows both days of a range whole. */
export function windowOfRange(range: ClosedRange): TimeWindow {
  return { start: range.from, end: range.to + 1 };
}

/** The whole days nearest to a window's ends; never fewer than one day. */
export function rangeOfWindow(window: TimeWindow): ClosedRange {
  const from = Math.round(window.start);
  return { from, to: Math.max(from, Math.round(window.end) - 1) };
}

/**
 * A window around all of `range` with a little air on both sides, at least `MIN_SPAN_DAYS` long. Records on few
 * neighbouring days stand at a third of the window, so that titles fit on their right.
 */
export function fitWindow(range: ClosedRange): TimeWindow {
  const days = range.to - range.from;
  if (days <= FEW_DAYS) {
    const span = Math.max(MIN_SPAN_DAYS, Math.ceil(days / FEW_DAYS_SHARE));
    const start = Math.round(range.from + 0.5 - span * FEW_DAYS_AT);
    return { start, end: start + span };
  }
  const air = Math.max(1, Math.round((days + 1) * FIT_MARGIN));
  return widened({ start: range.from - air, end: range.to + 1 + air });
}

/** The smallest window that holds both. */
export function unionOf(a: TimeWindow, b: TimeWindow): TimeWindow {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The window moved by `days`, but not out of `bounds`; its length stays. */
export function panWindow(window: TimeWindow, days: number, bounds: TimeWindow): TimeWindow {
  return clampWindow({ start: window.start + days, end: window.end + days }, bounds);
}

/**
 * The window made longer (`factor` over 1) or shorter around `anchor`, which keeps its place on the screen where the
 * bounds allow it. Between `MIN_SPAN_DAYS` and the whole of `bounds`.
 */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  anchor: number,
  bounds: TimeWindow,
): TimeWindow {
  const span = Math.min(Math.max(spanOf(window) * factor, MIN_SPAN_DAYS), spanOf(bounds));
  const share = (anchor - window.start) / spanOf(window);
  const start = anchor - span * share;
  return clampWindow({ start, end: start + span }, bounds);
}

/** The window of the same length nearest to it inside `bounds`; all of `bounds` if it is longer. */
export function clampWindow(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const span = spanOf(window);
  if (span >= spanOf(bounds)) return bounds;
  const start = Math.min(Math.max(window.start, bounds.start), bounds.end - span);
  return { start, end: start + span };
}

/** The window of at least `MIN_SPAN_DAYS` with the same middle. */
export function widened(window: TimeWindow): TimeWindow {
  const lacking = MIN_SPAN_DAYS - spanOf(window);
  if (lacking <= 0) return window;
  return { start: window.start - lacking / 2, end: window.end + lacking / 2 };
}

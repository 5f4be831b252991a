import type { DayNumber } from '../dates/fuzzy-date';
import { addMonths } from './calendar-step';
import type { HandleStep } from './handle-step';
import {
  clampWindow,
  type ClosedRange,
  panWindow,
  rangeOfWindow,
  spanOf,
  type TimeWindow,
  zoomWindow,
} from './time-window';

/** A key that looks along the axis moves the window by this share of its length. */
const PAN_SHARE = 0.25;

/** The window a quarter of its length earlier or later, at most to the end of the bounds; its length stays. */
export function stepWindow(window: TimeWindow, way: -1 | 1, bounds: TimeWindow): TimeWindow {
  return panWindow(window, way * PAN_SHARE * spanOf(window), bounds);
}

/** The window of the same length at the beginning or the end of the bounds. */
export function edgeWindow(
  window: TimeWindow,
  end: 'first' | 'last',
  bounds: TimeWindow,
): TimeWindow {
  const span = spanOf(window);
  const start = end === 'first' ? bounds.start : bounds.end - span;
  return clampWindow({ start, end: start + span }, bounds);
}

/** The whole range moved so that its first day lies so many calendar months later, or at an end of the bounds. Its length in days stays. */
export function stepRange(range: ClosedRange, step: HandleStep, bounds: TimeWindow): ClosedRange {
  const { from, to } = firstDaysOf(range, bounds);
  const first =
    typeof step === 'string' ? { first: from, last: to }[step] : addMonths(range.from, step.months);
  const day = Math.min(Math.max(first, from), to);
  return { from: day, to: day + range.to - range.from };
}

/** The days that a range of this length may start on. */
export function firstDaysOf(
  range: ClosedRange,
  bounds: TimeWindow,
): { readonly from: DayNumber; readonly to: DayNumber } {
  const whole = rangeOfWindow(bounds);
  return { from: whole.from, to: Math.max(whole.from, whole.to - (range.to - range.from)) };
}

/** Two fingers on the field: how far apart they are, and where their middle is, in pixels from its left edge. */
export interface Pinch {
  readonly distance: number;
  readonly middle: number;
}

/** Fingers closer than this count as this far apart: what is between them cannot be grasped. */
const LEAST_DISTANCE_PX = 24;

/**
 * The window after a pinch over a field of `widthPx`: the day that was between the fingers stays between them, and the
 * scale grows as they part. Never closer than the least window, never out of `bounds`.
 */
export function pinchWindow(
  window: TimeWindow,
  { start, now, widthPx }: { readonly start: Pinch; readonly now: Pinch; readonly widthPx: number },
  bounds: TimeWindow,
): TimeWindow {
  const factor =
    Math.max(start.distance, LEAST_DISTANCE_PX) / Math.max(now.distance, LEAST_DISTANCE_PX);
  const day = window.start + (start.middle / widthPx) * spanOf(window);
  const zoomed = zoomWindow(window, factor, day, bounds);
  const shown = zoomed.start + (now.middle / widthPx) * spanOf(zoomed);
  return panWindow(zoomed, day - shown, bounds);
}

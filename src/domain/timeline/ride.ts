import { middleInField, type PlacedCluster } from './placed-item';
import type { TimeScale } from './time-scale';
import { spanOf, type TimeWindow } from './time-window';

/** How a drawing laid out for one window shows another one: a place is multiplied by `stretch`, then moved by `shiftPx`. */
export interface Ride {
  readonly stretch: number;
  readonly shiftPx: number;
}

/** The span of a dragged window is out by no more than rounding. */
const ROUNDING = 1e-9;

/** The ride from a scale to another window in the same field, true to scale. Without a change of scale `stretch` is exactly 1. */
export function rideTo(window: TimeWindow, scale: TimeScale): Ride {
  const stretch = spanOf(scale.window) / spanOf(window);
  if (Math.abs(stretch - 1) < ROUNDING) {
    return { stretch: 1, shiftPx: (scale.window.start - window.start) * scale.pxPerDay };
  }
  return { stretch, shiftPx: (scale.window.start - window.start) * scale.pxPerDay * stretch };
}

/** Where a place of the drawing stands after the ride, in pixels from the field's left edge. */
export function ridden(x: number, { stretch, shiftPx }: Ride): number {
  return x * stretch + shiftPx;
}

/** A capsule after a ride: its ends, where its number stands, and how much longer the line between its ends got. */
export interface RiddenCapsule {
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly stretch: number;
}

/** Radius of a capsule's ends. */
const END_PX = 12;

/**
 * A capsule after a ride. Its ends keep their shape and go where its first and last record go; it never gets narrower
 * than `leastPx`, the room of its number, which stays in the middle of what shows.
 */
export function riddenCapsule(
  { x0, x1 }: Pick<PlacedCluster, 'x0' | 'x1'>,
  ride: Ride,
  { leastPx, widthPx }: { readonly leastPx: number; readonly widthPx: number },
): RiddenCapsule {
  const line = x1 - x0 - 2 * END_PX;
  const length = Math.max(line * ride.stretch, Math.min(line, leastPx - 2 * END_PX));
  const middle = ridden((x0 + x1) / 2, ride);
  const [from, to] = [middle - length / 2 - END_PX, middle + length / 2 + END_PX];
  return {
    x: middleInField(from, to, widthPx),
    x0: from,
    x1: to,
    stretch: line === 0 ? 1 : length / line,
  };
}

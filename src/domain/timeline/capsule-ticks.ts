import type { MarkedItem, Members } from './marks';
import type { TimeScale } from './time-scale';

/** Where the records of a capsule stand, in whole pixels from an origin, in time order, each place once. */
export interface CapsuleTicks {
  /** Dated to the day by a source. */
  readonly stated: readonly number[];
  /** Known less exactly. */
  readonly rough: readonly number[];
}

interface Ends {
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
}

/** Ticks closer than this run together. */
const GAP_PX = 2;
/** Ticks keep clear of the round ends. */
const INSET_PX = 6;
/** More records than this fill any capsule from end to end and would say nothing. */
const MOST_ITEMS = 300;

const NONE: CapsuleTicks = { stated: [], rough: [] };

/**
 * The true places of a capsule's records inside it, counted from its `x`; one tick where several would touch. None for
 * more than `MOST_ITEMS` records. Linear.
 */
export function capsuleTicks(
  members: Members<MarkedItem>,
  { x, x0, x1 }: Ends,
  scale: TimeScale,
): CapsuleTicks {
  if (members.size > MOST_ITEMS) return NONE;
  const ticks: { readonly stated: number[]; readonly rough: number[] } = { stated: [], rough: [] };
  for (const { mark } of members.items()) {
    const inside = Math.min(Math.max(scale.xOf(mark.anchor), x0 + INSET_PX), x1 - INSET_PX);
    const place = Math.round(inside - x);
    const row = mark.solid ? ticks.stated : ticks.rough;
    if (place - (row.at(-1) ?? -Infinity) >= GAP_PX) row.push(place);
  }
  return ticks;
}

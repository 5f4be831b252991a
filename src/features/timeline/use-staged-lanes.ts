import { useEffect, useState } from 'react';

import type { Drawn, TimeWindowControl } from './use-time-window';

interface Staged {
  /** The gesture that they belong to. */
  readonly of: Drawn | undefined;
  readonly lanes: readonly Drawn[];
  /** The lane that was drawn anew last. */
  readonly last: number;
}

const NONE: Staged = { of: undefined, lanes: [], last: -1 };

/**
 * What each of so many lanes draws. While a gesture lasts they follow it one a frame, so that no frame waits for all of
 * them: each is true to scale meanwhile. Without a gesture all follow at once.
 */
export function useStagedLanes(
  { drawn, drawnBefore }: Pick<TimeWindowControl, 'drawn' | 'drawnBefore'>,
  count: number,
): readonly Drawn[] {
  const [staged, setStaged] = useState(NONE);
  const isOfGesture = drawnBefore !== undefined && staged.of === drawnBefore;
  const { lanes, last } = isOfGesture
    ? staged
    : { lanes: Array.from({ length: count }, () => drawnBefore ?? drawn), last: -1 };
  const turns = Array.from({ length: count }, (_, turn) => (last + 1 + turn) % count);
  const next = turns.find((lane) => lanes[lane] !== drawn);

  useEffect(() => {
    if (drawnBefore === undefined || next === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      setStaged({ of: drawnBefore, lanes: lanes.with(next, drawn), last: next });
    });
    return () => cancelAnimationFrame(frame);
  });
  return lanes;
}

import { type RefObject, useLayoutEffect } from 'react';

import { spanOf, type TimeWindow } from '@/domain/timeline/time-window';

import type { LiveWindow } from './live-window';

/** Where the window and its ends are taken hold of on the strip of the whole period, as CSS lengths from its edges. */
export interface BrushPlace {
  readonly left: string;
  readonly right: string;
  readonly handles: { readonly from: string; readonly to: string };
}

/** Where a window stands within `bounds`; what reaches beyond them ends at them. */
function brushPlace(window: TimeWindow, bounds: TimeWindow): BrushPlace {
  const share = (day: number): number =>
    Math.min(100, Math.max(0, ((day - bounds.start) / spanOf(bounds)) * 100));
  const [start, end] = [share(window.start), share(window.end)];
  // Each handle is taken hold of from outside the window and a little from inside, but never over the other one,
  // however close they are.
  const inside = `min(0.25rem, ${(end - start) / 2}%)`;
  return {
    left: `${start}%`,
    right: `${100 - end}%`,
    handles: {
      from: `max(-0.75rem, calc(${start}% - 1.5rem + ${inside}))`,
      to: `min(calc(100% - 0.75rem), calc(${end}% - ${inside}))`,
    },
  };
}

interface BrushPlaceOptions {
  readonly live: LiveWindow;
  readonly settled: TimeWindow;
  readonly bounds: TimeWindow;
}

/**
 * Where the brush is taken hold of. While a gesture lasts its picture shows it, and only what has the focus goes along,
 * past React, with the ring around it.
 */
export function useBrushPlace(
  strip: RefObject<HTMLElement | null>,
  { live, settled, bounds }: BrushPlaceOptions,
): BrushPlace {
  const { start, end } = bounds;
  useLayoutEffect(() => {
    const styleOf = (part: string): CSSStyleDeclaration | undefined =>
      strip.current?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.style;
    const place = (): void => {
      const { left, right, handles } = brushPlace(live.get() ?? settled, { start, end });
      const window = styleOf('window');
      if (window !== undefined) [window.left, window.right] = [left, right];
      for (const handle of ['from', 'to'] as const) {
        const style = styleOf(handle);
        if (style !== undefined) style.left = handles[handle];
      }
    };
    place();
    return live.subscribe(() => {
      if (live.get() === undefined || strip.current?.contains(document.activeElement)) place();
    });
  }, [strip, live, settled, start, end]);
  return brushPlace(settled, bounds);
}

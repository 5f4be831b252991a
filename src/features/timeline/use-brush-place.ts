import { type RefObject, useLayoutEffect } from 'react';

import { spanOf, type TimeWindow } from '@/domain/timeline/time-window';

import type { LiveWindow } from './live-window';

/** Where the window stands on the strip of the whole period, as CSS lengths from its edges. */
export interface BrushPlace {
  readonly left: string;
  readonly right: string;
  /** What of the strip lies inside the window. */
  readonly clip: string;
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
    clip: `inset(0 ${100 - end}% 0 ${start}%)`,
    handles: {
      from: `max(-0.75rem, calc(${start}% - 1.5rem + ${inside}))`,
      to: `min(calc(100% - 0.75rem), calc(${end}% - ${inside}))`,
    },
  };
}

/** While a gesture lasts, moves the parts of the strip that show the window, past React. */
export function useBrushPlace(
  strip: RefObject<HTMLElement | null>,
  { live, settled, bounds }: { live: LiveWindow; settled: TimeWindow; bounds: TimeWindow },
): BrushPlace {
  const { start, end } = bounds;
  useLayoutEffect(() => {
    const place = (): void => {
      const now = brushPlace(live.get() ?? settled, { start, end });
      const styleOf = (part: string): CSSStyleDeclaration | undefined =>
        strip.current?.querySelector<HTMLElement>(part)?.style;
      for (const part of ['[data-brush="ground"]', '[data-part="window"]']) {
        const style = styleOf(part);
        if (style === undefined) continue;
        style.left = now.left;
        style.right = now.right;
      }
      const inside = styleOf('[data-brush="inside"]');
      if (inside !== undefined) inside.clipPath = now.clip;
      for (const handle of ['from', 'to'] as const) {
        const style = styleOf(`[data-part="${handle}"]`);
        if (style !== undefined) style.left = now.handles[handle];
      }
    };
    place();
    return live.subscribe(place);
  }, [strip, live, settled, start, end]);
  return brushPlace(settled, bounds);
}

import { useLayoutEffect } from 'react';

import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';

import type { LiveWindow } from './live-window';

/**
 * Moves everything marked `data-shift` by as much as a drag has moved the window from where it is laid out. Past React:
 * a frame of a drag changes six attributes.
 */
export function useShift(
  plate: HTMLElement | null,
  { live, scale, shown }: { live: LiveWindow; scale: TimeScale; shown: TimeWindow },
): void {
  useLayoutEffect(() => {
    if (plate === null) return undefined;
    const move = (): void => {
      const { start } = live.get() ?? shown;
      const transform = `translateX(${(scale.window.start - start) * scale.pxPerDay}px)`;
      for (const part of plate.querySelectorAll<SVGElement>('[data-shift]')) {
        part.style.transform = transform;
      }
    };
    move();
    return live.subscribe(move);
  });
}

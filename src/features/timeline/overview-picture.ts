import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import type { Shape } from '@/figures/drawing';
import { paintShapes } from '@/figures/paint-shapes';

import { brushShapes, GRIP_OUT } from './overview-shapes';
import { brushOf, clearSheet, openSheets, putAway, reveal } from './picture-sheet';
import type { GesturePicture } from './use-gesture-picture';

/** The strip of the whole period as a picture on `[data-picture]` in `strip`; only the brush differs from frame to frame. */
export function beginOverviewPicture(
  strip: HTMLElement,
  { shapes, scale }: { readonly shapes: readonly Shape[]; readonly scale: TimeScale },
): GesturePicture {
  const canvases = [...strip.querySelectorAll<HTMLCanvasElement>('[data-picture]')];
  const [sheet] = openSheets(canvases, [{ widthPx: scale.widthPx, standOut: GRIP_OUT }]);
  let brush = brushOf(strip);
  return {
    paint: (window) => {
      if (sheet === undefined) return Infinity;
      const { x0, x1 } = brushEnds(window, scale);
      clearSheet(sheet, brush);
      paintShapes(sheet.context, shapes, brush);
      paintShapes(sheet.context, brushShapes(x0, x1, scale), brush);
      return Infinity;
    },
    reveal: () => {
      brush = brushOf(strip);
      for (const canvas of canvases) reveal(canvas);
    },
    end: () => {
      for (const canvas of canvases) putAway(canvas);
    },
  };
}

/** Where a window begins and ends on the strip; what reaches beyond it ends at its edges. */
export function brushEnds(
  { start, end }: TimeWindow,
  scale: TimeScale,
): { readonly x0: number; readonly x1: number } {
  const inside = (x: number): number => Math.min(scale.widthPx, Math.max(0, x));
  return { x0: inside(scale.xOf(start)), x1: inside(scale.xOf(end)) };
}

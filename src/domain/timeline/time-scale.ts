import { spanOf, type TimeWindow } from './time-window';

/** True scale between days and pixels: every day is equally wide. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly pxPerDay: number;
  /** Pixels from the field's left edge to a moment. */
  readonly xOf: (day: number) => number;
  /** The moment at a pixel; inverse of `xOf`. */
  readonly dayAt: (x: number) => number;
}

/** The scale that spreads a window over a field's width. */
export function timeScale(window: TimeWindow, widthPx: number): TimeScale {
  const pxPerDay = widthPx / spanOf(window);
  return {
    window,
    widthPx,
    pxPerDay,
    xOf: (day) => (day - window.start) * pxPerDay,
    dayAt: (x) => window.start + x / pxPerDay,
  };
}

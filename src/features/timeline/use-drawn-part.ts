import { rideTo } from '@/domain/timeline/ride';
import type { TimeScale } from '@/domain/timeline/time-scale';

import { type LiveWindow, useOfShownWindow } from './live-window';

/** What decides which part of a lane is drawn while the window is dragged. */
export interface DrawnPart {
  readonly live: LiveWindow;
  /** Without a margin all of a layout is drawn. */
  readonly hasMargin: boolean;
  /** From 0 to 1, different for each lane: so that their turns to draw do not come in the same frame. */
  readonly phase: number;
}

interface Pixels {
  readonly from: number;
  readonly to: number;
}

/**
 * A drag draws what comes into the field piece by piece: so many pieces a field. In whatever frame the field leaves what
 * is drawn, the next piece is drawn, so none is needed beforehand.
 */
const PIECES = 8;
/** Marks stand out of the field by so much, on both sides. */
const OUTSIDE_PX = 12;

/** The part of a lane to draw, in pixels of its layout; undefined for all of it. */
export function useDrawnPart(
  { live, hasMargin, phase }: DrawnPart,
  scale: TimeScale,
): Pixels | undefined {
  const { widthPx } = scale;
  const piecePx = widthPx / PIECES;
  const piece = useOfShownWindow(live, scale.window, (window) => {
    if (!hasMargin) return 0;
    const { stretch, shiftPx } = rideTo(window, scale);
    const middle = (widthPx / 2 - shiftPx) / stretch;
    return Math.floor((middle - widthPx / 2) / piecePx + phase);
  });
  if (!hasMargin) return undefined;
  const from = (piece - phase) * piecePx;
  return { from: from - OUTSIDE_PX, to: from + piecePx + widthPx + OUTSIDE_PX };
}

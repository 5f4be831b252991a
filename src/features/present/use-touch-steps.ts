import { type PointerEvent, useRef } from 'react';

/** Part of the width at either side that a tap counts for. */
const SIDE = 0.3;
const SWIPE_PX = 48;
const TAP_PX = 12;

interface TouchSteps {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** Taps on the sides and swipes step through the scenes; a zoomed picture is being looked at and stays. */
export function useTouchSteps(onStep: (step: 'next' | 'previous') => void): TouchSteps {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: ({ isPrimary, pointerId, clientX, clientY }) => {
      start.current = isPrimary ? { id: pointerId, x: clientX, y: clientY } : undefined;
    },
    onPointerUp: (event) => {
      const from = start.current;
      start.current = undefined;
      if (from?.id !== event.pointerId || event.button !== 0 || isZoomed()) return;
      if (event.target instanceof Element && event.target.closest('a, button, input, dialog'))
        return;
      const step = stepOfGesture(event.clientX - from.x, event.clientY - from.y, {
        at: from.x / globalThis.innerWidth,
      });
      if (step !== undefined) onStep(step);
    },
  };
}

/** The step of a stroke by `dx`, `dy` CSS pixels that began at this part of the width. */
export function stepOfGesture(
  dx: number,
  dy: number,
  { at }: { readonly at: number },
): 'next' | 'previous' | undefined {
  if (Math.abs(dx) >= SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) {
    return dx < 0 ? 'next' : 'previous';
  }
  if (Math.hypot(dx, dy) > TAP_PX) return undefined;
  if (at >= 1 - SIDE) return 'next';
  return at <= SIDE ? 'previous' : undefined;
}

function isZoomed(): boolean {
  return (globalThis.visualViewport?.scale ?? 1) > 1.01;
}

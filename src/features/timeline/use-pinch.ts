import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

import type { Pinch } from '@/domain/timeline/window-step';

interface PinchOptions<Start> {
  /** Two fingers are down; what stood then. */
  readonly onStart: () => Start;
  /** Places in CSS pixels from the element's left edge. */
  readonly onMove: (start: Start, from: Pinch, now: Pinch) => void;
  readonly onEnd: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Hold<Start> {
  readonly start: Start;
  readonly from: Pinch;
}

/** Hears two fingers on an element, of which at least one is inside `within`. One finger is left to others. */
export function usePinch<Start>(
  ref: RefObject<HTMLElement | null>,
  within: string,
  options: PinchOptions<Start>,
): void {
  const fingers = useRef(new Map<number, Point>());
  const hold = useRef<Hold<Start>>(undefined);

  const measured = (): Pinch | undefined => {
    const [a, b] = [...fingers.current.values()];
    if (a === undefined || b === undefined || ref.current === null) return undefined;
    return {
      distance: Math.hypot(a.x - b.x, a.y - b.y),
      middle: (a.x + b.x) / 2 - ref.current.getBoundingClientRect().left,
    };
  };
  const handleDown = useEffectEvent((event: PointerEvent) => {
    const element = ref.current;
    if (event.pointerType !== 'touch' || element === null) return;
    const isWithin = event.target instanceof Element && event.target.closest(within) !== null;
    if (!isWithin && fingers.current.size === 0) return;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const from = measured();
    if (fingers.current.size !== 2 || from === undefined) return;
    // What lies under a finger may go while the window changes: the element itself hears both to the end.
    for (const id of fingers.current.keys()) element.setPointerCapture(id);
    hold.current = { start: options.onStart(), from };
  });
  const handleMove = useEffectEvent((event: PointerEvent) => {
    if (!fingers.current.has(event.pointerId)) return;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const now = measured();
    if (hold.current === undefined || now === undefined) return;
    options.onMove(hold.current.start, hold.current.from, now);
  });
  const handleUp = useEffectEvent((event: PointerEvent) => {
    if (!fingers.current.delete(event.pointerId) || hold.current === undefined) return;
    hold.current = undefined;
    options.onEnd();
  });

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const down = (event: PointerEvent): void => handleDown(event);
    const move = (event: PointerEvent): void => handleMove(event);
    const up = (event: PointerEvent): void => handleUp(event);
    // The second finger must not scroll; the first one alone still may.
    const keepFromScrolling = (event: TouchEvent): void => {
      if (event.touches.length > 1) event.preventDefault();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('touchstart', keepFromScrolling, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('touchstart', keepFromScrolling);
    };
  }, [ref]);
}

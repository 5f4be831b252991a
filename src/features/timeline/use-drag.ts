import { type PointerEvent, useRef } from 'react';

/** A pointer moves this far before it drags, so that a click on a mark stays a click. */
const THRESHOLD_PX = 4;

interface DragOptions<Start> {
  /** Says what is dragged; undefined leaves the pointer to whatever lies below. */
  readonly onStart: (event: PointerEvent<HTMLElement>) => Start | undefined;
  /** `dx` in CSS pixels from where the pointer went down. */
  readonly onMove: (start: Start, dx: number) => void;
  readonly onEnd: (start: Start, dx: number) => void;
  /** The pointer came up where it went down. */
  readonly onClick?: (start: Start) => void;
  readonly onCancel: () => void;
}

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

interface Hold<Start> {
  readonly pointerId: number;
  readonly x: number;
  readonly start: Start;
  moved: boolean;
}

/** Sideways drags with mouse, pen or one finger. When the browser takes the finger for scrolling the drag is given up. */
export function useDrag<Start>(options: DragOptions<Start>): DragHandlers {
  const hold = useRef<Hold<Start>>(undefined);

  /** A second finger makes it a pinch. */
  const giveUp = (): void => {
    const wasMoved = hold.current?.moved === true;
    hold.current = undefined;
    if (wasMoved) options.onCancel();
  };
  const handleDown = (event: PointerEvent<HTMLElement>): void => {
    if (!event.isPrimary) {
      giveUp();
      return;
    }
    if (event.button !== 0) return;
    const start = options.onStart(event);
    if (start === undefined) return;
    hold.current = { pointerId: event.pointerId, x: event.clientX, start, moved: false };
  };
  const handleMove = (event: PointerEvent<HTMLElement>): void => {
    const held = hold.current;
    if (held?.pointerId !== event.pointerId) return;
    const dx = event.clientX - held.x;
    if (!held.moved && Math.abs(dx) < THRESHOLD_PX) return;
    if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId);
    held.moved = true;
    options.onMove(held.start, dx);
  };
  const handleUp = (event: PointerEvent<HTMLElement>): void => {
    const held = hold.current;
    if (held?.pointerId !== event.pointerId) return;
    hold.current = undefined;
    if (held.moved) options.onEnd(held.start, event.clientX - held.x);
    else options.onClick?.(held.start);
  };
  const handleCancel = (event: PointerEvent<HTMLElement>): void => {
    if (hold.current?.pointerId !== event.pointerId) return;
    hold.current = undefined;
    options.onCancel();
  };
  return {
    onPointerDown: handleDown,
    onPointerMove: handleMove,
    onPointerUp: handleUp,
    onPointerCancel: handleCancel,
  };
}

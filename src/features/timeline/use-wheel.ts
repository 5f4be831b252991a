import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** A wheel has no end of its own: it has come to rest after this long. */
const REST_MS = 250;
const LINE_PX = 16;

interface WheelOptions {
  /** Ctrl and wheel, or two fingers on a trackpad: `factor` over 1 looks from further away; `clientX` where the pointer is. */
  readonly onZoom: (factor: number, clientX: number) => void;
  /** Shift and wheel, or a sideways wheel, in CSS pixels. */
  readonly onPan: (dx: number) => void;
  readonly onRest: () => void;
}

/** Hears the wheel on an element; an upright wheel without keys is left to the page. */
export function useWheel(ref: RefObject<HTMLElement | null>, options: WheelOptions): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handleRest = useEffectEvent(options.onRest);
  const handleWheel = useEffectEvent((event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0;
    const dx = (event.shiftKey && sideways === 0 ? event.deltaY : sideways) * unit;
    if (event.ctrlKey || event.metaKey) {
      options.onZoom(Math.exp(event.deltaY * unit * 0.004), event.clientX);
    } else if (dx !== 0) options.onPan(dx);
    else return;
    event.preventDefault();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => handleRest(), REST_MS);
  });

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const handle = (event: WheelEvent): void => handleWheel(event);
    element.addEventListener('wheel', handle, { passive: false });
    return () => {
      element.removeEventListener('wheel', handle);
      clearTimeout(timer.current);
    };
  }, [ref]);
}

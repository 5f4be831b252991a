import { useRef } from 'react';

import { panWindow, spanOf, type TimeWindow, zoomWindow } from '@/domain/timeline/time-window';
import { type Pinch, pinchWindow } from '@/domain/timeline/window-step';

import { useDrag } from './use-drag';
import { usePinch } from './use-pinch';
import type { TimeWindowControl } from './use-time-window';
import { useWheel } from './use-wheel';

/** How things stood when a drag began: reading the field's width later would force a layout with every move. */
interface DragStart {
  readonly window: TimeWindow;
  readonly width: number;
}

/** Drag, wheel and two fingers over the lanes. */
export function useFieldGestures(control: TimeWindowControl, widthPx: number) {
  const plate = useRef<HTMLDivElement>(null);
  const fieldBox = (): DOMRect | undefined =>
    plate.current?.querySelector('[data-field]')?.getBoundingClientRect();
  const daysOf = (dx: number, width: number): number => (dx / width) * spanOf(control.shown());
  const moved = ({ window, width }: DragStart, dx: number): TimeWindow =>
    panWindow(window, (-dx / width) * spanOf(window), control.bounds);

  const drag = useDrag<DragStart>({
    onStart: ({ target }) => {
      if (!(target instanceof Element) || target.closest('[data-field]') === null) return undefined;
      return { window: control.shown(), width: fieldBox()?.width ?? widthPx };
    },
    onMove: (start, dx) => control.preview(moved(start, dx)),
    onEnd: (start, dx) => control.settle(moved(start, dx)),
    onCancel: control.cancel,
  });
  // Measured once a turn of the wheel: after the first step the drawing has changed, and to ask would lay out the page.
  const measured = useRef<{ readonly left: number; readonly width: number }>(undefined);
  const measure = (): { readonly left: number; readonly width: number } => {
    const { left = 0, width = widthPx } = fieldBox() ?? {};
    return (measured.current = { left, width });
  };
  useWheel(plate, {
    onZoom: (factor, clientX) => {
      const { left, width } = measured.current ?? measure();
      const window = control.shown();
      const anchor = window.start + daysOf(clientX - left, width);
      control.preview(zoomWindow(window, factor, anchor, control.bounds));
    },
    onPan: (dx) => {
      const { width } = measured.current ?? measure();
      control.preview(panWindow(control.shown(), daysOf(dx, width), control.bounds));
    },
    onRest: () => {
      measured.current = undefined;
      control.settle();
    },
  });
  usePinch<TimeWindow>(plate, '[data-field]', {
    onStart: control.shown,
    onMove: (start, from, now) => {
      const box = fieldBox();
      const left = (box?.left ?? 0) - (plate.current?.getBoundingClientRect().left ?? 0);
      const inField = (pinch: Pinch): Pinch => ({ ...pinch, middle: pinch.middle - left });
      const pinch = { start: inField(from), now: inField(now), widthPx: box?.width ?? widthPx };
      control.preview(pinchWindow(start, pinch, control.bounds));
    },
    onEnd: () => control.settle(),
  });
  return { plate, drag };
}

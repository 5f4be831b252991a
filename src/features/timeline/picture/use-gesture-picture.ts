import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

import type { TimeWindow } from '@/domain/timeline/time-window';
import { inTurnWhenIdle } from '@/ui/when-idle';

import type { LiveWindow } from '../live-window';

/** A picture over elements, which stay below as they were when the gesture began. */
export interface GesturePicture {
  /** Says in how many milliseconds it would look otherwise, even if the window stayed as it is. */
  readonly paint: (window: TimeWindow) => number;
  /** From what is painted next on it is seen; until then it is painted unseen. */
  readonly begin: () => void;
  /** Nobody paints it any more. */
  readonly isLost: () => boolean;
  /** The elements show again. */
  readonly end: () => void;
}

interface GesturePictureOptions {
  readonly live: LiveWindow;
  /** The window that shows while no gesture lasts. */
  readonly settled: TimeWindow;
  readonly begin: (root: HTMLElement) => GesturePicture;
}

/**
 * By how much the windows that are painted ahead are longer than the one that shows: a closer look and plain moves, so
 * that a gesture of either kind finds its code warm. A browser keeps two or three buffers of a canvas: when all have been
 * painted, the frames of a gesture need no memory.
 */
const AHEAD = [0.9, 1, 1, 1];
/** Whoever only passes by, or is about to press something, is not kept busy. */
const LINGER_MS = 300;
/** So long a busy page may put off what a gesture will need. */
const PATIENCE_MS = 2_000;

/** Marks what a pointer must be over for a gesture to be likely. */
export const GESTURE_GROUND = { 'data-gesture-ground': '' } as const;

/**
 * While a gesture moves the window, shows a picture of it over an element, past React, once a frame. What lies below
 * follows when the gesture ends: then the picture goes in the very moment in which that is drawn anew. When a pointer
 * lingers on the ground around it (`GESTURE_GROUND`), the picture is made ready.
 */
export function useGesturePicture(
  ref: RefObject<HTMLElement | null>,
  { live, settled, begin }: GesturePictureOptions,
): void {
  const picture = useRef<GesturePicture>(undefined);
  const beginNow = useEffectEvent(begin);

  useLayoutEffect(() => {
    let frame: number | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    let hasBegun = false;
    const showSoon = (): void => {
      frame ??= requestAnimationFrame(show);
    };
    const show = (): void => {
      frame = undefined;
      const window = live.get();
      if (window === undefined || ref.current === null) return;
      if (!hasBegun && picture.current?.isLost() === true) forget();
      picture.current ??= beginNow(ref.current);
      if (!hasBegun) picture.current.begin();
      hasBegun = true;
      const changesInMs = picture.current.paint(window);
      clearTimeout(later);
      if (changesInMs === 0) showSoon();
      else if (changesInMs < Infinity) later = setTimeout(showSoon, changesInMs);
    };
    const forget = (): void => {
      picture.current?.end();
      picture.current = undefined;
    };
    const end = (): void => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(later);
      frame = undefined;
      hasBegun = false;
      forget();
    };
    const stopListening = live.subscribe(() => {
      if (live.get() === undefined) end();
      else showSoon();
    });
    return () => {
      stopListening();
      end();
    };
  }, [ref, live]);

  const getReady = useEffectEvent((root: HTMLElement, stretch: number): void => {
    if (live.get() !== undefined) return;
    picture.current ??= begin(root);
    const { start, end } = settled;
    picture.current.paint({ start, end: start + (end - start) * stretch });
  });
  // After every drawing: a picture made ready before it would show what stood there then.
  useEffect(() => {
    const root = ref.current;
    const ground = root?.closest<HTMLElement>('[data-gesture-ground]');
    if (root === null || ground === null || ground === undefined) return undefined;
    let stop = (): void => {};
    const prepare = (): void => {
      stop();
      // A finger does not linger before it moves.
      if (!matchMedia('(hover: hover)').matches) return;
      const timer = setTimeout(() => {
        const frames = AHEAD.map((stretch) => () => getReady(root, stretch));
        stop = inTurnWhenIdle(frames, PATIENCE_MS);
      }, LINGER_MS);
      stop = () => clearTimeout(timer);
    };
    const forget = (): void => {
      stop();
      if (live.get() !== undefined) return;
      picture.current?.end();
      picture.current = undefined;
    };
    ground.addEventListener('pointerenter', prepare);
    ground.addEventListener('pointerleave', forget);
    if (ground.matches(':hover')) prepare();
    return () => {
      ground.removeEventListener('pointerenter', prepare);
      ground.removeEventListener('pointerleave', forget);
      forget();
    };
  });
}

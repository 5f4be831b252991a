import { type RefObject, useEffect, useRef } from 'react';

/** Whoever types or presses on has answers first, in milliseconds. */
const REST_MS = 1500;
/** Parts of the same page are laid out one after the other. */
const APART_MS = 150;

/**
 * For a part of the page that the browser leaves out while it is out of sight (`content-visibility: auto`): some time
 * after a change it is laid out once, so that the browser knows its height, and nothing moves when it is scrolled to.
 * `turn` tells the parts of a page apart; undefined for one that is never left out.
 */
export function useKnownHeight(turn: number | undefined): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (turn === undefined || element === null) return undefined;
    let frame = 0;
    const leave = (): void => void element.style.removeProperty('content-visibility');
    const timer = setTimeout(
      () => {
        element.style.setProperty('content-visibility', 'visible');
        // The browser remembers the height at the end of the frame in which it was laid out.
        frame = requestAnimationFrame(() => {
          frame = requestAnimationFrame(leave);
        });
      },
      REST_MS + turn * APART_MS,
    );
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      leave();
    };
  });
  return ref;
}

import { useState } from 'react';

import type { TimeWindow } from '@/domain/timeline/time-window';

/** Something that says a window, and when it says another one. */
interface SaidWindow {
  /** Undefined while no gesture lasts. */
  readonly get: () => TimeWindow | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The window while a gesture moves it, beside React's state: pictures are painted of it in every frame, and only the few
 * parts that say the window in words are drawn anew.
 */
export interface LiveWindow extends SaidWindow {
  readonly set: (window: TimeWindow | undefined) => void;
  /**
   * The same for words and numbers, which nobody reads sixty times a second: `CALM_MS` after a change; the end of a
   * gesture at once.
   */
  readonly calm: SaidWindow;
}

const CALM_MS = 400;

/** One live window for as long as the component lives. */
export function useLiveWindowStore(): LiveWindow {
  const [live] = useState(createLiveWindow);
  return live;
}

/** A live window that nothing moves yet. */
export function createLiveWindow(): LiveWindow {
  const eachFrame = createSaid();
  const calm = createSaid();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sayCalmly = (): void => {
    timer = undefined;
    calm.keep(eachFrame.get());
    for (const listener of calm.listeners()) listener();
  };
  return {
    get: eachFrame.get,
    subscribe: eachFrame.subscribe,
    calm: { get: calm.get, subscribe: calm.subscribe },
    set: (window) => {
      if (window === eachFrame.get()) return;
      eachFrame.keep(window);
      for (const listener of eachFrame.listeners()) listener();
      if (window !== undefined) {
        timer ??= setTimeout(sayCalmly, CALM_MS);
        return;
      }
      clearTimeout(timer);
      timer = undefined;
      calm.keep(undefined);
      for (const listener of calm.listeners()) listener();
    },
  };
}

interface Said extends SaidWindow {
  readonly keep: (window: TimeWindow | undefined) => void;
  readonly listeners: () => readonly (() => void)[];
}

function createSaid(): Said {
  const listeners = new Set<() => void>();
  let current: TimeWindow | undefined;
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: (window) => {
      current = window;
    },
    listeners: () => [...listeners],
  };
}

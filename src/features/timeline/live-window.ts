import { useState, useSyncExternalStore } from 'react';

import type { TimeWindow } from '@/domain/timeline/time-window';

/**
 * The window while a gesture moves it, beside React's state: every frame moves what is drawn already, and only the few
 * parts that say the window itself are drawn anew.
 */
export interface LiveWindow {
  /** Undefined while no gesture lasts. */
  readonly get: () => TimeWindow | undefined;
  readonly set: (window: TimeWindow | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** One live window for as long as the component lives. */
export function useLiveWindowStore(): LiveWindow {
  const [live] = useState(createLiveWindow);
  return live;
}

/** What is made of the window that shows: draws again only when that changes. */
export function useOfShownWindow<Value extends string | number>(
  live: LiveWindow,
  settled: TimeWindow,
  valueOf: (window: TimeWindow) => Value,
): Value {
  const shown = (): Value => valueOf(live.get() ?? settled);
  return useSyncExternalStore(live.subscribe, shown, shown);
}

function createLiveWindow(): LiveWindow {
  const listeners = new Set<() => void>();
  let current: TimeWindow | undefined;
  return {
    get: () => current,
    set: (window) => {
      if (window === current) return;
      current = window;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

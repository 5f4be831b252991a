import { useEffect, useEffectEvent, useRef, useState } from 'react';

import {
  isPaused,
  kioskAfter,
  type KioskClock,
  startKiosk,
  waitFor,
  waitForChange,
} from '@/domain/scenes/kiosk-clock';

interface Kiosk {
  readonly isRunning: boolean;
  /** Of the scene that shows; another one starts its stay. */
  readonly sceneId: string | undefined;
  readonly dwellMs: number;
  readonly onDue: () => void;
}

/** Runs an unattended screen's clock. `noteInput` says that somebody is there. */
export function useKioskClock({ isRunning, sceneId, dwellMs, onDue }: Kiosk): {
  readonly isPaused: boolean;
  readonly noteInput: () => void;
} {
  const clock = useRef<KioskClock>(undefined);
  const [paused, setPaused] = useState(false);
  const advance = useEffectEvent(onDue);

  useEffect(() => {
    if (!isRunning) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      const at = performance.now();
      clock.current =
        clock.current === undefined
          ? startKiosk(at, dwellMs)
          : kioskAfter(clock.current, { type: 'shown', at, dwellMs });
    };
    const arm = (): void => {
      const wait =
        clock.current === undefined ? 0 : waitForChange(clock.current, performance.now());
      timer = setTimeout(look, wait);
    };
    const look = (): void => {
      const now = performance.now();
      if (clock.current === undefined) return;
      setPaused(isPaused(clock.current, now));
      const isDue = waitFor(clock.current, now) === 0;
      // Armed first: the loop goes on whatever becomes of this change of scenes.
      if (isDue) show();
      arm();
      if (isDue) advance();
    };
    show();
    arm();
    return () => clearTimeout(timer);
  }, [isRunning, sceneId, dwellMs]);

  return {
    isPaused: paused,
    noteInput: () => {
      if (!isRunning || clock.current === undefined) return;
      clock.current = kioskAfter(clock.current, { type: 'input', at: performance.now() });
      setPaused(true);
    },
  };
}

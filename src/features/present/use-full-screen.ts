import { useEffect, useEffectEvent, useRef } from 'react';

import { enterFullScreen, leaveFullScreen } from '@/ui/full-screen';

/** A window that opens takes the full screen away; that is nobody's wish to leave. In milliseconds. */
const OWN_DOING_MS = 2000;

interface FullScreen {
  readonly toggle: () => void;
  /** Says that full screen may end in a moment without anybody having asked for it. */
  readonly expectLoss: () => void;
}

/** Full screen of the whole document. `onLost`: the browser's own Escape, which no page hears as a key, ended it. */
export function useFullScreen(onLost: () => void): FullScreen {
  const expectedAt = useRef(-Infinity);
  const reportLoss = useEffectEvent(onLost);

  useEffect(() => {
    const handleChange = (): void => {
      const isOwnDoing = performance.now() - expectedAt.current < OWN_DOING_MS;
      if (document.fullscreenElement === null && !isOwnDoing && document.hasFocus()) reportLoss();
    };
    document.addEventListener('fullscreenchange', handleChange);
    return () => document.removeEventListener('fullscreenchange', handleChange);
  }, []);

  const expectLoss = (): void => {
    expectedAt.current = performance.now();
  };
  return {
    expectLoss,
    toggle: () => {
      expectLoss();
      if (document.fullscreenElement === null) enterFullScreen();
      else leaveFullScreen();
    },
  };
}

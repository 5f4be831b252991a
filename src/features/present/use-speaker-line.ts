import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { type Line, openLine, type SpeakerWish, type StageState } from './speaker-channel';

const ASK_EVERY_MS = 2000;
/** Without an answer for so long the presentation counts as gone. */
const GONE_AFTER_MS = 5000;

interface SpeakerLine {
  readonly isConnected: boolean;
  readonly wish: (wish: SpeakerWish) => void;
}

/** The speaker's end of the line: asks again and again, so that it finds the presentation after a reload of either. */
export function useSpeakerLine(id: string, onState: (state: StageState) => void): SpeakerLine {
  const line = useRef<Line>(undefined);
  const [isConnected, setConnected] = useState(false);
  const hear = useEffectEvent(onState);

  useEffect(() => {
    let heardAt = -Infinity;
    const opened = openLine(id, (message) => {
      if (message.from !== 'stage') return;
      heardAt = performance.now();
      setConnected(true);
      hear({ scene: message.scene, blank: message.blank, shape: message.shape });
    });
    const ask = (): void => {
      if (performance.now() - heardAt > GONE_AFTER_MS) setConnected(false);
      opened.say({ id, from: 'speaker', type: 'ask' });
    };
    line.current = opened;
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
      line.current = undefined;
      opened.hangUp();
    };
  }, [id]);

  return { isConnected, wish: (wish) => line.current?.say({ id, from: 'speaker', ...wish }) };
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { StageShape } from './scenes/stage-shape';
import { keep, recall } from './session-memory';
import { type Line, openLine, randomId, type SpeakerWish } from './speaker-channel';

const KEY = 'communique.presentation';

interface StageLine {
  readonly scene: string;
  readonly blank: boolean;
  readonly shape: StageShape;
  readonly onWish: (wish: SpeakerWish) => void;
}

/** The presentation's end of the line to the speaker's window; the id lasts over a reload. */
export function useStageLine({ scene, blank, shape, onWish }: StageLine): string {
  const [id] = useState(presentationId);
  const line = useRef<Line>(undefined);
  const hear = useEffectEvent(onWish);
  const answer = useEffectEvent(() => {
    line.current?.say({ id, from: 'stage', scene, blank, shape });
  });

  useEffect(() => {
    const opened = openLine(id, (message) => {
      if (message.from !== 'speaker') return;
      if (message.type === 'ask') answer();
      else hear(message);
    });
    line.current = opened;
    return () => {
      line.current = undefined;
      opened.hangUp();
    };
  }, [id]);

  useEffect(() => {
    answer();
  }, [scene, blank, shape]);

  return id;
}

function presentationId(): string {
  const kept = recall(KEY);
  if (kept !== undefined) return kept;
  const id = randomId();
  keep(KEY, id);
  return id;
}

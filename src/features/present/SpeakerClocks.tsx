import { type ReactNode, useState } from 'react';

import {
  countedTime,
  formatElapsed,
  formatTimer,
  parseTimer,
  resetTimer,
  type TalkTimer,
  toggleTimer,
} from '@/domain/scenes/talk-timer';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';

import { keep, recall } from './session-memory';
import { useSecond } from './use-second';

const KEY = 'communique.timer';

/** Time of day, and a timer that lasts over a reload. It runs from the start. */
export function SpeakerClocks(): ReactNode {
  const { speaker } = usePresentingWords().present;
  const now = useSecond();
  const [timer, setTimer] = useState(() => {
    const kept = recall(KEY);
    return kept === undefined ? toggleTimer(parseTimer(undefined), Date.now()) : parseTimer(kept);
  });
  const change = (next: TalkTimer): void => {
    keep(KEY, formatTimer(next));
    setTimer(next);
  };
  const day = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <p>
        <span className="text-small text-ink2 block">{speaker.clock}</span>
        <time className="text-h3 font-medium">
          {two(day.getHours())}:{two(day.getMinutes())}
        </time>
      </p>
      <p>
        <span className="text-small text-ink2 block">{speaker.timer}</span>
        <span role="timer" className="text-h3 font-medium">
          {formatElapsed(countedTime(timer, now))}
        </span>
      </p>
      <Button size="small" onClick={() => change(toggleTimer(timer, Date.now()))}>
        {timer.runningSince === undefined ? speaker.start : speaker.stop}
      </Button>
      <Button size="small" onClick={() => change(resetTimer(timer, Date.now()))}>
        {speaker.reset}
      </Button>
    </div>
  );
}

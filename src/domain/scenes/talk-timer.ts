/** A stopwatch for the speaker. Times are milliseconds since 1970, so that it goes on over a reload. */
export interface TalkTimer {
  /** What had been counted when it last stopped. */
  readonly countedMs: number;
  /** Since when it counts; absent while it stands. */
  readonly runningSince?: number;
}

export const STOPPED_TIMER: TalkTimer = { countedMs: 0 };

/** Time counted so far, in milliseconds; never negative, also when the device's clock was put back. */
export function countedTime({ countedMs, runningSince }: TalkTimer, now: number): number {
  return countedMs + (runningSince === undefined ? 0 : Math.max(now - runningSince, 0));
}

/** Starts a timer that stands, stops one that runs. */
export function toggleTimer(timer: TalkTimer, now: number): TalkTimer {
  if (timer.runningSince === undefined) return { ...timer, runningSince: now };
  return { countedMs: countedTime(timer, now) };
}

/** Back to nothing; a timer that runs goes on from there. */
export function resetTimer({ runningSince }: TalkTimer, now: number): TalkTimer {
  return runningSince === undefined ? STOPPED_TIMER : { countedMs: 0, runningSince: now };
}

/** Reads what `formatTimer` writes; a stopped timer for anything else. */
export function parseTimer(text: string | undefined): TalkTimer {
  const match = /^(\d+)(?:\+(\d+))?$/.exec(text ?? '');
  if (match === null) return STOPPED_TIMER;
  const [, counted, since] = match;
  return {
    countedMs: Number(counted),
    ...(since === undefined ? {} : { runningSince: Number(since) }),
  };
}

/** What `parseTimer` reads. */
export function formatTimer({ countedMs, runningSince }: TalkTimer): string {
  return runningSince === undefined ? String(countedMs) : `${countedMs}+${runningSince}`;
}

/** Hours, minutes and seconds as on a clock: `4:07`, `1:04:07`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return h === 0 ? `${m}:${two(s)}` : `${h}:${two(m)}:${two(s)}`;
}

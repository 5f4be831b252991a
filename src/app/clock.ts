import { useSyncExternalStore } from 'react';

import { toDayNumber } from '@/domain/dates/civil-days';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { parseEdtf } from '@/domain/dates/parse-edtf';

/** Today as a day: `now=` fixes it, else the device's calendar. Only this file reads the clock. */
export function today(fixed: string | undefined): DayNumber {
  const parsed = fixed === undefined ? undefined : parseEdtf(fixed);
  if (parsed?.ok) return parsed.date.earliest;
  return dayOf(Date.now());
}

/** The day of a moment in milliseconds since 1970, after the device's calendar. */
export function dayOf(moment: number): DayNumber {
  const date = new Date(moment);
  return toDayNumber({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

const MINUTE = 60_000;

/** The minute that has begun, in milliseconds since 1970; redraws whoever asks when the next one begins. */
export function useMinute(): number {
  return useSyncExternalStore(everyMinute, currentMinute);
}

function currentMinute(): number {
  return Math.floor(Date.now() / MINUTE) * MINUTE;
}

/** Looks more often than once a minute: a timer drifts, and stands still while the device sleeps. */
function everyMinute(onLook: () => void): () => void {
  const timer = setInterval(onLook, MINUTE / 6);
  return () => clearInterval(timer);
}

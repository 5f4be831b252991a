import { useSyncExternalStore } from 'react';

const SECOND = 1000;

/** The second that has begun, in milliseconds since 1970. */
export function useSecond(): number {
  return useSyncExternalStore(everySecond, currentSecond);
}

function currentSecond(): number {
  return Math.floor(Date.now() / SECOND) * SECOND;
}

/** Looks more often than once a second: a timer drifts. */
function everySecond(onLook: () => void): () => void {
  const timer = setInterval(onLook, SECOND / 4);
  return () => clearInterval(timer);
}

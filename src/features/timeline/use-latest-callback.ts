import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same and does what `callback` does by now: for many elements that shall not draw again for it. */
export function useLatestCallback<Arguments extends readonly unknown[]>(
  callback: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...values: Arguments) => latest.current(...values), []);
}

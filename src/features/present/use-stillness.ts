import { useSyncExternalStore } from 'react';

const REDUCED = '(prefers-reduced-motion: reduce)';

/** True where nothing may move: the system asks for it, or the page's address does. */
export function useStillness(): boolean {
  return useSyncExternalStore(subscribe, isStill);
}

function isStill(): boolean {
  return (
    globalThis.matchMedia(REDUCED).matches || document.documentElement.dataset['motion'] === 'off'
  );
}

function subscribe(onChange: () => void): () => void {
  const query = globalThis.matchMedia(REDUCED);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

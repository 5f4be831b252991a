import { useSyncExternalStore } from 'react';

import type { StageShape } from './scenes/stage-shape';

const PORTRAIT = '(orientation: portrait)';

/** Portrait where the window is higher than wide. */
export function useStageShape(): StageShape {
  return useSyncExternalStore(subscribe, currentShape);
}

function currentShape(): StageShape {
  return globalThis.matchMedia(PORTRAIT).matches ? 'portrait' : 'landscape';
}

function subscribe(onChange: () => void): () => void {
  const query = globalThis.matchMedia(PORTRAIT);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

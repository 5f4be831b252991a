import { lazy } from 'react';

/** Sharing, printing and exporting: a chunk of its own. */
export const LazyTakeAway = lazy(async () => ({
  default: (await import('./TakeAway')).TakeAway,
}));

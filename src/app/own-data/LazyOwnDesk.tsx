import { lazy } from 'react';

/** Everything about a dataset of the reader's own: a chunk of its own. */
export const LazyOwnDesk = lazy(async () => ({
  default: (await import('./OwnDesk')).OwnDesk,
}));

/** What hears files being dropped and pasted: beside the first script, not in it. */
export const LazyOwnEars = lazy(async () => ({
  default: (await import('./OwnEars')).OwnEars,
}));

import { lazy } from 'react';

/** The presentation's own chunk. */
export const LazyPresenting = lazy(async () => ({
  default: (await import('./Presenting')).Presenting,
}));

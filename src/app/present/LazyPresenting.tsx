import { lazyPart } from '@/ui/lazy-part';

/** The presentation's own chunk. */
export const LazyPresenting = lazyPart(async () => (await import('./Presenting')).Presenting);

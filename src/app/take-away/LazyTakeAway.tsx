import { lazyPart } from '@/ui/lazy-part';

/** Sharing, printing and exporting: a chunk of its own. */
export const LazyTakeAway = lazyPart(async () => (await import('./TakeAway')).TakeAway);

import { lazyPart } from '@/ui/lazy-part';

/** Everything about a dataset of the reader's own: a chunk of its own. */
export const LazyOwnDesk = lazyPart(async () => (await import('./OwnDesk')).OwnDesk);

/** What hears files being dropped and pasted: beside the first script, not in it. */
export const LazyOwnEars = lazyPart(async () => (await import('./OwnEars')).OwnEars);

import { lazyPart } from '@/ui/lazy-part';

/** Everything about a dataset of the reader's own: a chunk of its own. */
export const LazyOwnDesk = lazyPart(async () => (await import('./OwnDesk')).OwnDesk);

/** What hears files being dropped and pasted: beside the first script. Where it cannot be had, the button is left. */
export const LazyOwnEars = lazyPart(async () =>
  import('./OwnEars').then(
    ({ OwnEars }) => OwnEars,
    () => () => null,
  ),
);

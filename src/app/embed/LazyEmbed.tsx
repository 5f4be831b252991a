import { lazyPart } from '@/ui/lazy-part';

/** A part of the page for somebody else's page: a chunk of its own. */
export const LazyEmbed = lazyPart(async () => (await import('./EmbedFrame')).EmbedFrame);

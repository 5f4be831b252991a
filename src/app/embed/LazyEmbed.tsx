import { lazy } from 'react';

/** A part of the page for somebody else's page: a chunk of its own. */
export const LazyEmbed = lazy(async () => ({
  default: (await import('./EmbedFrame')).EmbedFrame,
}));

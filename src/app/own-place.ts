import { embeddedFiles } from '@/data/embedded-files';

import { shownOwn } from './url-state';

/**
 * The way to the data inside this page where it is one file; undefined for a page whose data lie beside it, and while the
 * page is being built.
 */
export const filesInside = typeof document === 'undefined' ? undefined : embeddedFiles(document);

/**
 * Whether another device can open this page by its address: only on a network. A page opened from a file has an address
 * that means nothing elsewhere, so no link, no code for a phone and no embedding can be handed on from it, and whoever
 * offers one says why not. The same holds while the page shows a dataset of the reader's own.
 */
export function hasSharedAddress(): boolean {
  const { protocol } = globalThis.location;
  if (shownOwn()) return false;
  return protocol === 'http:' || protocol === 'https:';
}

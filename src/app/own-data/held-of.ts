import type { OwnDataset } from '@/data/own/own-files';

import type { HeldOwn } from './held-own';

/** What was read as the page shows it: its data say from which file they come, wherever they go. */
export function heldOf(own: OwnDataset, given: readonly File[]): HeldOwn {
  const [first] = given;
  const localFile = { name: first?.name ?? '', count: given.length };
  return { ...own, dataset: { ...own.dataset, localFile }, given, keptAt: undefined };
}

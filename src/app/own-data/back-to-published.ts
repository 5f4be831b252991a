import type { Catalog } from '@/data/reading/build-catalog';
import type { ViewState } from '@/domain/view-state/view-state';

import { goToView } from '../url-state';
import type { HeldOwn } from './held-own';

/** Shows the published dataset that the reader's own stands for, else the default one. Back leads to the own again. */
export function backToPublished(
  { dataset: { id } }: HeldOwn,
  page: ViewState,
  catalog: Catalog | undefined,
): void {
  const isOffered = catalog?.entries.some((entry) => entry.id === id) === true;
  const isNamed = isOffered && id !== catalog.defaultId;
  goToView({ ...page, ...(isNamed ? { dataset: id } : {}) }, 'push', 'published');
}

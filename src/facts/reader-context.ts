import { createContext, use } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';

/** Facets that one click on a name, a theme or a bar narrows by. */
export type FacetName = 'theme' | 'side' | 'kind' | 'org' | 'person';

/** What every part of the page can look up and where it can lead; the app decides how. */
export interface Reader {
  readonly index: DatasetIndex;
  /** Address of this view with a thing open: record, delegation, person, organisation or source. */
  readonly hrefOf: (id: string) => string;
  readonly open: (id: string) => void;
  /** Address of this view narrowed to one value of a facet. */
  readonly hrefOfFilter: (facet: FacetName, value: string) => string;
  readonly filterBy: (facet: FacetName, value: string) => void;
}

export const ReaderContext = createContext<Reader | undefined>(undefined);

/** Look-ups and links of the page. Throws outside of `ReaderProvider`. */
export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (reader === undefined) throw new Error('useReader needs a ReaderProvider above it');
  return reader;
}

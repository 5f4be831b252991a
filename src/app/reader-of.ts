import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { ViewState } from '@/domain/view-state/view-state';
import { KIND_FILTERS } from '@/domain/view-state/view-state';
import type { FacetName, Reader } from '@/facts/reader-context';

import { goToView, hrefOfView } from './url-state';

/**
 * The links and look-ups of a page that shows `state`. `now` says what it shows when a link is followed: by then that may
 * have changed, and the links' own addresses not yet.
 */
export function readerOf(
  index: DatasetIndex,
  state: ViewState,
  now: () => ViewState = () => state,
): Reader {
  return {
    index,
    hrefOf: (id) => hrefOfView({ ...state, record: id }),
    open: (id) => goToView({ ...now(), record: id }, 'push'),
    hrefOfFilter: (facet, value) => hrefOfView(narrowed(state, facet, value)),
    filterBy: (facet, value) => goToView(narrowed(now(), facet, value), 'push'),
  };
}

function narrowed(state: ViewState, facet: FacetName, value: string): ViewState {
  const { record: _record, ...rest } = state;
  if (facet === 'kind') return { ...rest, kind: KIND_FILTERS.filter((kind) => kind === value) };
  return { ...rest, [facet]: [value] };
}

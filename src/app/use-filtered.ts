import { useMemo } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import { applyFilters, type FilterOutcome } from '@/domain/selection/apply-filters';
import { type Selection, selectionOf } from '@/domain/selection/select';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import { DEFAULT_VIEW, type ViewState } from '@/domain/view-state/view-state';

export interface Filtered {
  readonly outcome: FilterOutcome;
  readonly selection: Selection;
}

/** What the filters of a view select: the same objects for as long as no filter changes. */
export function useFiltered(index: DatasetIndex, state: ViewState): Filtered {
  const filters = toQuery(onlyFilters(state));
  return useMemo(() => {
    const outcome = applyFilters(index, parseQuery(filters));
    return { outcome, selection: selectionOf(outcome) };
  }, [index, filters]);
}

function onlyFilters({
  q,
  theme,
  org,
  person,
  kind,
  side,
  from,
  to,
  certainDates,
  disagreements,
}: ViewState): ViewState {
  return {
    ...DEFAULT_VIEW,
    q,
    theme,
    org,
    person,
    kind,
    side,
    certainDates,
    disagreements,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

import type { DayRange } from '../dates/contains';
import type { DayNumber } from '../dates/fuzzy-date';
import { parseEdtf } from '../dates/parse-edtf';
import type { ViewState } from '../view-state/view-state';

/** A filter of the page: free text, four facets of ids, kinds, disagreements, and the time range as one. */
export const FILTERS = [
  'q',
  'theme',
  'side',
  'kind',
  'org',
  'person',
  'disagreements',
  'range',
] as const;
export type Filter = (typeof FILTERS)[number];

/** True when this filter narrows the view. */
export function isSet(state: ViewState, filter: Filter): boolean {
  if (filter === 'q') return state.q.trim() !== '';
  if (filter === 'range') {
    return state.from !== undefined || state.to !== undefined || state.certainDates;
  }
  if (filter === 'disagreements') return state.disagreements;
  return state[filter].length > 0;
}

/** The view without one of its filters. */
export function withoutFilter(state: ViewState, filter: Filter): ViewState {
  if (filter === 'range') {
    const { from: _from, to: _to, ...rest } = state;
    return { ...rest, certainDates: false };
  }
  if (filter === 'disagreements') return { ...state, disagreements: false };
  return { ...state, [filter]: filter === 'q' ? '' : [] };
}

/** The view's time range as days; an absent end is open. */
export function rangeOf(state: Pick<ViewState, 'from' | 'to'>): DayRange {
  const from = dayOf(state.from);
  const to = dayOf(state.to);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function dayOf(iso: string | undefined): DayNumber | undefined {
  if (iso === undefined) return undefined;
  const parsed = parseEdtf(iso);
  return parsed.ok ? parsed.date.earliest : undefined;
}

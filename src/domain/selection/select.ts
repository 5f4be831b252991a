import { containsCertainly, containsPossibly, type DayRange } from '../dates/contains';
import { type DayNumber } from '../dates/fuzzy-date';
import { parseEdtf } from '../dates/parse-edtf';
import { foldQuery, matchesQuery } from '../fold/fold';
import type { DatasetIndex } from '../index/dataset-index';
import type { RecordRow } from '../index/record-row';
import type { CommuniqueRecord } from '../model/types';
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

/** The records that a view selects, in time order. */
export interface Selection {
  readonly records: readonly CommuniqueRecord[];
  /** Records that meet every filter but the time range: what the timeline draws. */
  readonly anyTime: readonly CommuniqueRecord[];
  readonly ids: ReadonlySet<string>;
}

type Test = (row: RecordRow) => boolean;

/**
 * Selects by all filters of a view together; within one facet any of its values will do.
 * A value that no record has selects nothing: a link to something gone must not show everything.
 */
export function select(index: DatasetIndex, state: ViewState): Selection {
  const tests = testsOf(state);
  const anyTime = index.rows.filter((row) => passes(row, tests, 'range'));
  const records = anyTime.filter((row) => tests.range(row)).map((row) => row.record);
  return {
    records,
    anyTime: anyTime.map((row) => row.record),
    ids: new Set(records.map((record) => record.id)),
  };
}

/** How many records each value of each facet would leave if it were the facet's only choice. */
export interface FacetCounts {
  readonly theme: ReadonlyMap<string, number>;
  readonly side: ReadonlyMap<string, number>;
  readonly kind: ReadonlyMap<string, number>;
  readonly org: ReadonlyMap<string, number>;
  readonly person: ReadonlyMap<string, number>;
  /** Records on which sources differ, with all other filters as they are. */
  readonly disagreements: number;
}

/** Counts every facet's values with all other filters as they are; values without records are absent. */
export function countFacets(index: DatasetIndex, state: ViewState): FacetCounts {
  const tests = testsOf(state);
  const count = (facet: Filter, valuesOf: (row: RecordRow) => ReadonlySet<string>) => {
    const counts = new Map<string, number>();
    for (const row of index.rows) {
      if (!passes(row, tests, facet)) continue;
      for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    theme: count('theme', (row) => row.themes),
    side: count('side', (row) => row.sides),
    kind: count('kind', (row) => row.kinds),
    org: count('org', (row) => row.organizations),
    person: count('person', (row) => row.people),
    disagreements: index.rows.filter(
      (row) => row.hasDisagreement && passes(row, tests, 'disagreements'),
    ).length,
  };
}

/** Dropping `filter` alone leaves `remaining` records. */
export interface Relaxation {
  readonly filter: Filter;
  readonly remaining: number;
}

/**
 * Why nothing matches: the filters whose removal alone brings records back, the most helpful first,
 * ties in the order of `FILTERS`. Empty when no single one does.
 */
export function explainEmpty(index: DatasetIndex, state: ViewState): readonly Relaxation[] {
  const tests = testsOf(state);
  return FILTERS.filter((filter) => isSet(state, filter))
    .map((filter) => ({
      filter,
      remaining: index.rows.filter((row) => passes(row, tests, filter)).length,
    }))
    .filter(({ remaining }) => remaining > 0)
    .toSorted((a, b) => b.remaining - a.remaining);
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

/** True when this filter narrows the view. */
export function isSet(state: ViewState, filter: Filter): boolean {
  if (filter === 'q') return state.q.trim() !== '';
  if (filter === 'range') {
    return state.from !== undefined || state.to !== undefined || state.certainDates;
  }
  if (filter === 'disagreements') return state.disagreements;
  return state[filter].length > 0;
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

function testsOf(state: ViewState): Readonly<Record<Filter, Test>> {
  const query = foldQuery(state.q);
  const range = rangeOf(state);
  const contains = state.certainDates ? containsCertainly : containsPossibly;
  return {
    q: isSet(state, 'q') ? (row) => matchesQuery(row.text, query) : always,
    theme: anyOf(state.theme, (row) => row.themes),
    side: anyOf(state.side, (row) => row.sides),
    kind: anyOf(state.kind, (row) => row.kinds),
    org: anyOf(state.org, (row) => row.organizations),
    person: anyOf(state.person, (row) => row.people),
    disagreements: state.disagreements ? (row) => row.hasDisagreement : always,
    range: isSet(state, 'range')
      ? ({ record }) => contains(range, record.date, record.dateBasis)
      : always,
  };
}

const always: Test = () => true;

function anyOf(values: readonly string[], valuesOf: (row: RecordRow) => ReadonlySet<string>): Test {
  if (values.length === 0) return always;
  return (row) => values.some((value) => valuesOf(row).has(value));
}

function passes(row: RecordRow, tests: Readonly<Record<Filter, Test>>, except: Filter): boolean {
  return FILTERS.every((filter) => filter === except || tests[filter](row));
}

import type { Column } from '../index/column';
import type { DatasetIndex } from '../index/dataset-index';
import { columnsOf, shareColumns } from '../index/record-columns';
import type { CommuniqueRecord } from '../model/types';
import type { ViewState } from '../view-state/view-state';
import { applyFilters, type FilterOutcome, passing } from './apply-filters';
import { type Filter, FILTERS, isSet } from './filters';

/** The records that a view selects, in time order. */
export interface Selection {
  readonly records: readonly CommuniqueRecord[];
  /** Records that meet every filter but the time range: what the timeline draws. */
  readonly anyTime: readonly CommuniqueRecord[];
  /** Ids of `records`. */
  readonly ids: Membership;
  /** 1 for every record of the index that is in `anyTime`, else 0. */
  readonly passedAnyTime: Uint8Array;
}

/** What is in a set that need not be built to be asked. */
export interface Membership {
  readonly size: number;
  readonly has: (id: string) => boolean;
}

/**
 * Selects by all filters of a view together; within one facet any of its values will do.
 * A value that no record has selects nothing: a link to something gone must not show everything.
 */
export function select(index: DatasetIndex, state: ViewState): Selection {
  return selectionOf(applyFilters(index, state));
}

/** The records that pass. With no filter set both lists are the index's own. */
export function selectionOf(outcome: FilterOutcome): Selection {
  const { index, state } = outcome;
  const passed = passing(outcome);
  const passedAnyTime = isSet(state, 'range') ? passing(outcome, 'range') : passed;
  const records = recordsOf(index, passed);
  return {
    records,
    anyTime: passedAnyTime === passed ? records : recordsOf(index, passedAnyTime),
    ids: {
      size: records.length,
      has: (id) => passed[index.positionById.get(id) ?? -1] === 1,
    },
    passedAnyTime,
  };
}

/** The records that pass, sharing the index's columns. */
function recordsOf({ records }: DatasetIndex, passed: Uint8Array): readonly CommuniqueRecord[] {
  const positions = positionsIn(passed);
  if (positions.length === records.length) return records;
  const chosen: CommuniqueRecord[] = [];
  for (const position of positions) {
    const record = records[position];
    if (record !== undefined) chosen.push(record);
  }
  shareColumns(chosen, { columns: columnsOf(records).columns, positions });
  return chosen;
}

function positionsIn(passed: Uint8Array): Uint32Array {
  const positions = new Uint32Array(passed.length);
  let count = 0;
  for (let position = 0; position < passed.length; position += 1) {
    if (passed[position] === 1) {
      positions[count] = position;
      count += 1;
    }
  }
  return positions.slice(0, count);
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
  return facetCountsOf(applyFilters(index, state));
}

/** The same from an outcome that is there already. */
export function facetCountsOf(outcome: FilterOutcome): FacetCounts {
  const { facets } = outcome.index;
  const selected = passing(outcome);
  const without = (filter: Filter): Uint8Array =>
    isSet(outcome.state, filter) ? passing(outcome, filter) : selected;
  const count = (facet: 'theme' | 'side' | 'kind' | 'org' | 'person') =>
    countValues(facets[facet], without(facet));
  return {
    theme: count('theme'),
    side: count('side'),
    kind: count('kind'),
    org: count('org'),
    person: count('person'),
    disagreements: countBoth(without('disagreements'), facets.disagreeing),
  };
}

function countBoth(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let position = 0; position < a.length; position += 1) {
    count += (a[position] ?? 0) & (b[position] ?? 0);
  }
  return count;
}

function countValues(
  { values, starts, codes }: Column,
  passed: Uint8Array,
): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length);
  for (let position = 0; position < passed.length; position += 1) {
    if (passed[position] === 0) continue;
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return new Map(
    values.flatMap((value, code) => {
      const found = counts[code] ?? 0;
      return found === 0 ? [] : [[value, found] as const];
    }),
  );
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
  return relaxationsOf(applyFilters(index, state));
}

/** The same from an outcome that is there already. */
export function relaxationsOf(outcome: FilterOutcome): readonly Relaxation[] {
  return FILTERS.filter((filter) => isSet(outcome.state, filter))
    .map((filter) => ({
      filter,
      remaining: passing(outcome, filter).reduce((sum, passed) => sum + passed, 0),
    }))
    .filter(({ remaining }) => remaining > 0)
    .toSorted((a, b) => b.remaining - a.remaining);
}

import { containsCertainly, meetsRange } from '../dates/contains';
import { foldQuery } from '../fold/fold';
import { type Column, recordsWithAny } from '../index/column';
import type { DatasetIndex } from '../index/dataset-index';
import { columnsOf } from '../index/record-columns';
import type { ViewState } from '../view-state/view-state';
import { type Filter, FILTERS, isSet, rangeOf } from './filters';
import { recordsOfNumber } from './records-of-number';

/**
 * What all filters of a view say of every record, in the order of the index. Everything that is selected, counted or
 * explained follows from it: a record passes all filters but one if it fails none, or only that one.
 */
export interface FilterOutcome {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  /** How many filters each record fails. */
  readonly failures: Uint8Array;
  /** For a record that fails exactly one filter: which, as a position in `FILTERS`. */
  readonly failed: Uint8Array;
}

/** Applies every filter to every record once. Linear in the number of records. */
export function applyFilters(index: DatasetIndex, state: ViewState): FilterOutcome {
  const failures = new Uint8Array(index.records.length);
  const failed = new Uint8Array(index.records.length);
  for (const [number, filter] of FILTERS.entries()) {
    if (!isSet(state, filter)) continue;
    const passing = recordsPassingOnce(filter, index, state);
    for (let position = 0; position < failures.length; position += 1) {
      if (passing[position] === 1) continue;
      failures[position] = (failures[position] ?? 0) + 1;
      failed[position] = number;
    }
  }
  return { index, state, failures, failed };
}

/** 1 for every record that passes all filters, but for `except` if it is given; else 0. */
export function passing({ failures, failed }: FilterOutcome, except?: Filter): Uint8Array {
  const number = except === undefined ? -1 : FILTERS.indexOf(except);
  const passed = new Uint8Array(failures.length);
  for (let position = 0; position < passed.length; position += 1) {
    const count = failures[position] ?? 0;
    if (count === 0 || (count === 1 && failed[position] === number)) passed[position] = 1;
  }
  return passed;
}

interface Answer {
  readonly asked: string;
  readonly passing: Uint8Array;
}

const answers = new WeakMap<DatasetIndex, Map<Filter, Answer>>();

/** What a filter let pass the last time, if the view asks the same of it: whoever types has not touched the others. */
function recordsPassingOnce(filter: Filter, index: DatasetIndex, state: ViewState): Uint8Array {
  const ofIndex = answers.get(index) ?? new Map<Filter, Answer>();
  answers.set(index, ofIndex);
  const asked = askedOf(filter, state);
  const before = ofIndex.get(filter);
  if (before?.asked === asked) return before.passing;
  const passing = recordsPassing(filter, index, state);
  ofIndex.set(filter, { asked, passing });
  return passing;
}

function askedOf(filter: Filter, state: ViewState): string {
  return filter === 'range'
    ? JSON.stringify([state.from, state.to, state.certainDates])
    : JSON.stringify(state[filter]);
}

function recordsPassing(filter: Filter, index: DatasetIndex, state: ViewState): Uint8Array {
  switch (filter) {
    case 'q':
      return recordsOfNumber(index, state.q) ?? index.search.find(foldQuery(state.q));
    case 'disagreements':
      return index.facets.disagreeing;
    case 'range':
      return inRange(index, state);
    case 'theme':
    case 'side':
    case 'kind':
    case 'org':
    case 'person':
      return withAnyOf(index.facets[filter], state[filter]);
  }
}

function withAnyOf(column: Column, values: readonly string[]): Uint8Array {
  const marked = new Uint8Array(column.values.length);
  for (const value of values) {
    const code = column.codeOf.get(value);
    if (code !== undefined) marked[code] = 1;
  }
  return recordsWithAny(column, marked);
}

function inRange({ records }: DatasetIndex, state: ViewState): Uint8Array {
  const range = rangeOf(state);
  const passed = new Uint8Array(records.length);
  if (state.certainDates) {
    for (const [position, { date, dateBasis }] of records.entries()) {
      if (containsCertainly(range, date, dateBasis)) passed[position] = 1;
    }
    return passed;
  }
  const meets = meetsRange(range);
  const { dated, earliest, latest } = columnsOf(records).columns.dates();
  for (let position = 0; position < passed.length; position += 1) {
    // Undated is possibly inside any range.
    passed[position] =
      dated[position] === 0 || meets(earliest[position] ?? 0, latest[position] ?? 0) ? 1 : 0;
  }
  return passed;
}

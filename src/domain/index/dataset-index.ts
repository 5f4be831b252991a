import { compareDates } from '../dates/compare-dates';
import type { Dataset, Delegation } from '../model/dataset';
import type { CommuniqueRecord, Organization, Person, Source, Theme } from '../model/types';
import { runAtOnce } from '../steps/run-steps';
import { positionsWith } from './column';
import { recordColumns, shareColumns } from './record-columns';
import { type Facets, facetsOf } from './record-facets';
import { type TextSearch, textSearchOf } from './text-search';

/** Anything that `record=` in a link can open. */
export type Thing =
  | { readonly type: 'record'; readonly record: CommuniqueRecord }
  | { readonly type: 'delegation'; readonly delegation: Delegation }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'organization'; readonly organization: Organization }
  | { readonly type: 'source'; readonly source: Source };

/** A dataset with everything that selection, counting and looking up need, built once. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  /** All records in time order: earliest day, latest day, kind, id; undated ones last. */
  readonly records: readonly CommuniqueRecord[];
  /** Where a record stands in `records`, and so in every column. */
  readonly positionById: ReadonlyMap<string, number>;
  /** What filters look at, in the order of `records`. */
  readonly facets: Facets;
  readonly search: TextSearch;
  readonly recordById: ReadonlyMap<string, CommuniqueRecord>;
  readonly themeById: ReadonlyMap<string, Theme>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly organizationById: ReadonlyMap<string, Organization>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly delegationById: ReadonlyMap<string, Delegation>;
  /** Delegations of a visit, by the visit's id. */
  readonly delegationsOf: ReadonlyMap<string, readonly Delegation[]>;
  /** Records that belong to an event: child events, statements made there, agreements concluded there. */
  readonly belongingTo: ReadonlyMap<string, readonly CommuniqueRecord[]>;
}

/**
 * Builds the index of a checked dataset. Linear in the dataset's size but for one sort. Facets are gathered when they are
 * first asked for, texts are folded later: a timeline without filters shows before.
 */
export function buildIndex(dataset: Dataset): DatasetIndex {
  return runAtOnce(indexInSteps(dataset));
}

/** The same in steps, between which the page can answer. */
export function* indexInSteps(dataset: Dataset): Generator<undefined, DatasetIndex> {
  const records = [...dataset.agreements, ...dataset.events, ...dataset.statements].toSorted(
    compareRecords,
  );
  yield;
  const recordById = byId(records);
  yield;
  const positionById = new Map(records.map(({ id }, position) => [id, position]));
  yield;
  const lookups = {
    dataset,
    records,
    recordById,
    positionById,
    themeById: byId(dataset.themes),
    sourceById: byId(dataset.sources),
    organizationById: byId(dataset.organizations),
    personById: byId(dataset.people),
    delegationById: byId(dataset.delegations),
    delegationsOf: groupBy(dataset.delegations, (delegation) => delegation.eventId),
    belongingTo: groupBy(records, occasionOf),
  };
  yield;
  let facets: Facets | undefined;
  const facetsOnce = (): Facets => (facets ??= facetsOf(lookups));
  const columns = recordColumns(records, {
    themes: () => facetsOnce().theme,
    sources: () => facetsOnce().source,
  });
  shareColumns(records, { columns, positions: Uint32Array.from(records.keys()) });
  return {
    ...lookups,
    get facets() {
      return facetsOnce();
    },
    search: textSearchOf({ ...lookups, facetsOf: facetsOnce }),
  };
}

/** Records that have a value in a facet, in time order; none for a value that no record has. */
export function recordsWith(
  { records, facets }: DatasetIndex,
  facet: keyof Omit<Facets, 'disagreeing'>,
  value: string,
): readonly CommuniqueRecord[] {
  return positionsWith(facets[facet], value).flatMap((position) => records[position] ?? []);
}

const KIND_ORDER = { agreement: 0, event: 1, statement: 2 } as const;

/** Time order of records, a total one: earliest day, latest day, kind, id; undated last. */
export function compareRecords(a: CommuniqueRecord, b: CommuniqueRecord): number {
  return (
    compareDates(a.date, b.date) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/** The thing with this id, through redirects of old ids; undefined when there is none. */
export function findThing(index: DatasetIndex, id: string): Thing | undefined {
  const current = index.dataset.redirects[id] ?? id;
  const record = index.recordById.get(current);
  if (record) return { type: 'record', record };
  const delegation = index.delegationById.get(current);
  if (delegation) return { type: 'delegation', delegation };
  const person = index.personById.get(current);
  if (person) return { type: 'person', person };
  const organization = index.organizationById.get(current);
  if (organization) return { type: 'organization', organization };
  const source = index.sourceById.get(current);
  return source && { type: 'source', source };
}

/** The event that a record belongs to: a child's parent, a statement's or agreement's occasion. */
export function occasionOf(record: CommuniqueRecord): string | undefined {
  return record.kind === 'event' ? record.parentId : record.eventId;
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

import { compareDates } from '../dates/compare-dates';
import type { Dataset, Delegation } from '../model/dataset';
import type { CommuniqueRecord, Organization, Person, Source, Theme } from '../model/types';
import { readReferenceNumber, referenceNumber } from '../reference/reference-number';
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
  /** The records, and the events that they belong to where those are no records of the dataset. */
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
  /** Ids by reference number, nearly always one; those of old ids, too, lead to what has taken their place. */
  readonly idsByNumber: ReadonlyMap<string, readonly string[]>;
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
  const records = inTimeOrder([...dataset.agreements, ...dataset.events, ...dataset.statements]);
  yield;
  const known = [...records, ...dataset.contextEvents];
  const recordById = byId(known);
  yield;
  const positionById = new Map<string, number>();
  for (const [position, { id }] of records.entries()) positionById.set(id, position);
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
    belongingTo: groupBy(known, occasionOf),
  };
  yield;
  let facets: Facets | undefined;
  const facetsOnce = (): Facets => (facets ??= facetsOf(lookups));
  let idsByNumber: ReadonlyMap<string, readonly string[]> | undefined;
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
    get idsByNumber() {
      return (idsByNumber ??= numbersOf(lookups));
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

/** As `compareRecords` orders them; days are compared as plain numbers first, which decides nearly always. */
function inTimeOrder(given: readonly CommuniqueRecord[]): readonly CommuniqueRecord[] {
  const earliest = Float64Array.from(given, ({ date }) => date?.earliest ?? Infinity);
  const latest = Float64Array.from(given, ({ date }) => date?.latest ?? Infinity);
  const compareAt = (a: number, b: number): number => {
    const byEarliest = compareDays(earliest[a] ?? 0, earliest[b] ?? 0);
    if (byEarliest !== 0) return byEarliest;
    const byLatest = compareDays(latest[a] ?? 0, latest[b] ?? 0);
    if (byLatest !== 0) return byLatest;
    const record = given[a];
    const other = given[b];
    return record === undefined || other === undefined ? 0 : compareRecords(record, other);
  };
  const order = Uint32Array.from(given.keys()).sort(compareAt);
  return Array.from(order, (place) => given[place]).filter((record) => record !== undefined);
}

/** Open ends are infinite, and Infinity - Infinity is no number. */
function compareDays(a: number, b: number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
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

/** The thing with this id or reference number, through redirects of old ids; undefined when there is none. */
export function findThing(index: DatasetIndex, id: string): Thing | undefined {
  const thing = thingWithId(index, index.dataset.redirects[id] ?? id);
  if (thing !== undefined) return thing;
  // A number that two things share names neither: a wrong page would open without a word.
  const [found, ...others] = thingsWithNumber(index, id);
  return others.length === 0 ? found : undefined;
}

/** Things with the reference number that somebody typed, nearly always one; none where the text is no right number. */
export function thingsWithNumber(index: DatasetIndex, text: string): readonly Thing[] {
  const reading = readReferenceNumber(text);
  if (reading?.isRight !== true) return [];
  return (index.idsByNumber.get(reading.number) ?? []).flatMap(
    (id) => thingWithId(index, id) ?? [],
  );
}

/** The reference number of a thing, if no other thing of these data has the same. */
export function ownNumber(index: DatasetIndex, id: string): string | undefined {
  const number = referenceNumber(id);
  return index.idsByNumber.get(number)?.length === 1 ? number : undefined;
}

/** The id by which links name a thing. */
export function thingId(thing: Thing): string {
  switch (thing.type) {
    case 'record':
      return thing.record.id;
    case 'delegation':
      return thing.delegation.id;
    case 'person':
      return thing.person.id;
    case 'organization':
      return thing.organization.id;
    case 'source':
      return thing.source.id;
  }
}

function thingWithId(index: DatasetIndex, id: string): Thing | undefined {
  const record = index.recordById.get(id);
  if (record) return { type: 'record', record };
  const delegation = index.delegationById.get(id);
  if (delegation) return { type: 'delegation', delegation };
  const person = index.personById.get(id);
  if (person) return { type: 'person', person };
  const organization = index.organizationById.get(id);
  if (organization) return { type: 'organization', organization };
  const source = index.sourceById.get(id);
  return source && { type: 'source', source };
}

type ById = 'recordById' | 'delegationById' | 'personById' | 'organizationById' | 'sourceById';

function numbersOf({
  dataset,
  recordById,
  delegationById,
  personById,
  organizationById,
  sourceById,
}: Pick<DatasetIndex, 'dataset' | ById>): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  const add = (named: string, id: string): void => {
    const number = referenceNumber(named);
    const others = ids.get(number) ?? [];
    if (!others.includes(id)) ids.set(number, [...others, id]);
  };
  for (const things of [recordById, delegationById, personById, organizationById, sourceById]) {
    for (const id of things.keys()) add(id, id);
  }
  for (const [old, id] of Object.entries(dataset.redirects)) add(old, id);
  return ids;
}

/** The event that a record belongs to: a child's parent, a statement's or agreement's occasion. */
export function occasionOf(record: CommuniqueRecord): string | undefined {
  return record.kind === 'event' ? record.parentId : record.eventId;
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) found.set(item.id, item);
  return found;
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

import type { Column } from '../index/column';
import { type DatasetIndex, occasionOf } from '../index/dataset-index';
import { positionsIn } from '../index/record-columns';
import type { Delegation } from '../model/dataset';
import { evidenceOfDelegation, evidenceOfOrganization, evidenceOfPerson } from '../model/evidence';
import type { CommuniqueRecord, Organization, Person, Source } from '../model/types';
import type { Selection } from './select';

/** What shows because of the selected records, each list in the dataset's order. */
export interface ShownThings {
  /** A delegation shows if its visit, a child of the visit or a record made there is selected. */
  readonly delegations: readonly Delegation[];
  /** People and organisations show if a selected record or a shown delegation names them. */
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  /** Sources show if cited by anything that shows. */
  readonly sources: readonly Source[];
}

const known = new WeakMap<DatasetIndex, WeakMap<readonly CommuniqueRecord[], ShownThings>>();

/** Derives what shows beside the selected records (product, "Filters"); once for the same list of them. */
export function shownThings(
  index: DatasetIndex,
  { records }: Pick<Selection, 'records'>,
): ShownThings {
  const ofIndex = known.get(index) ?? new WeakMap<readonly CommuniqueRecord[], ShownThings>();
  known.set(index, ofIndex);
  const shown = ofIndex.get(records) ?? thingsBeside(index, records);
  ofIndex.set(records, shown);
  return shown;
}

function thingsBeside(index: DatasetIndex, records: readonly CommuniqueRecord[]): ShownThings {
  const { dataset, facets } = index;
  const positions = positionsIn(index, records);
  const occasions = occasionsOf(index);
  const isShown = withOccasions(occasions, positions);
  const delegations = dataset.delegations.filter(
    ({ eventId }) => isShown[occasions.placeOf(eventId)] === 1,
  );

  const [person, org, source] = [facets.person, facets.org, facets.source].map(markerOf);
  for (const position of positions) {
    person?.markAt(position);
    org?.markAt(position);
    source?.markAt(position);
  }
  for (const { members } of delegations) {
    for (const member of members) {
      person?.mark(member.personId);
      if (member.onBehalfOfId) org?.mark(member.onBehalfOfId);
    }
  }
  const people = dataset.people.filter(({ id }) => person?.has(id));
  const organizations = dataset.organizations.filter(({ id }) => org?.has(id));

  for (const evidence of [
    ...delegations.map(evidenceOfDelegation),
    ...people.map(evidenceOfPerson),
    ...organizations.map(evidenceOfOrganization),
  ]) {
    for (const { sourceId } of evidence) source?.mark(sourceId);
  }
  return {
    delegations,
    people,
    organizations,
    sources: dataset.sources.filter(({ id }) => source?.has(id)),
  };
}

/** Values of a column that have been met. */
function markerOf({ values, codeOf, starts, codes }: Column) {
  const marked = new Uint8Array(values.length);
  return {
    markAt: (position: number): void => {
      const end = starts[position + 1] ?? 0;
      for (let at = starts[position] ?? 0; at < end; at += 1) marked[codes[at] ?? 0] = 1;
    },
    mark: (value: string): void => {
      const code = codeOf.get(value);
      if (code !== undefined) marked[code] = 1;
    },
    has: (value: string): boolean => marked[codeOf.get(value) ?? -1] === 1,
  };
}

/** 1 at the places of the records themselves and the events that they belong to, up to the visit; a cycle ends the walk. */
function withOccasions({ above }: Occasions, positions: Uint32Array): Uint8Array {
  const seen = new Uint8Array(above.length);
  for (const position of positions) {
    for (let at = position; at !== NOWHERE && seen[at] === 0; at = above[at] ?? NOWHERE) {
      seen[at] = 1;
    }
  }
  return seen;
}

const NOWHERE = -1;

/** Every record at its position, after them the events that are there for context only. */
interface Occasions {
  /** The place of what each belongs to. */
  readonly above: Int32Array;
  readonly placeOf: (id: string) => number;
}

const occasionsKnown = new WeakMap<DatasetIndex, Occasions>();

function occasionsOf(index: DatasetIndex): Occasions {
  const found = occasionsKnown.get(index);
  if (found !== undefined) return found;
  const { records, dataset, positionById } = index;
  const context = new Map<string, number>(
    dataset.contextEvents.map(({ id }, place) => [id, records.length + place]),
  );
  const placeOf = (id: string): number => positionById.get(id) ?? context.get(id) ?? NOWHERE;
  const above = Int32Array.from([...records, ...dataset.contextEvents], (record) => {
    const occasion = occasionOf(record);
    return occasion === undefined ? NOWHERE : placeOf(occasion);
  });
  const made = { above, placeOf };
  occasionsKnown.set(index, made);
  return made;
}

import type { Delegation } from '@/domain/model/dataset';
import {
  evidenceOfDelegation,
  evidenceOfOrganization,
  evidenceOfPerson,
  evidenceOfRecord,
} from '@/domain/model/evidence';
import type { CommuniqueRecord, Evidence, Organization, Person } from '@/domain/model/types';
import type { SourceId } from '@/domain/model/vocabulary';

/** Things that cite sources: a selection of them, or `{ ...index.dataset, records: index.records }` for all. */
export interface CitingThings {
  readonly records: readonly CommuniqueRecord[];
  readonly delegations: readonly Delegation[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/** What rests on one source, each thing once, in the order of `CitingThings`. */
export type Citations = CitingThings;

/** What rests on each source: a thing rests on it if anything in it cites it. Sources not cited are absent. */
export function citationsOf(things: CitingThings): ReadonlyMap<SourceId, Citations> {
  const records = citersBySource(things.records, evidenceOfRecord);
  const delegations = citersBySource(things.delegations, evidenceOfDelegation);
  const people = citersBySource(things.people, evidenceOfPerson);
  const organizations = citersBySource(things.organizations, evidenceOfOrganization);
  const ids = new Set(
    [records, delegations, people, organizations].flatMap((map) => [...map.keys()]),
  );
  return new Map(
    [...ids].map((id) => [
      id,
      {
        records: records.get(id) ?? [],
        delegations: delegations.get(id) ?? [],
        people: people.get(id) ?? [],
        organizations: organizations.get(id) ?? [],
      },
    ]),
  );
}

/** Records by how many sources each rests on; the lists keep the order given and make up all records. */
export interface SupportedRecords {
  readonly none: readonly CommuniqueRecord[];
  readonly one: readonly CommuniqueRecord[];
  readonly several: readonly CommuniqueRecord[];
}

/** How many records rest on no source, on exactly one, on several; the three add up to all records. */
export type Support = Readonly<Record<keyof SupportedRecords, number>>;

/** Tells records apart by how many different sources they cite anywhere in them. */
export function recordsBySupport(records: readonly CommuniqueRecord[]): SupportedRecords {
  const counted = records.map((record) => ({
    record,
    count: sourcesIn(evidenceOfRecord(record)).size,
  }));
  const those = (fits: (count: number) => boolean): readonly CommuniqueRecord[] =>
    counted.filter(({ count }) => fits(count)).map(({ record }) => record);
  return {
    none: those((count) => count === 0),
    one: those((count) => count === 1),
    several: those((count) => count > 1),
  };
}

/** The lengths of the lists of `recordsBySupport`. */
export function countSupport(records: readonly CommuniqueRecord[]): Support {
  const { none, one, several } = recordsBySupport(records);
  return { none: none.length, one: one.length, several: several.length };
}

function citersBySource<Item>(
  items: readonly Item[],
  evidenceIn: (item: Item) => readonly Evidence[],
): ReadonlyMap<SourceId, readonly Item[]> {
  const citers = new Map<SourceId, Item[]>();
  for (const item of items) {
    for (const id of sourcesIn(evidenceIn(item))) {
      const known = citers.get(id);
      if (known) known.push(item);
      else citers.set(id, [item]);
    }
  }
  return citers;
}

function sourcesIn(evidence: readonly Evidence[]): ReadonlySet<SourceId> {
  return new Set(evidence.map(({ sourceId }) => sourceId));
}

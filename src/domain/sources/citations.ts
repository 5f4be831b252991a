import { columnsOf } from '@/domain/index/record-columns';
import type { Delegation } from '@/domain/model/dataset';
import {
  evidenceOfDelegation,
  evidenceOfOrganization,
  evidenceOfPerson,
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
export function citationsOf(things: CitingThings): ReadonlyMap<string, Citations> {
  const records = citingRecords(things.records);
  const delegations = citersBySource(things.delegations, evidenceOfDelegation);
  const people = citersBySource(things.people, evidenceOfPerson);
  const organizations = citersBySource(things.organizations, evidenceOfOrganization);
  const ids = new Set<string>(
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
  const { columns, positions } = columnsOf(records);
  const { starts } = columns.sources();
  const none: CommuniqueRecord[] = [];
  const one: CommuniqueRecord[] = [];
  const several: CommuniqueRecord[] = [];
  for (const [place, position] of positions.entries()) {
    const record = records[place];
    if (record === undefined) continue;
    const count = (starts[position + 1] ?? 0) - (starts[position] ?? 0);
    if (count === 0) none.push(record);
    else if (count === 1) one.push(record);
    else several.push(record);
  }
  return { none, one, several };
}

/** The lengths of the lists of `recordsBySupport`. */
export function countSupport(records: readonly CommuniqueRecord[]): Support {
  const { none, one, several } = recordsBySupport(records);
  return { none: none.length, one: one.length, several: several.length };
}

/** By the column of sources: what a record cites is gathered once an index. */
function citingRecords(
  records: readonly CommuniqueRecord[],
): ReadonlyMap<string, readonly CommuniqueRecord[]> {
  const { columns, positions } = columnsOf(records);
  const { values, starts, codes } = columns.sources();
  const byCode: CommuniqueRecord[][] = values.map(() => []);
  for (const [place, position] of positions.entries()) {
    const record = records[place];
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) {
      if (record !== undefined) byCode[codes[at] ?? -1]?.push(record);
    }
  }
  return new Map(
    byCode.flatMap((citing, code) => {
      const id = values[code];
      return citing.length === 0 || id === undefined ? [] : [[id, citing] as const];
    }),
  );
}

function citersBySource<Item>(
  items: readonly Item[],
  evidenceIn: (item: Item) => readonly Evidence[],
): ReadonlyMap<string, readonly Item[]> {
  const citers = new Map<string, Item[]>();
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

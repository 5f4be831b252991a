import type { DatasetIndex } from '../index/dataset-index';
import { occasionOf } from '../index/dataset-index';
import type { Delegation } from '../model/dataset';
import {
  evidenceOfDelegation,
  evidenceOfOrganization,
  evidenceOfPerson,
  evidenceOfRecord,
} from '../model/evidence';
import type { Organization, Person, Source } from '../model/types';
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

/** Derives what shows beside the selected records (product, "Filters"). */
export function shownThings(index: DatasetIndex, selection: Selection): ShownThings {
  const { dataset } = index;
  const events = new Set<string>();
  for (const record of selection.records) {
    for (const id of ancestorsOf(index, record.id)) events.add(id);
  }
  const delegations = dataset.delegations.filter(({ eventId }) => events.has(eventId));

  const peopleIds = new Set<string>();
  const organizationIds = new Set<string>();
  for (const row of index.rows) {
    if (!selection.ids.has(row.record.id)) continue;
    for (const id of row.people) peopleIds.add(id);
    for (const id of row.organizations) organizationIds.add(id);
  }
  for (const { members } of delegations) {
    for (const member of members) {
      peopleIds.add(member.personId);
      if (member.onBehalfOfId) organizationIds.add(member.onBehalfOfId);
    }
  }
  const people = dataset.people.filter(({ id }) => peopleIds.has(id));
  const organizations = dataset.organizations.filter(({ id }) => organizationIds.has(id));

  const cited = new Set(
    [
      ...selection.records.flatMap(evidenceOfRecord),
      ...delegations.flatMap(evidenceOfDelegation),
      ...people.flatMap(evidenceOfPerson),
      ...organizations.flatMap(evidenceOfOrganization),
    ].map(({ sourceId }) => sourceId),
  );
  return {
    delegations,
    people,
    organizations,
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
  };
}

/** The record itself and the events that it belongs to, up to the visit; a cycle ends the walk. */
function ancestorsOf(index: DatasetIndex, id: string): ReadonlySet<string> {
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const record = index.recordById.get(current);
    current = record && occasionOf(record);
  }
  return seen;
}

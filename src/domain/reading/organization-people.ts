import { compareDates } from '@/domain/dates/compare-dates';
import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import { type DatasetIndex, recordsWith } from '@/domain/index/dataset-index';
import type { CommuniqueRecord, Person, Post } from '@/domain/model/types';
import type { LocalizedText, OrganizationId, PersonId } from '@/domain/model/vocabulary';

/** Somebody acting for the organisation: the records, in time order, that report one role. */
export interface ActedFor {
  /** As worded at the time; absent where no role is reported. */
  readonly role?: LocalizedText;
  readonly records: readonly CommuniqueRecord[];
}

export interface OrganizationPerson {
  readonly person: Person;
  /** Posts in the organisation, in the order of their starts; those without a start last. */
  readonly posts: readonly Post[];
  /** A role a wording, in the order of its first record. */
  readonly acted: readonly ActedFor[];
}

/**
 * The people of an organisation over time: who held a post in it or acted for it on a record. Ordered by the
 * earliest day known of either, ties in the dataset's order; nobody gives an empty list.
 */
export function peopleOfOrganization(
  index: DatasetIndex,
  organizationId: OrganizationId,
): readonly OrganizationPerson[] {
  const acted = actedFor(index, organizationId);
  return index.dataset.people
    .map((person) => ({
      person,
      posts: person.posts
        .filter((post) => post.organizationId === organizationId)
        .toSorted((a, b) => compareDates(a.start, b.start)),
      acted: acted.get(person.id) ?? [],
    }))
    .filter(({ posts, acted: records }) => posts.length > 0 || records.length > 0)
    .toSorted((a, b) => compareDates(firstKnown(a), firstKnown(b)));
}

/** A post that only ended on a known day is placed by that day. */
function firstKnown({ posts, acted }: OrganizationPerson): FuzzyDate | undefined {
  return [
    ...posts.flatMap(({ start, end }) => start ?? end ?? []),
    ...acted.flatMap(({ records }) => records.flatMap(({ date }) => date ?? [])),
  ].toSorted(compareDates)[0];
}

function actedFor(
  index: DatasetIndex,
  organizationId: OrganizationId,
): ReadonlyMap<PersonId, readonly ActedFor[]> {
  const byPerson = new Map<PersonId, Map<string, Acting>>();
  for (const record of recordsWith(index, 'org', organizationId)) {
    for (const { personId, role } of namedFor(record, index, organizationId)) {
      const roles = byPerson.get(personId) ?? new Map<string, Acting>();
      byPerson.set(personId, roles);
      const wording = role?.en ?? '';
      const acting = roles.get(wording) ?? { ...(role === undefined ? {} : { role }), records: [] };
      roles.set(wording, acting);
      if (!acting.records.includes(record)) acting.records.push(record);
    }
  }
  return new Map([...byPerson].map(([id, roles]) => [id, [...roles.values()]]));
}

interface Acting extends ActedFor {
  readonly records: CommuniqueRecord[];
}

interface NamedFor {
  readonly personId: PersonId;
  readonly role?: LocalizedText | undefined;
}

function namedFor(
  record: CommuniqueRecord,
  index: DatasetIndex,
  organizationId: OrganizationId,
): readonly NamedFor[] {
  const members = (index.delegationsOf.get(record.id) ?? []).flatMap((delegation) =>
    delegation.members.filter(({ onBehalfOfId }) => onBehalfOfId === organizationId),
  );
  return [...members, ...namedOnRecordFor(record, organizationId)];
}

function namedOnRecordFor(
  record: CommuniqueRecord,
  organizationId: OrganizationId,
): readonly NamedFor[] {
  switch (record.kind) {
    case 'agreement':
      return record.people.filter((item) => item.organizationId === organizationId);
    case 'event':
      return record.participants.flatMap((item) =>
        item.organizationId === organizationId && item.personId !== undefined
          ? [{ personId: item.personId, role: item.role }]
          : [],
      );
    case 'statement':
      return record.organizationId === organizationId && record.personId !== undefined
        ? [{ personId: record.personId, role: record.role }]
        : [];
  }
}

import type { DatasetIndex, Thing } from '@/domain/index/dataset-index';
import type { CommuniqueRecord, Organization } from '@/domain/model/types';
import type { OrganizationId } from '@/domain/model/vocabulary';
import { partnersOf, relativesOf } from '@/domain/reading/organization-relatives';
import { appearancesOf } from '@/domain/roster/appearances';

/**
 * The bodies that a thing's sheet names beside its title, in the order of the data, each perhaps more than once. An
 * organisation's own name is left out: its sheet says at the title what that name is.
 */
export function bodiesOfThing(thing: Thing, index: DatasetIndex): readonly Organization[] {
  const found = (ids: readonly (OrganizationId | undefined)[]): readonly Organization[] =>
    ids.flatMap((id) => (id && index.organizationById.get(id)) ?? []);
  switch (thing.type) {
    case 'record':
      return found(idsOn(thing.record));
    case 'delegation':
      return found(thing.delegation.members.map(({ onBehalfOfId }) => onBehalfOfId));
    case 'person':
      return found([
        ...thing.person.posts.map(({ organizationId }) => organizationId),
        ...appearancesOf(index, thing.person.id).map(({ onBehalfOfId }) => onBehalfOfId),
      ]);
    case 'organization':
      return bodiesAround(thing.organization, index);
    case 'source':
      return [];
  }
}

function bodiesAround(own: Organization, index: DatasetIndex): readonly Organization[] {
  const { predecessors, successors, otherwise } = relativesOf(index, own);
  const parent = own.parentId && index.organizationById.get(own.parentId);
  return [
    ...(parent ? [parent] : []),
    ...index.dataset.organizations.filter(({ parentId }) => parentId === own.id),
    ...[...predecessors, ...successors, ...otherwise].map(({ organization }) => organization),
    ...partnersOf(index, own.id, () => 0).map(({ organization }) => organization),
  ];
}

function idsOn(record: CommuniqueRecord): readonly (OrganizationId | undefined)[] {
  switch (record.kind) {
    case 'agreement':
      return [...record.parties, ...record.people].map(({ organizationId }) => organizationId);
    case 'event':
      return record.participants.map(({ organizationId }) => organizationId);
    case 'statement':
      return [record.organizationId];
  }
}

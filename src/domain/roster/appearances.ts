import { type DatasetIndex, recordsWith } from '@/domain/index/dataset-index';
import type { Delegation } from '@/domain/model/dataset';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { LocalizedText, OrganizationId, PersonId } from '@/domain/model/vocabulary';

/** One person on one record. */
export interface Appearance {
  readonly record: CommuniqueRecord;
  /** Set where the person was there as a delegate: the record is then the visit. */
  readonly delegation?: Delegation;
  /** As reported at the time. */
  readonly role?: LocalizedText;
  readonly onBehalfOfId?: OrganizationId;
}

/**
 * Every appearance of a person in the whole dataset, in time order: a person on a record, counted once (data format,
 * "Words"). A delegate's appearance is the visit. Nobody's appearances are an empty list.
 */
export function appearancesOf(index: DatasetIndex, personId: PersonId): readonly Appearance[] {
  return recordsWith(index, 'person', personId).map((record) =>
    appearanceOn(index, record, personId),
  );
}

function appearanceOn(
  index: DatasetIndex,
  record: CommuniqueRecord,
  personId: PersonId,
): Appearance {
  for (const delegation of index.delegationsOf.get(record.id) ?? []) {
    const member = delegation.members.find((item) => item.personId === personId);
    if (member === undefined) continue;
    return { record, delegation, ...capacityOf(member.role, member.onBehalfOfId) };
  }
  switch (record.kind) {
    case 'agreement': {
      const entry = record.people.find((item) => item.personId === personId);
      return { record, ...capacityOf(entry?.role, entry?.organizationId) };
    }
    case 'event': {
      const entry = record.participants.find((item) => item.personId === personId);
      return { record, ...capacityOf(entry?.role, entry?.organizationId) };
    }
    case 'statement':
      return { record, ...capacityOf(record.role, record.organizationId) };
  }
}

function capacityOf(
  role: LocalizedText | undefined,
  onBehalfOfId: OrganizationId | undefined,
): Pick<Appearance, 'role' | 'onBehalfOfId'> {
  return {
    ...(role === undefined ? {} : { role }),
    ...(onBehalfOfId === undefined ? {} : { onBehalfOfId }),
  };
}

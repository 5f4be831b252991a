import type { Delegation, DelegationMember } from '@/domain/model/dataset';

import { toAreaCode, toId } from '../branded-id';
import type { RawDelegation, RawDelegationMember } from '../format/records';
import { type JsonPlace, placeAt } from './json-place';
import { readEvidence } from './read-evidence';
import { readDisagreement, readNote, readNotReported, readOthers } from './read-parts';
import { readList, readOptionalReference, readReference, type Reading } from './reading';

/** One delegation, whose visit is known to be there; members by their `order`, ties in the file's order. */
export function readDelegation(raw: RawDelegation, place: JsonPlace, reading: Reading): Delegation {
  const members = readList(reading, raw.members, placeAt(place, 'members'), readMember);
  return {
    id: toId(raw.id),
    name: raw.name,
    fromArea: toAreaCode(raw.from_area),
    ...(raw.to_area !== undefined && { toArea: toAreaCode(raw.to_area) }),
    eventId: toId(raw.event_id),
    members: members.toSorted((a, b) => a.order - b.order),
    others: readList(reading, raw.others, placeAt(place, 'others'), readOthers),
    disagreements: readList(
      reading,
      raw.disagreements,
      placeAt(place, 'disagreements'),
      readDisagreement,
    ),
    notReported: readNotReported(raw.not_reported),
    notes: readList(reading, raw.notes, placeAt(place, 'notes'), readNote),
    evidence: readEvidence(reading, raw, place),
  };
}

function readMember(
  raw: RawDelegationMember,
  place: JsonPlace,
  reading: Reading,
): DelegationMember | undefined {
  const leftOut = { kind: 'member', id: raw.person_id } as const;
  const personAt = placeAt(place, 'person_id');
  const personId = readReference(reading, 'person', raw.person_id, personAt, leftOut);
  if (!personId) return undefined;
  const at = placeAt(place, 'on_behalf_of_id');
  const onBehalfOfId = readOptionalReference(reading, 'organization', raw.on_behalf_of_id, at);
  return {
    personId,
    ...(onBehalfOfId && { onBehalfOfId }),
    ...(raw.role && { role: raw.role }),
    head: raw.head ?? false,
    order: raw.order ?? Number(place.key) + 1,
    evidence: readEvidence(reading, raw, place),
  };
}

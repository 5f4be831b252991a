import type {
  AgreementPerson,
  AgreementRecord,
  Aim,
  EventRecord,
  Participant,
  Party,
  StatementRecord,
} from '@/domain/model/types';
import type { LeftOut } from '@/domain/problems/problem';

import { toId } from '../branded-id';
import type {
  RawAgreement,
  RawAgreementPerson,
  RawEvent,
  RawParticipant,
  RawStatement,
} from '../format/records';
import { type JsonPlace, placeAt } from './json-place';
import { readEvidence } from './read-evidence';
import { readParent } from './read-parent';
import { readOthers, readPlace } from './read-parts';
import { readRecordBase } from './read-record-base';
import {
  readDate,
  readList,
  readOptionalReference,
  readReference,
  type Reading,
  report,
  wasGiven,
} from './reading';

/** One event. */
export function readEvent(raw: RawEvent, place: JsonPlace, reading: Reading): EventRecord {
  const parentId = readParent(reading, 'event', raw, place);
  return {
    kind: 'event',
    id: toId(raw.id),
    classification: raw.classification,
    name: raw.name,
    ...readRecordBase(reading, raw, place, { isStatement: false }),
    places: readList(reading, raw.places, placeAt(place, 'places'), readPlace),
    ...(parentId && { parentId }),
    participants: readList(
      reading,
      raw.participants,
      placeAt(place, 'participants'),
      readParticipant,
    ),
    others: readList(reading, raw.others, placeAt(place, 'others'), readOthers),
  };
}

const PARTICIPANT_REFERENCES = ['organization_id', 'person_id', 'delegation_id'] as const;

/** One participant; none when nobody is named, or nobody who is named is there. */
function readParticipant(
  raw: RawParticipant,
  place: JsonPlace,
  reading: Reading,
): Participant | undefined {
  const given = PARTICIPANT_REFERENCES.filter((field) => wasGiven(reading, raw, field));
  if (given.length === 0) {
    report(reading, place, {
      severity: 'error',
      code: 'nobody_named',
      expected: { code: 'field', names: PARTICIPANT_REFERENCES },
      found: raw,
      leftOut: { kind: 'participant' },
    });
    return undefined;
  }
  const refer = <Kind extends 'organization' | 'person' | 'delegation'>(kind: Kind) => {
    const id = raw[`${kind}_id`];
    const leftOut: LeftOut = {
      kind: given.length === 1 ? 'participant' : 'reference',
      id: id ?? '',
    };
    const at = placeAt(place, `${kind}_id`);
    return id === undefined ? undefined : readReference(reading, kind, id, at, leftOut);
  };
  const organizationId = refer('organization');
  const personId = refer('person');
  const delegationId = refer('delegation');
  if (!organizationId && !personId && !delegationId) {
    const losses = given.flatMap((field) => reading.trace.lossOfField(raw, field) ?? []);
    losses[0]?.alsoLeftOut.push({ kind: 'participant' });
    return undefined;
  }
  return {
    ...(organizationId && { organizationId }),
    ...(personId && { personId }),
    ...(delegationId && { delegationId }),
    ...(raw.role && { role: raw.role }),
    capacity: raw.capacity,
    evidence: readEvidence(reading, raw, place),
  };
}

/** One agreement. */
export function readAgreement(
  raw: RawAgreement,
  place: JsonPlace,
  reading: Reading,
): AgreementRecord {
  const inForce = readDate(reading, raw.in_force);
  const eventAt = placeAt(place, 'event_id');
  const eventId = readOptionalReference(reading, 'event', raw.event_id, eventAt);
  return {
    kind: 'agreement',
    id: toId(raw.id),
    classification: raw.classification,
    title: raw.title,
    titleBasis: raw.title_basis ?? {},
    act: raw.act,
    ...readRecordBase(reading, raw, place, { isStatement: false }),
    ...(inForce && { inForce }),
    ...(raw.term && { term: raw.term }),
    languages: raw.languages ?? [],
    ...(raw.document_count !== undefined && { documentCount: raw.document_count }),
    places: readList(reading, raw.places, placeAt(place, 'places'), readPlace),
    ...(eventId && { eventId }),
    parties: readList(reading, raw.parties, placeAt(place, 'parties'), readParty),
    others: readList(reading, raw.others, placeAt(place, 'others'), readOthers),
    people: readList(reading, raw.people, placeAt(place, 'people'), readAgreementPerson),
    aims: readList(reading, raw.aims, placeAt(place, 'aims'), readAim),
  };
}

function readParty(
  raw: NonNullable<RawAgreement['parties']>[number],
  place: JsonPlace,
  reading: Reading,
): Party | undefined {
  const id = raw.organization_id;
  const at = placeAt(place, 'organization_id');
  const organizationId = readReference(reading, 'organization', id, at, { kind: 'party', id });
  return organizationId && { organizationId, evidence: readEvidence(reading, raw, place) };
}

function readAgreementPerson(
  raw: RawAgreementPerson,
  place: JsonPlace,
  reading: Reading,
): AgreementPerson | undefined {
  const leftOut = { kind: 'entry', field: 'people', id: raw.person_id } as const;
  const personAt = placeAt(place, 'person_id');
  const personId = readReference(reading, 'person', raw.person_id, personAt, leftOut);
  if (!personId) return undefined;
  const at = placeAt(place, 'organization_id');
  const organizationId = readOptionalReference(reading, 'organization', raw.organization_id, at);
  return {
    personId,
    ...(organizationId && { organizationId }),
    ...(raw.role && { role: raw.role }),
    capacity: raw.capacity,
    evidence: readEvidence(reading, raw, place),
  };
}

function readAim(
  raw: NonNullable<RawAgreement['aims']>[number],
  place: JsonPlace,
  reading: Reading,
): Aim {
  return { text: raw.text, evidence: readEvidence(reading, raw, place) };
}

/** One statement. Nobody named as its speaker is a warning unless `speaker` is in `not_reported`. */
export function readStatement(
  raw: RawStatement,
  place: JsonPlace,
  reading: Reading,
): StatementRecord {
  const refer = <Kind extends 'person' | 'organization' | 'event'>(kind: Kind) =>
    readOptionalReference(reading, kind, raw[`${kind}_id`], placeAt(place, `${kind}_id`));
  const personId = refer('person');
  const organizationId = refer('organization');
  const eventId = refer('event');
  warnOfMissingSpeaker(raw, place, reading);
  return {
    kind: 'statement',
    id: toId(raw.id),
    ...(personId && { personId }),
    ...(organizationId && { organizationId }),
    ...(raw.role && { role: raw.role }),
    ...(eventId && { eventId }),
    ...readRecordBase(reading, raw, place, { isStatement: true, speakerId: personId }),
  };
}

function warnOfMissingSpeaker(raw: RawStatement, place: JsonPlace, reading: Reading): void {
  const isNamed = wasGiven(reading, raw, 'person_id') || wasGiven(reading, raw, 'organization_id');
  const isAccountedFor =
    raw.not_reported?.includes('speaker') || reading.trace.lossIn(raw.not_reported);
  if (isNamed || isAccountedFor) return;
  report(reading, placeAt(place, 'person_id'), {
    severity: 'warning',
    code: 'missing_speaker',
    expected: { code: 'field', names: ['person_id', 'organization_id'] },
    found: undefined,
  });
}

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Delegation } from '@/domain/model/dataset';
import type {
  Evidence,
  EventRecord,
  Organization,
  Participant,
  Person,
} from '@/domain/model/types';
import type { AreaCode, LocalizedText, ParticipantCapacity } from '@/domain/model/vocabulary';

interface AttendeeBase {
  /** Stable within one delegation's roster. */
  readonly key: string;
  /** Areas of the bodies acted for, or those that the source gives for unnamed people; empty when not known. */
  readonly areas: readonly AreaCode[];
  /** The events of the visit at which a source names or describes them, in time order. */
  readonly events: readonly EventRecord[];
  readonly evidence: readonly Evidence[];
}

/** A person named at the visit or one of its events, who is no member of the delegation. */
export interface NamedAttendee extends AttendeeBase {
  readonly kind: 'person';
  readonly person: Person;
  readonly capacities: readonly ParticipantCapacity[];
  /** As reported at the time; each wording once. */
  readonly roles: readonly LocalizedText[];
  readonly onBehalfOf: readonly Organization[];
}

/** A body named at the visit for which no person is named. */
export interface BodyAttendee extends AttendeeBase {
  readonly kind: 'body';
  readonly organization: Organization;
  readonly capacities: readonly ParticipantCapacity[];
}

/** People whom a source describes at the visit without naming them. */
interface UnnamedAttendees extends AttendeeBase {
  readonly kind: 'unnamed';
  readonly description: LocalizedText;
  readonly count?: number;
}

export type Attendee = NamedAttendee | BodyAttendee | UnnamedAttendees;

/**
 * Whom the sources name or describe at a delegation's events beside its members. Hosts first, then people, bodies without
 * a named person, unnamed people; within each in time order and in the source's order. Somebody at several events stands
 * once. Left out: the members, the bodies they act for, and descriptions that the delegation itself repeats.
 */
export function attendeesOf(
  index: DatasetIndex,
  delegation: Delegation,
  events: readonly EventRecord[],
): readonly Attendee[] {
  const people = new Map<string, NamedAttendee>();
  const bodies = new Map<string, BodyAttendee>();
  const unnamed = new Map<string, UnnamedAttendees>();
  const members = new Set<string>(delegation.members.map(({ personId }) => personId));
  for (const event of events) {
    for (const participant of event.participants) {
      const named = asNamed(index, event, participant);
      const body = asBody(index, event, participant);
      if (named && !members.has(named.person.id)) {
        people.set(named.key, joinNamed(people.get(named.key), named));
      }
      if (body) bodies.set(body.key, joinBody(bodies.get(body.key), body));
    }
    for (const item of unnamedAt(event))
      unnamed.set(item.key, joinBase(unnamed.get(item.key), item));
  }
  const actedFor = new Set<string>([
    ...delegation.members.flatMap(({ onBehalfOfId }) => onBehalfOfId ?? []),
    ...[...people.values()].flatMap(({ onBehalfOf }) => onBehalfOf.map(({ id }) => id)),
  ]);
  const described = new Set(delegation.others.map(({ description }) => description.en));
  return [
    ...people.values(),
    ...[...bodies.values()].filter(({ organization }) => !actedFor.has(organization.id)),
    ...[...unnamed.values()].filter(({ description }) => !described.has(description.en)),
  ].toSorted((a, b) => Number(isHost(b)) - Number(isHost(a)));
}

/** True for whoever is named as host at any of the events. */
export function isHost(attendee: Attendee): boolean {
  return attendee.kind !== 'unnamed' && attendee.capacities.includes('host');
}

function asNamed(
  index: DatasetIndex,
  event: EventRecord,
  { personId, organizationId, capacity, role, evidence }: Participant,
): NamedAttendee | undefined {
  const person = personId && index.personById.get(personId);
  if (!person) return undefined;
  const organization = organizationId && index.organizationById.get(organizationId);
  return {
    kind: 'person',
    key: person.id,
    person,
    capacities: [capacity],
    roles: role === undefined ? [] : [role],
    onBehalfOf: organization ? [organization] : [],
    areas: organization ? [organization.area] : [],
    events: [event],
    evidence: evidence.length > 0 ? evidence : event.evidence,
  };
}

function asBody(
  index: DatasetIndex,
  event: EventRecord,
  { personId, organizationId, capacity, evidence }: Participant,
): BodyAttendee | undefined {
  const organization = organizationId && index.organizationById.get(organizationId);
  if (!organization || personId !== undefined) return undefined;
  return {
    kind: 'body',
    key: organization.id,
    organization,
    capacities: [capacity],
    areas: [organization.area],
    events: [event],
    evidence: evidence.length > 0 ? evidence : event.evidence,
  };
}

function unnamedAt(event: EventRecord): readonly UnnamedAttendees[] {
  return event.others.map(({ description, areas, count, evidence }) => ({
    kind: 'unnamed',
    key: `unnamed ${description.en}`,
    description,
    ...(count === undefined ? {} : { count }),
    areas,
    events: [event],
    evidence: evidence.length > 0 ? evidence : event.evidence,
  }));
}

function joinNamed(earlier: NamedAttendee | undefined, next: NamedAttendee): NamedAttendee {
  if (earlier === undefined) return next;
  const known = new Set(earlier.roles.map(({ en }) => en));
  return {
    ...joinBase(earlier, next),
    capacities: unique([...earlier.capacities, ...next.capacities]),
    roles: [...earlier.roles, ...next.roles.filter(({ en }) => !known.has(en))],
    onBehalfOf: unique([...earlier.onBehalfOf, ...next.onBehalfOf]),
  };
}

function joinBody(earlier: BodyAttendee | undefined, next: BodyAttendee): BodyAttendee {
  if (earlier === undefined) return next;
  const capacities = unique([...earlier.capacities, ...next.capacities]);
  return { ...joinBase(earlier, next), capacities };
}

/** Keeps the earlier one with the areas, events and evidence of both. */
function joinBase<Kind extends Attendee>(earlier: Kind | undefined, next: Kind): Kind {
  if (earlier === undefined) return next;
  return {
    ...earlier,
    areas: unique([...earlier.areas, ...next.areas]),
    events: unique([...earlier.events, ...next.events]),
    evidence: [...earlier.evidence, ...next.evidence],
  };
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

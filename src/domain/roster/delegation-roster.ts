import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Delegation, DelegationMember } from '@/domain/model/dataset';
import { evidenceOfDelegation } from '@/domain/model/evidence';
import type { CommuniqueRecord, Evidence, Organization, Person } from '@/domain/model/types';
import type { NotReportedField } from '@/domain/model/vocabulary';
import { type Absence, absenceOf } from '@/domain/sources/absence';

import { type Attendee, attendeesOf, isHost } from './attendance';
import { type Remark, remarksBySpeaker } from './remarks';
import { eventsAmong, visitRecords } from './visit-records';

/** `head`: reported as such. `first_listed`: listed first where the head was looked for and not found. */
type Standing = 'head' | 'first_listed' | 'member';

export interface RosterMember {
  readonly person: Person;
  /** Position in the source from 1. */
  readonly position: number;
  readonly standing: Standing;
  readonly role: DelegationMember['role'];
  readonly onBehalfOf: Organization | undefined;
  readonly evidence: readonly Evidence[];
}

/** Named members, and the unnamed: counted where a source counts them, else only that there were some. */
export interface DelegationSize {
  readonly named: number;
  readonly unnamedCounted: number;
  readonly hasUncounted: boolean;
}

export interface MissingField {
  readonly field: NotReportedField;
  readonly absence: Absence;
}

/** Everything that the roster shows of one delegation. */
export interface DelegationRoster {
  readonly delegation: Delegation;
  /** The visit first, then what belongs to it, in time order. */
  readonly records: readonly CommuniqueRecord[];
  /** In the source's order. */
  readonly members: readonly RosterMember[];
  readonly size: DelegationSize;
  /** Whoever acted for a body of the area that was visited. */
  readonly hosts: readonly Attendee[];
  /** Everybody else at the same events: of the sending area but no delegates, of third areas, of no known area. */
  readonly alsoThere: readonly Attendee[];
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  readonly missing: readonly MissingField[];
  /** The host that gets the mark of leading its side: the only one, and only if a head of the delegation has it too. */
  readonly leadingHost: Attendee | undefined;
}

/** Gathers the roster of one delegation from its visit and what belongs to the visit. */
export function rosterOf(index: DatasetIndex, delegation: Delegation): DelegationRoster {
  const records = visitRecords(index, delegation.eventId);
  const attendees = attendeesOf(index, delegation, eventsAmong(records));
  const isOfHosts = ({ areas }: Attendee): boolean =>
    delegation.toArea !== undefined && areas.includes(delegation.toArea);
  const absence = absenceOf(evidenceOfDelegation(delegation), index);
  const hosts = attendees.filter(isOfHosts);
  const leaders = hosts.filter(isHost);
  return {
    delegation,
    records,
    members: membersOf(index, delegation),
    size: sizeOf(delegation),
    hosts,
    alsoThere: attendees.filter((attendee) => !isOfHosts(attendee)),
    remarks: remarksBySpeaker(index, records),
    missing: delegation.notReported.map((field) => ({ field, absence })),
    leadingHost: hasHead(delegation) && leaders.length === 1 ? leaders[0] : undefined,
  };
}

/** Counts who belongs to a delegation; an unnamed group without a number is not estimated. */
export function sizeOf(delegation: Delegation): DelegationSize {
  return {
    named: delegation.members.length,
    unnamedCounted: delegation.others.reduce((sum, { count }) => sum + (count ?? 0), 0),
    hasUncounted: delegation.others.some(({ count }) => count === undefined),
  };
}

function hasHead({ members }: Delegation): boolean {
  return members.some(({ head }) => head);
}

function membersOf(index: DatasetIndex, delegation: Delegation): readonly RosterMember[] {
  const isHeadMissing = !hasHead(delegation) && delegation.notReported.includes('head');
  const inOrder = delegation.members.toSorted((a, b) => a.order - b.order);
  return inOrder.flatMap((member, place) => {
    const person = index.personById.get(member.personId);
    if (person === undefined) return [];
    const isFirstListed = place === 0 && isHeadMissing && inOrder.length > 1;
    return {
      person,
      position: member.order,
      standing: member.head ? 'head' : isFirstListed ? 'first_listed' : 'member',
      role: member.role,
      onBehalfOf: member.onBehalfOfId && index.organizationById.get(member.onBehalfOfId),
      evidence: member.evidence.length > 0 ? member.evidence : delegation.evidence,
    };
  });
}

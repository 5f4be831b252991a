import { compareDates } from '@/domain/dates/compare-dates';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import { evidenceOfDelegation } from '@/domain/model/evidence';
import type {
  AreaCode,
  CommuniqueRecord,
  Delegation,
  DelegationMember,
  Evidence,
  NotReportedField,
  Organization,
  Person,
} from '@/domain/model/types';
import { type Absence, absenceOf } from '@/domain/sources/absence';

import { type Attendee, attendeesOf, isHost } from './attendance';
import { type Remark, remarksBySpeaker } from './remarks';
import { eventsAmong, visitRecords } from './visit-records';

/** `head`: reported as such. `first_listed`: listed first where the head was looked for and not found. */
export type Standing = 'head' | 'first_listed' | 'member';

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
  /** True where hosts get the mark of leading their side: only if a head of the delegation has it too. */
  readonly marksLeaders: boolean;
}

/** Gathers the roster of one delegation from its visit and what belongs to the visit. */
export function rosterOf(index: DatasetIndex, delegation: Delegation): DelegationRoster {
  const records = visitRecords(index, delegation.eventId);
  const attendees = attendeesOf(index, delegation, eventsAmong(records));
  const isOfHosts = ({ areas }: Attendee): boolean =>
    delegation.toArea !== undefined && areas.includes(delegation.toArea);
  const absence = absenceOf(evidenceOfDelegation(delegation), index);
  return {
    delegation,
    records,
    members: membersOf(index, delegation),
    size: sizeOf(delegation),
    hosts: attendees.filter(isOfHosts),
    alsoThere: attendees.filter((attendee) => !isOfHosts(attendee)),
    remarks: remarksBySpeaker(index, records),
    missing: delegation.notReported.map((field) => ({ field, absence })),
    marksLeaders: delegation.members.some(({ head }) => head),
  };
}

/** True where an attendee's entry carries the mark of leading its side. */
export function leadsSide(attendee: Attendee, roster: DelegationRoster): boolean {
  return roster.marksLeaders && isHost(attendee) && roster.hosts.includes(attendee);
}

/** Counts who belongs to a delegation; an unnamed group without a number is not estimated. */
export function sizeOf(delegation: Delegation): DelegationSize {
  return {
    named: delegation.members.length,
    unnamedCounted: delegation.others.reduce((sum, { count }) => sum + (count ?? 0), 0),
    hasUncounted: delegation.others.some(({ count }) => count === undefined),
  };
}

/** The record that dates a delegation: its visit if dated, else the visit's first dated event, else any first dated record. */
export function datingRecord(
  index: DatasetIndex,
  delegation: Delegation,
): CommuniqueRecord | undefined {
  const dated = visitRecords(index, delegation.eventId).filter(({ date }) => date !== undefined);
  return dated.find(({ kind }) => kind === 'event') ?? dated.at(0);
}

/** Delegations in the time order of `datingRecord`; ties in the dataset's order, undated ones last. */
export function delegationsInOrder(
  index: DatasetIndex,
  delegations: readonly Delegation[],
): readonly Delegation[] {
  return delegations
    .map((delegation) => ({ delegation, date: datingRecord(index, delegation)?.date }))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(({ delegation }) => delegation);
}

/** The one to open at first: with the most named members, among equals the last in order; none of none. */
export function delegationToOpen(ordered: readonly Delegation[]): Delegation | undefined {
  const most = Math.max(...ordered.map(({ members }) => members.length));
  return ordered.findLast(({ members }) => members.length === most);
}

/**
 * The two sides of a visit in the page's order (the alternat); the delegation first where its area and the one visited
 * are equally far down that order or neither is in it.
 */
export function blockOrder(
  { fromArea, toArea }: Pick<Delegation, 'fromArea' | 'toArea'>,
  sides: readonly AreaCode[],
): readonly ['delegation', 'hosts'] | readonly ['hosts', 'delegation'] {
  const rank = (area: AreaCode | undefined): number => {
    const place = area === undefined ? -1 : sides.indexOf(area);
    return place === -1 ? sides.length : place;
  };
  return rank(toArea) < rank(fromArea) ? ['hosts', 'delegation'] : ['delegation', 'hosts'];
}

function membersOf(index: DatasetIndex, delegation: Delegation): readonly RosterMember[] {
  const hasHead = delegation.members.some(({ head }) => head);
  const lookedForHead = delegation.notReported.includes('head');
  const inOrder = delegation.members.toSorted((a, b) => a.order - b.order);
  return inOrder.flatMap((member, place) => {
    const person = index.personById.get(member.personId);
    if (person === undefined) return [];
    const isFirstListed = place === 0 && !hasHead && lookedForHead && inOrder.length > 1;
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

import { type DatasetIndex, occasionOf } from '../index/dataset-index';
import type { Dataset, Delegation } from '../model/dataset';
import {
  evidenceOfDelegation,
  evidenceOfOrganization,
  evidenceOfPerson,
  evidenceOfRecord,
} from '../model/evidence';
import type {
  CommuniqueRecord,
  EventRecord,
  Evidence,
  Organization,
  Person,
  Source,
} from '../model/types';
import type { Selection } from './select';

/** So many at once: a small part of a frame. */
export const PORTION = 1_000;

function idsOf(things: readonly { readonly id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id));
}

/** People who show, who speak of a theme on a selected record, or who travelled. */
export function peopleOf(
  { dataset }: DatasetIndex,
  records: readonly CommuniqueRecord[],
  shown: readonly Person[],
  delegations: readonly Delegation[],
): readonly Person[] {
  const ids = idsOf(shown);
  for (const { themes } of records) {
    for (const { speakerId } of themes) if (speakerId) ids.add(speakerId);
  }
  for (const { members } of delegations) for (const { personId } of members) ids.add(personId);
  return dataset.people.filter(({ id }) => ids.has(id));
}

/** Bodies that show or that people and delegations refer to, with those above and before them. */
export function bodiesOf(
  index: DatasetIndex,
  shown: readonly Organization[],
  people: readonly Person[],
  delegations: readonly Delegation[],
): readonly Organization[] {
  const ids = idsOf(shown);
  for (const { posts } of people) for (const { organizationId } of posts) ids.add(organizationId);
  for (const { members } of delegations) {
    for (const { onBehalfOfId } of members) if (onBehalfOfId) ids.add(onBehalfOfId);
  }
  addRelatives(index, ids);
  return index.dataset.organizations.filter(({ id }) => ids.has(id));
}

/** Sources that show or that anything else cites, numbered anew. */
export function* sourcesOf(
  { dataset }: DatasetIndex,
  shown: readonly Source[],
  things: Pick<Dataset, 'people' | 'organizations' | 'delegations' | 'contextEvents'>,
): Generator<undefined, readonly Source[]> {
  const ids = idsOf(shown);
  function* cite<Thing>(
    list: readonly Thing[],
    evidenceOf: (thing: Thing) => readonly Evidence[],
  ): Generator<undefined, void> {
    for (const [at, thing] of list.entries()) {
      if (at % PORTION === 0) yield;
      for (const { sourceId } of evidenceOf(thing)) ids.add(sourceId);
    }
  }
  yield* cite(things.people, evidenceOfPerson);
  yield* cite(things.organizations, evidenceOfOrganization);
  yield* cite(things.delegations, evidenceOfDelegation);
  yield* cite(things.contextEvents, evidenceOfRecord);
  return dataset.sources
    .filter(({ id }) => ids.has(id))
    .map((source, at) => ({ ...source, number: at + 1 }));
}

/** Delegations that show, and those that a selected event names as taking part. */
export function delegationsOf(
  { dataset }: DatasetIndex,
  records: readonly CommuniqueRecord[],
  shown: readonly Delegation[],
): readonly Delegation[] {
  const ids = idsOf(shown);
  for (const record of records) {
    if (record.kind !== 'event') continue;
    for (const { delegationId } of record.participants) if (delegationId) ids.add(delegationId);
  }
  return dataset.delegations.filter(({ id }) => ids.has(id));
}

/** Events that are not selected and to which a selected record or a delegation belongs, up to the first of all. */
export function* contextOf(
  index: DatasetIndex,
  { records, ids }: Selection,
  delegations: readonly Delegation[],
): Generator<undefined, ReadonlyMap<string, EventRecord>> {
  const context = new Map<string, EventRecord>();
  const starts = [...records.map(occasionOf), ...delegations.map(({ eventId }) => eventId)];
  for (const [at, start] of starts.entries()) {
    if (at % PORTION === 0) yield;
    let id: string | undefined = start;
    while (id !== undefined && !context.has(id)) {
      const event = index.recordById.get(id);
      if (event?.kind !== 'event' || ids.has(id)) break;
      context.set(id, withoutContent(event));
      id = occasionOf(event);
    }
  }
  return context;
}

/** What an event is called, when and where it was, and who says so. */
function withoutContent(event: EventRecord): EventRecord {
  return {
    ...event,
    participants: [],
    others: [],
    themes: [],
    related: [],
    disagreements: [],
    notReported: [],
    notes: [],
  };
}

/** Adds the bodies above those in the set, and those that their histories name, however far. */
function addRelatives({ organizationById }: DatasetIndex, ids: Set<string>): void {
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const body = organizationById.get(id);
    if (body === undefined) continue;
    for (const other of [body.parentId, ...body.history.map(({ otherId }) => otherId)]) {
      if (other === undefined || ids.has(other)) continue;
      ids.add(other);
      open.push(other);
    }
  }
}

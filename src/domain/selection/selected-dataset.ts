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
  Note,
  Organization,
  Person,
  RelatedRecord,
  Source,
} from '../model/types';
import type { LocalizedText, Relation } from '../model/vocabulary';
import type { Selection } from './select';
import { shownThings } from './shown-things';

/** A part of a dataset that is a dataset itself. */
export interface SelectedDataset {
  readonly dataset: Dataset;
  /** How many links to records outside of it stand as notes. */
  readonly linksAsNotes: number;
}

/** Says in words that a record is linked to one which is not there. */
export type LinkWords = (relation: Relation, other: CommuniqueRecord) => LocalizedText;

/**
 * The selected records with everything that shows because of them, as a dataset in which every id resolves and which
 * shows the same numbers. What these refer to is there too: bodies of posts, parents and predecessors of bodies, speakers,
 * sources of them all. Events that others belong to, when they are not selected, are its context events: named, dated and
 * cited, without what happened at them. A link to a record outside becomes a note with the link's evidence, in the words
 * of `linkWords`. With every record selected it is the dataset as it is. Yields from time to time: 100,000 records take longer than a frame.
 */
export function* selectDataset(
  index: DatasetIndex,
  selection: Selection,
  linkWords: LinkWords,
): Generator<undefined, SelectedDataset> {
  const { dataset } = index;
  if (selection.records.length === index.records.length) return { dataset, linksAsNotes: 0 };
  const shown = shownThings(index, selection);
  yield;
  const delegations = delegationsOf(index, selection.records, shown.delegations);
  const context = contextOf(index, selection, delegations);
  yield;
  const people = peopleOf(index, selection.records, shown.people, delegations);
  const organizations = bodiesOf(index, shown.organizations, people, delegations);
  yield;
  const things = { people, organizations, delegations, contextEvents: [...context.values()] };
  const sources = sourcesOf(index, shown.sources, things);
  yield;
  const isThere = (id: string): boolean => selection.ids.has(id) || context.has(id);
  const { records, linksAsNotes } = recordsOf(index, selection, isThere, linkWords);
  const part: Dataset = { ...dataset, ...things, ...records, sources };
  return { dataset: { ...part, redirects: redirectsWithin(part) }, linksAsNotes };
}

function idsOf(things: readonly { readonly id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id));
}

type Records = Pick<Dataset, 'agreements' | 'events' | 'statements'>;

/** The selected records in the dataset's order, links to records that are not there as notes. */
function recordsOf(
  { dataset, recordById }: DatasetIndex,
  { ids }: Selection,
  isThere: (id: string) => boolean,
  linkWords: LinkWords,
): { readonly records: Records; readonly linksAsNotes: number } {
  let linksAsNotes = 0;
  const noteOf = ({ id, relation, evidence }: RelatedRecord): readonly Note[] => {
    const other = recordById.get(id);
    return other === undefined ? [] : [{ text: linkWords(relation, other), evidence }];
  };
  const closed = <Item extends CommuniqueRecord>(records: readonly Item[]): readonly Item[] =>
    records
      .filter(({ id }) => ids.has(id))
      .map((record) => {
        const outside = record.related.filter(({ id }) => !isThere(id));
        if (outside.length === 0) return record;
        linksAsNotes += outside.length;
        const related = record.related.filter(({ id }) => isThere(id));
        return { ...record, related, notes: [...record.notes, ...outside.flatMap(noteOf)] };
      });
  const records = {
    agreements: closed(dataset.agreements),
    events: closed(dataset.events),
    statements: closed(dataset.statements),
  };
  return { records, linksAsNotes };
}

/** People who show, who speak of a theme on a selected record, or who travelled. */
function peopleOf(
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
function bodiesOf(
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
function sourcesOf(
  { dataset }: DatasetIndex,
  shown: readonly Source[],
  things: Pick<Dataset, 'people' | 'organizations' | 'delegations' | 'contextEvents'>,
): readonly Source[] {
  const ids = idsOf(shown);
  for (const evidence of [
    ...things.people.map(evidenceOfPerson),
    ...things.organizations.map(evidenceOfOrganization),
    ...things.delegations.map(evidenceOfDelegation),
    ...things.contextEvents.map(evidenceOfRecord),
  ]) {
    for (const { sourceId } of evidence) ids.add(sourceId);
  }
  return dataset.sources
    .filter(({ id }) => ids.has(id))
    .map((source, at) => ({ ...source, number: at + 1 }));
}

/** Delegations that show, and those that a selected event names as taking part. */
function delegationsOf(
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
function contextOf(
  index: DatasetIndex,
  { records, ids }: Selection,
  delegations: readonly Delegation[],
): ReadonlyMap<string, EventRecord> {
  const context = new Map<string, EventRecord>();
  const starts = [...records.map(occasionOf), ...delegations.map(({ eventId }) => eventId)];
  for (const start of starts) {
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

function redirectsWithin(dataset: Dataset): Readonly<Record<string, string>> {
  const { themes, sources, organizations, people, delegations } = dataset;
  const records = [dataset.events, dataset.contextEvents, dataset.agreements, dataset.statements];
  const things = [themes, sources, organizations, people, delegations, ...records];
  const ids = new Set<string>(things.flatMap((list) => list.map(({ id }) => id)));
  return Object.fromEntries(Object.entries(dataset.redirects).filter(([, to]) => ids.has(to)));
}

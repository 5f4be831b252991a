import type { Dataset, Delegation } from '@/domain/model/dataset';
import { FORMAT } from '@/domain/model/format';
import type {
  AgreementRecord,
  CommuniqueRecord,
  EventRecord,
  Organization,
  Person,
  Source,
  StatementRecord,
  Theme,
} from '@/domain/model/types';

import { COLLECTIONS, type CollectionName } from './format/collections';
import type { RawDataset } from './format/dataset';
import type { RawAgreement, RawDelegation, RawEvent, RawStatement } from './format/records';
import type { RawOrganization, RawPerson, RawSource, RawTheme } from './format/registers';
import {
  given,
  listed,
  plain,
  writeDisagreement,
  writeEvidence,
  writeHistory,
  writeMember,
  writeMention,
  writeNote,
  writeOtherName,
  writeOthers,
  writeParticipant,
  writePlace,
  writePost,
  writeRelated,
} from './write-parts';

/** What stands in a file beside its lists of things. */
export type RawFrame = Omit<RawDataset, CollectionName>;

/** The fields of a dataset's file beside its lists of things. */
export function writeFrame(dataset: Dataset): RawFrame {
  const hasRedirects = Object.keys(dataset.redirects).length > 0;
  return {
    format: FORMAT,
    id: dataset.id,
    title: dataset.title,
    ...given('summary', dataset.summary),
    version: dataset.version,
    as_of: dataset.asOf.edtf,
    licence: dataset.licence,
    coverage: dataset.coverage,
    ...given('contact', dataset.contact),
    ...plain<'sides', string>('sides', dataset.sides),
    ...given('redirects', hasRedirects ? { ...dataset.redirects } : undefined),
  };
}

/** The lists of a dataset's file with their entries one by one, in the order of the format and of the dataset. */
export function* writeThings(dataset: Dataset): Generator<readonly [CollectionName, object]> {
  const { themes, sources, organizations, people, delegations } = dataset;
  for (const theme of themes) yield ['themes', writeTheme(theme)];
  for (const source of sources) yield ['sources', writeSource(source)];
  for (const organization of organizations) {
    yield ['organizations', writeOrganization(organization)];
  }
  for (const person of people) yield ['people', writePerson(person)];
  for (const event of dataset.events) yield ['events', writeEvent(event)];
  for (const event of dataset.contextEvents) yield ['context_events', writeEvent(event)];
  for (const agreement of dataset.agreements) yield ['agreements', writeAgreement(agreement)];
  for (const statement of dataset.statements) yield ['statements', writeStatement(statement)];
  for (const delegation of delegations) yield ['delegations', writeDelegation(delegation)];
}

/**
 * The file of a checked dataset: reading it gives the same dataset again. Fields without a value and empty lists are left
 * out; dates stand as they were given.
 */
export function writeDataset(dataset: Dataset): object {
  const lists = new Map<string, object[]>();
  for (const [name, thing] of writeThings(dataset)) {
    const list = lists.get(name);
    if (list) list.push(thing);
    else lists.set(name, [thing]);
  }
  return {
    ...writeFrame(dataset),
    ...Object.fromEntries(
      Object.keys(COLLECTIONS).flatMap((name) => {
        const list = lists.get(name);
        return list === undefined ? [] : [[name, list]];
      }),
    ),
  };
}

function writeTheme({ id, name, definition, group, symbol }: Theme): RawTheme {
  return { id, name, definition, group, symbol };
}

function writeSource(source: Source): RawSource {
  return {
    id: source.id,
    ...given('title', source.title),
    title_basis: source.titleBasis,
    publisher: source.publisher,
    ...given('publisher_name', source.publisherName),
    ...given('publisher_note', source.publisherNote),
    ...given('publisher_area', source.publisherArea),
    ...given('published', source.published?.edtf),
    ...given('url', source.url),
    lang: source.lang,
    kind: source.kind,
    read: source.read,
    standing: source.standing,
    ...listed('paragraphs', source.paragraphs, ({ n, summary }) => ({ n, summary })),
  };
}

function byLanguage<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function writeOrganization(organization: Organization): RawOrganization {
  return {
    id: organization.id,
    name: organization.name,
    ...given('name_basis', byLanguage(organization.nameBasis)),
    ...given('abbreviation', organization.abbreviation),
    area: organization.area,
    ...given('parent_id', organization.parentId),
    classification: organization.classification,
    ...listed('history', organization.history, writeHistory),
    ...listed('disagreements', organization.disagreements, writeDisagreement),
    ...writeEvidence(organization),
  };
}

function writePerson(person: Person): RawPerson {
  return {
    id: person.id,
    name: person.name,
    ...given('name_basis', byLanguage(person.nameBasis)),
    ...given('family_name', person.familyName),
    family_name_first: person.familyNameFirst,
    ...listed('other_names', person.otherNames, writeOtherName),
    ...listed('posts', person.posts, writePost),
    ...listed('disagreements', person.disagreements, writeDisagreement),
    ...writeEvidence(person),
  };
}

function writeOpening({
  id,
  researchIds,
}: CommuniqueRecord): Pick<RawEvent, 'id' | 'research_ids'> {
  return { id, ...plain('research_ids', researchIds) };
}

function writeDate({
  date,
  dateBasis,
  dateNote,
}: CommuniqueRecord): Pick<RawEvent, 'date' | 'date_basis' | 'date_note'> {
  return {
    ...given('date', date?.edtf),
    ...given('date_basis', dateBasis),
    ...given('date_note', dateNote),
  };
}

function writeClosing(
  record: CommuniqueRecord,
): Pick<
  RawStatement,
  'related' | 'themes' | 'disagreements' | 'not_reported' | 'notes' | 'confidence' | 'evidence'
> {
  return {
    ...listed('related', record.related, writeRelated),
    ...listed('themes', record.themes, writeMention),
    ...listed('disagreements', record.disagreements, writeDisagreement),
    ...plain('not_reported', record.notReported),
    ...listed('notes', record.notes, writeNote),
    ...given('confidence', record.confidence),
    ...writeEvidence(record),
  };
}

function writeEvent(event: EventRecord): RawEvent {
  return {
    ...writeOpening(event),
    classification: event.classification,
    name: event.name,
    summary: event.summary,
    ...writeDate(event),
    ...listed('places', event.places, writePlace),
    ...given('parent_id', event.parentId),
    ...listed('participants', event.participants, writeParticipant),
    ...listed('others', event.others, writeOthers),
    ...writeClosing(event),
  };
}

function writeAgreement(agreement: AgreementRecord): RawAgreement {
  return {
    ...writeOpening(agreement),
    classification: agreement.classification,
    title: agreement.title,
    ...given('title_basis', byLanguage(agreement.titleBasis)),
    summary: agreement.summary,
    act: agreement.act,
    ...writeDate(agreement),
    ...given('in_force', agreement.inForce?.edtf),
    ...given('term', agreement.term),
    ...plain('languages', agreement.languages),
    ...given('document_count', agreement.documentCount),
    ...listed('places', agreement.places, writePlace),
    ...given('event_id', agreement.eventId),
    ...listed('parties', agreement.parties, (party) => ({
      organization_id: party.organizationId,
      ...writeEvidence(party),
    })),
    ...listed('others', agreement.others, writeOthers),
    ...listed('people', agreement.people, (person) => ({
      person_id: person.personId,
      ...given('organization_id', person.organizationId),
      ...given('role', person.role),
      capacity: person.capacity,
      ...writeEvidence(person),
    })),
    ...listed('aims', agreement.aims, (aim) => ({ text: aim.text, ...writeEvidence(aim) })),
    ...writeClosing(agreement),
  };
}

function writeStatement(statement: StatementRecord): RawStatement {
  return {
    ...writeOpening(statement),
    ...given('person_id', statement.personId),
    ...given('organization_id', statement.organizationId),
    ...given('role', statement.role),
    ...given('event_id', statement.eventId),
    ...writeDate(statement),
    summary: statement.summary,
    ...writeClosing(statement),
  };
}

function writeDelegation(delegation: Delegation): RawDelegation {
  return {
    id: delegation.id,
    name: delegation.name,
    from_area: delegation.fromArea,
    ...given('to_area', delegation.toArea),
    event_id: delegation.eventId,
    ...listed('members', delegation.members, writeMember),
    ...listed('others', delegation.others, writeOthers),
    ...listed('disagreements', delegation.disagreements, writeDisagreement),
    ...plain('not_reported', delegation.notReported),
    ...listed('notes', delegation.notes, writeNote),
    ...writeEvidence(delegation),
  };
}

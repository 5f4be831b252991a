import { foldForIndex, type FoldedText } from '../fold/fold';
import type { Dataset, Delegation } from '../model/dataset';
import { evidenceOfRecord } from '../model/evidence';
import type { CommuniqueRecord, Organization, Person, Source, Theme } from '../model/types';
import type { AreaCode, LocalizedText } from '../model/vocabulary';

/** What filters look at on one record. */
export interface RecordRow {
  readonly record: CommuniqueRecord;
  readonly themes: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Codes of the dataset's sides, and `other` for any area that is neither. */
  readonly sides: ReadonlySet<string>;
  /** The record's kind and its classification. */
  readonly kinds: ReadonlySet<string>;
  /** Sources differ on the record itself or on a delegation of it. */
  readonly hasDisagreement: boolean;
  /** Names, titles, summaries and source titles in all languages, folded. */
  readonly text: FoldedText;
}

export interface Lookups {
  readonly dataset: Dataset;
  readonly themeById: ReadonlyMap<string, Theme>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly organizationById: ReadonlyMap<string, Organization>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly delegationsOf: ReadonlyMap<string, readonly Delegation[]>;
}

/** An organisation or a person named on a record, as the record names them. */
interface Named {
  readonly organizationId?: string | undefined;
  readonly personId?: string | undefined;
}

/** The row of one record. A visit also carries whoever travelled in its delegations. */
export function rowOf(record: CommuniqueRecord, lookups: Lookups): RecordRow {
  const delegations = lookups.delegationsOf.get(record.id) ?? [];
  const named = [...namedOn(record), ...delegations.flatMap(membersOf)];
  const organizations = new Set(named.flatMap((item) => item.organizationId ?? []));
  const people = new Set(named.flatMap((item) => item.personId ?? []));
  const areas = [
    ...[...organizations].flatMap((id) => lookups.organizationById.get(id)?.area ?? []),
    ...areasOf(record),
    ...delegations.map((delegation) => delegation.fromArea),
  ];
  const row = {
    record,
    themes: new Set<string>(record.themes.map((mention) => mention.themeId)),
    organizations,
    people,
    sides: new Set(areas.map((area) => sideOf(area, lookups.dataset))),
    hasDisagreement: hasDisagreement(record, delegations),
    kinds: new Set<string>(
      record.kind === 'statement' ? [record.kind] : [record.kind, record.classification],
    ),
  };
  return { ...row, text: foldForIndex(searchTexts(row, delegations, lookups)) };
}

/**
 * Only the record's own disagreements and its delegations' count: what sources say differently of a
 * person or a body is shown with them, and would mark every record that names them.
 */
function hasDisagreement(record: CommuniqueRecord, delegations: readonly Delegation[]): boolean {
  return [record, ...delegations].some(({ disagreements }) => disagreements.length > 0);
}

/** The side that an area stands for in a dataset: itself, or `other`. */
function sideOf(area: AreaCode, dataset: Dataset): string {
  return dataset.sides.includes(area) ? area : 'other';
}

/** Everybody that a record itself names, in the record's order; delegates belong to the visit's delegation. */
export function namedOn(record: CommuniqueRecord): readonly Named[] {
  switch (record.kind) {
    case 'agreement':
      return [...record.parties, ...record.people];
    case 'event':
      return record.participants;
    case 'statement':
      return [{ organizationId: record.organizationId, personId: record.personId }];
  }
}

function membersOf(delegation: Delegation): readonly Named[] {
  return delegation.members.map((member) => ({
    organizationId: member.onBehalfOfId,
    personId: member.personId,
  }));
}

function areasOf(record: CommuniqueRecord): readonly AreaCode[] {
  return record.kind === 'statement' ? [] : record.others.flatMap((other) => other.areas);
}

function searchTexts(
  row: Omit<RecordRow, 'text'>,
  delegations: readonly Delegation[],
  lookups: Lookups,
): readonly string[] {
  const { record } = row;
  const texts: LocalizedText[] = [record.summary, ...delegations.map(({ name }) => name)];
  const plain: string[] = [];
  if (record.kind === 'agreement') texts.push(record.title);
  if (record.kind === 'event') texts.push(record.name);
  if (record.kind !== 'statement') {
    texts.push(...record.places.flatMap(({ name, venue }) => [name ?? [], venue ?? []].flat()));
  }
  for (const id of row.organizations) {
    const organization = lookups.organizationById.get(id);
    if (!organization) continue;
    texts.push(organization.name);
    plain.push(organization.abbreviation ?? '');
  }
  for (const id of row.people) {
    const person = lookups.personById.get(id);
    if (!person) continue;
    texts.push(person.name);
    plain.push(...person.otherNames.map(({ name }) => name));
  }
  for (const id of row.themes) {
    const theme = lookups.themeById.get(id);
    if (theme) texts.push(theme.name);
  }
  for (const { sourceId } of evidenceOfRecord(record)) {
    plain.push(lookups.sourceById.get(sourceId)?.title ?? '');
  }
  return [...new Set([...texts.flatMap((text) => Object.values(text)), ...plain])];
}

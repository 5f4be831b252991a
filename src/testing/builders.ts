import { toAreaCode, toId } from '@/data/branded-id';
import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { Dataset, Delegation } from '@/domain/model/dataset';
import type {
  AgreementRecord,
  EventRecord,
  Evidence,
  Organization,
  Person,
  Source,
  StatementRecord,
  Theme,
  ThemeMention,
} from '@/domain/model/types';

/** What a test wants different: any field, with ids as plain text. */
type Changes<Thing> = Partial<Omit<Thing, 'id' | 'kind'>> & { readonly id?: string };

/** As `Changes`, with the date as EDTF text; without one the record is undated. */
type RecordChanges<Thing> = Omit<Changes<Thing>, 'date'> & { readonly date?: string | FuzzyDate };

/** The date that a text means. Throws a RangeError for a text that is no EDTF date. */
export function aDate(edtf: string): FuzzyDate {
  const outcome = parseEdtf(edtf);
  if (!outcome.ok) throw new RangeError(`Not a date: ${edtf} (${outcome.reason})`);
  return outcome.date;
}

/** Evidence from one source as a whole, or from a paragraph of it. */
export function anEvidence(sourceId = 's-sample', paragraph?: number): Evidence {
  return { sourceId: toId(sourceId), ...(paragraph !== undefined && { paragraph }) };
}

/** A mention of a theme, reported by nobody in particular. */
export function aMention(
  themeId: string,
  changes: Partial<Omit<ThemeMention, 'themeId'>> = {},
): ThemeMention {
  return { themeId: toId(themeId), basis: 'reported', sides: [], evidence: [], ...changes };
}

/** A further theme. */
export function aTheme({ id = 'sample-theme', ...changes }: Changes<Theme> = {}): Theme {
  return {
    id: toId(id),
    name: { en: 'Sample theme' },
    definition: { en: 'What counts as the sample theme.' },
    group: 'further',
    symbol: 'ring',
    ...changes,
  };
}

/** A news report of which a part was read. */
export function aSource({ id = 's-sample', ...changes }: Changes<Source> = {}): Source {
  return {
    id: toId(id),
    number: 1,
    title: 'Sample report',
    titleBasis: 'read',
    publisher: 'Sample News',
    url: 'https://news.example.org/1',
    lang: 'en',
    kind: 'news_report',
    read: 'part',
    standing: 'original',
    paragraphs: [],
    ...changes,
  };
}

/** A regulator in XA. */
export function anOrganization({
  id = 'org-sample-council',
  ...changes
}: Changes<Organization> = {}): Organization {
  return {
    id: toId(id),
    name: { en: 'Sample Council' },
    nameBasis: {},
    area: toAreaCode('XA'),
    classification: 'regulator',
    history: [],
    disagreements: [],
    evidence: [],
    ...changes,
  };
}

/** A person without posts. */
export function aPerson({ id = 'p-sample', ...changes }: Changes<Person> = {}): Person {
  return {
    id: toId(id),
    name: { en: 'Sample Person' },
    nameBasis: {},
    familyNameFirst: false,
    otherNames: [],
    posts: [],
    disagreements: [],
    evidence: [],
    ...changes,
  };
}

const EMPTY_RECORD = {
  researchIds: [],
  related: [],
  themes: [],
  disagreements: [],
  notReported: [],
  notes: [],
  evidence: [],
} as const;

/** A signed memorandum without parties. */
export function anAgreement({
  id = 'agr-sample',
  date,
  ...changes
}: RecordChanges<AgreementRecord> = {}): AgreementRecord {
  return {
    ...EMPTY_RECORD,
    kind: 'agreement',
    id: toId(id),
    classification: 'memorandum_of_understanding',
    title: { en: 'Sample memorandum' },
    titleBasis: {},
    summary: { en: 'What the sample memorandum is about.' },
    act: 'signed',
    languages: [],
    places: [],
    parties: [],
    others: [],
    people: [],
    aims: [],
    ...dateFields(date),
    ...changes,
  };
}

/** A meeting without participants. */
export function anEvent({
  id = 'ev-sample',
  date,
  ...changes
}: RecordChanges<EventRecord> = {}): EventRecord {
  return {
    ...EMPTY_RECORD,
    kind: 'event',
    id: toId(id),
    classification: 'meeting',
    name: { en: 'Sample meeting' },
    summary: { en: 'What happened at the sample meeting.' },
    places: [],
    participants: [],
    others: [],
    ...dateFields(date),
    ...changes,
  };
}

/** A statement by nobody named. */
export function aStatement({
  id = 'st-sample',
  date,
  ...changes
}: RecordChanges<StatementRecord> = {}): StatementRecord {
  return {
    ...EMPTY_RECORD,
    kind: 'statement',
    id: toId(id),
    summary: { en: 'What was said.' },
    ...dateFields(date),
    ...changes,
  };
}

function dateFields(date: string | FuzzyDate | undefined): {
  date?: FuzzyDate;
  dateBasis?: 'stated';
} {
  if (date === undefined) return {};
  return { date: typeof date === 'string' ? aDate(date) : date, dateBasis: 'stated' };
}

/** A delegation from XA without members, on the visit `ev-sample-visit`. */
export function aDelegation({
  id = 'del-sample',
  ...changes
}: Changes<Delegation> = {}): Delegation {
  return {
    id: toId(id),
    name: { en: 'Sample delegation' },
    fromArea: toAreaCode('XA'),
    eventId: toId('ev-sample-visit'),
    members: [],
    others: [],
    disagreements: [],
    notReported: [],
    notes: [],
    evidence: [],
    ...changes,
  };
}

/** A dataset of XA and XB with nothing in it. */
export function aDataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    id: 'sample',
    title: { en: 'Sample dataset' },
    version: '2026.11.1',
    asOf: aDate('2026-11-22'),
    licence: 'CC-BY-4.0',
    coverage: { en: 'Nothing was looked through: everything here is invented.' },
    sides: [toAreaCode('XA'), toAreaCode('XB')],
    redirects: {},
    themes: [],
    sources: [],
    organizations: [],
    people: [],
    agreements: [],
    events: [],
    statements: [],
    contextEvents: [],
    delegations: [],
    ...changes,
  };
}

import type { TableName } from '@/domain/tables/table';
import { en as f } from '@/i18n/formats/en';

const records = (count: number): string =>
  `${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })}`;

const tables: Record<TableName, string> = {
  dataset: 'Dataset',
  redirects: 'Replaced identifiers',
  themes: 'Themes',
  sources: 'Sources',
  paragraphs: 'Paragraphs of sources',
  organizations: 'Organisations',
  history: 'History of organisations',
  people: 'People',
  names: 'Other forms of names',
  posts: 'Posts',
  events: 'Events',
  context_events: 'Events for context',
  agreements: 'Agreements',
  statements: 'Statements',
  delegations: 'Delegations',
  members: 'Delegates',
  participants: 'Participants of events',
  parties: 'Parties to agreements',
  agreement_people: 'People on agreements',
  aims: 'Aims of agreements',
  places: 'Places',
  others: 'Unnamed others',
  mentions: 'Mentions of themes',
  related: 'Links between records',
  disagreements: 'Where sources differ',
  values: 'Differing values',
  notes: 'Notes',
  evidence: 'Evidence',
};

export const files = {
  heading: 'Data files',
  whole: (v: { total: number }): string => `The whole dataset: ${records(v.total)}.`,
  part: (v: { shown: number; total: number }): string =>
    `This selection: ${f.number(v.shown)} of ${records(v.total)}.`,
  filters: (v: { filters: readonly string[] }): string => `Filters: ${v.filters.join('; ')}.`,
  about:
    'Exactly what the page shows, with everything that it refers to: people, organisations, sources and evidence.',
  context: (v: { count: number }): string =>
    `Outside the selection, but named because selected records or delegations belong to them: ${f.number(v.count)} ${f.plural(v.count, { one: 'event', other: 'events' })}, in a table of their own and not counted.`,
  preparing: 'The rows are being counted.',
  failed: 'The files could not be made. Please try again.',
  retry: 'Try again',
  zip: 'Everything as ZIP',
  json: 'JSON',
  codebook: 'Codebook',
  zipHint:
    'The ZIP holds the tables as CSV, the same data as JSON that this page opens again, the codebook in three languages and the licence.',
  making: (v: { file: string; share: number }): string =>
    `Being made: ${v.file}, ${Math.floor(v.share * 100)}%`,
  saved: (v: { file: string }): string => `Handed to the browser: ${v.file}`,
  table: {
    caption: 'Tables as CSV, each a file',
    name: 'Table',
    rows: 'Rows',
    file: 'File',
    csv: 'CSV',
    download: (v: { table: string }): string => `CSV: ${v.table}`,
    further: (v: { count: number }): string =>
      `${f.number(v.count)} further ${f.plural(v.count, { one: 'table', other: 'tables' })}`,
    shown: (v: { count: number }): string => `${f.number(v.count)} on the page`,
  },
  tables,
  selection: {
    title: (v: { title: string }): string => `${v.title} (selection)`,
    summary: (v: { shown: number; total: number }): string =>
      `A selection: ${f.number(v.shown)} of ${records(v.total)}.`,
    filters: (v: { filters: readonly string[] }): string => `Filters: ${v.filters.join('; ')}.`,
    taken: (v: { day: string }): string => `Taken on ${v.day}.`,
    from: (v: { link: string }): string => `From: ${v.link}`,
    context: (v: { count: number }): string =>
      `Not counted: ${f.number(v.count)} ${f.plural(v.count, { one: 'event', other: 'events' })} outside the selection to which selected records or delegations belong.`,
    links: (v: { count: number }): string =>
      `Links to records outside the selection that stand as notes: ${f.number(v.count)}.`,
  },
  link: (v: { relation: string; title: string; id: string }): string =>
    `Related record outside this selection: ${v.title} (${v.id}). ${v.relation}.`,
};

import { en as f } from '@/i18n/formats/en';

const records = (count: number): string =>
  `${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })}`;

export const sources = {
  name: 'Sources',
  caption:
    'A mark such as S9 ¶3 names source 9, paragraph 3; a mark without a paragraph holds for the record as a whole.',
  finding: {
    none: 'No source is cited by what is shown',
    sources: (v: { sources: number; languages: number; whole: number; part: number }): string => {
      const count = `${f.number(v.sources)} ${f.plural(v.sources, { one: 'source', other: 'sources' })}`;
      const languages =
        v.languages > 0
          ? ` in ${f.number(v.languages)} ${f.plural(v.languages, { one: 'language', other: 'languages' })}`
          : '';
      if (v.part === 0) return `${count}${languages}, read whole`;
      if (v.whole === 0) return `${count}${languages}, read in part`;
      return `${count}${languages}; ${f.number(v.whole)} read whole, ${v.part === 1 ? 'the other' : 'the others'} in part`;
    },
  },
  empty:
    'Nothing that is shown cites a source. With fewer filters, the sources of more records show here.',
  table: {
    title: 'Sources cited',
    shown: (v: { shown: number; total: number }): string =>
      v.shown === v.total
        ? `${f.number(v.total)} ${f.plural(v.total, { one: 'source', other: 'sources' })}, all shown`
        : `${f.number(v.shown)} of ${f.number(v.total)} ${f.plural(v.total, { one: 'source', other: 'sources' })} shown`,
    columns: {
      number: 'No.',
      title: 'Title',
      publisher: 'Publisher',
      language: 'Language',
      published: 'Published',
      read: 'Read',
      records: 'Records',
    },
    recordsHint: 'Records shown that cite the source',
    sortBy: 'Sort by',
    direction: { ascending: 'ascending', descending: 'descending' },
    language: 'Language',
    everyLanguage: (v: { count: number }): string => `All languages (${f.number(v.count)})`,
    publisher: 'Publisher',
    everyPublisher: (v: { count: number }): string => `All publishers (${f.number(v.count)})`,
    counted: (v: { name: string; count: number }): string => `${v.name} (${f.number(v.count)})`,
    showAll: (v: { total: number }): string => `Show all ${f.number(v.total)} sources`,
    showFewer: (v: { count: number }): string => `Show the first ${f.number(v.count)}`,
    noneFits: 'None of the sources shown is in this language and of this publisher.',
  },
  notRecorded: 'not recorded',
  languageNotRecorded: 'language not recorded',
  dateNotRecorded: 'date not recorded',
  read: { whole: 'whole', part: 'in part' },
  readHow: { whole: 'read whole', part: 'read in part' },
  standing: { original: 'original', reprint: 'reprint', mirror: 'mirror' },
  openAt: (v: { host: string; number: number; plain: boolean }): string =>
    `Source ${v.number} at ${v.host}${v.plain ? ', plain http' : ''}, another site`,
  alsoSupports: (v: { delegations: number; people: number; organizations: number }): string => {
    const things = [
      ...(v.delegations > 0
        ? [
            `${f.number(v.delegations)} ${f.plural(v.delegations, { one: 'delegation', other: 'delegations' })}`,
          ]
        : []),
      ...(v.people > 0
        ? [`${f.number(v.people)} ${f.plural(v.people, { one: 'person', other: 'people' })}`]
        : []),
      ...(v.organizations > 0
        ? [
            `${f.number(v.organizations)} ${f.plural(v.organizations, { one: 'body', other: 'bodies' })}`,
          ]
        : []),
    ];
    return things.length === 0 ? '' : `also: ${f.list(things)}`;
  },
  whole: {
    title: (v: { number: number }): string => `Source ${v.number}, read whole`,
    caption: 'Each paragraph in our own words; the numbers count the body from 1.',
  },
  differ: {
    title: 'Where sources differ',
    caption: (v: { count: number }): string =>
      `${f.number(v.count)} ${f.plural(v.count, { one: 'fact', other: 'facts' })} with more than one reading`,
    none: 'For what is shown, no two readings of one fact were found in the sources read.',
    preferred: 'Used here',
    noPreference: 'No reading is preferred.',
    noEvidence: 'source not recorded',
    showAll: (v: { total: number }): string => `Show all ${f.number(v.total)} differences`,
    showFewer: (v: { count: number }): string => `Show the first ${f.number(v.count)}`,
  },
  support: {
    title: 'One source or several',
    caption: 'The records shown, by how many sources they cite in any of their parts.',
    sources: { none: 'No source', one: 'One source', several: 'Several sources' },
    records: (v: { count: number }): string => records(v.count),
  },
  ledger: {
    title: 'Looked for and not found',
    caption:
      '“Not stated”: all sources of the record were read whole and none says it. “Not found”: it is not in the parts that were read.',
    none: 'For what is shown, no field is noted as looked for and not found.',
    concerned: (v: { records: number; delegations: number }): string =>
      f.list([
        ...(v.records > 0 ? [records(v.records)] : []),
        ...(v.delegations > 0
          ? [
              `${f.number(v.delegations)} ${f.plural(v.delegations, { one: 'delegation', other: 'delegations' })}`,
            ]
          : []),
      ]),
  },
  field: {
    date: 'Date',
    places: 'Place',
    city: 'City',
    venue: 'Venue',
    parties: 'Parties',
    participants: 'Participants',
    members: 'Members of the delegation',
    head: 'Head of delegation',
    people: 'Names of those present',
    signatories: 'Signatories',
    speaker: 'Speaker',
    organiser: 'Organiser',
    in_force: 'Entry into force',
    term: 'Duration',
    languages: 'Languages of the text',
    document_title: 'Title of the document',
  },
  absence: {
    not_stated: 'not stated in the sources',
    not_found: 'not found in the parts read',
  },
  absenceOf: (v: { field: string; absence: string }): string => `${v.field}: ${v.absence}`,
};

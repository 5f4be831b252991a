import { en as f } from '@/i18n/formats/en';

const records = (count: number): string =>
  `${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })}`;

const DIGITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;

export const record = {
  bar: {
    kind: { delegation: 'Delegation', person: 'Person', organization: 'Organisation' },
    sourceNumber: (v: { number: number }): string => `Source ${v.number}`,
    position: (v: { position: string; total: string }): string =>
      `record ${v.position} of ${v.total}`,
    outside: (v: { total: number }): string => `not among the ${records(v.total)} selected`,
    previous: 'Previous record',
    next: 'Next record',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    copyByHand: 'The browser did not allow copying. Copy the link from this field:',
    close: 'Close',
    closeKey: 'Esc',
  },
  evidence: {
    whole: (v: { count: number }): string => `${f.number(v.count)} sources`,
    wholeSpoken: (v: { count: number }): string =>
      `For the record as a whole: ${f.number(v.count)} sources, listed below`,
    heading: (v: { count: number }): string =>
      v.count === 0 ? 'Sources' : `Sources (${f.number(v.count)})`,
    caption: 'A mark without a paragraph holds for the record as a whole.',
    none: 'No source is recorded.',
  },
  parties: 'Parties',
  participants: 'Participants',
  allParticipants: 'Who took part:',
  furtherParticipants: 'Others who took part:',
  notNamed: 'Not named',
  otherSides: 'Others',
  noOneSide: 'Of several areas, or area not recorded',
  onBehalfOf: (v: { body: string }): string => `on behalf of ${v.body}`,
  countGiven: (v: { count: string }): string => `Number given: ${v.count}`,
  titleBasis: {
    official: 'Official title',
    translated: 'Title in our translation',
    descriptive: 'Our description, not the title of a document',
  },
  officialTitleIn: (v: { language: string }): string => `Official title, ${v.language}`,
  nameBasis: { attested: 'as printed in a source', translated: 'our translation' },
  nameOurTranslation: 'Name in our translation',
  fact: {
    form: 'Form',
    act: 'Act',
    date: 'Date',
    place: 'Place',
    occasion: 'Occasion',
    partOf: 'Part of',
    documents: 'Number of documents',
  },
  act: {
    signed: 'Signed',
    exchanged: 'Exchanged',
    adopted: 'Adopted',
    agreed: 'Agreed',
    renewed: 'Renewed',
    founded: 'Founded',
    announced: 'Announced',
    in_effect: 'Reported as in effect',
  },
  agreementCapacity: {
    signed: 'Signatory',
    exchanged: 'Exchanged the document',
    represented: 'Represented a party',
    present: 'Present',
  },
  aims: 'Aims',
  themes: {
    on: 'Themes on this record',
    around: 'Raised around it, not on this record',
    aroundCaption: 'Themes of the events and statements of the same occasion.',
  },
  basis: {
    instrument_text: 'in the text of the document, as a source gives it',
    stated: 'stated',
    quoted: 'in quoted words',
    reported: 'reported, no speaker named',
  },
  basisBy: {
    stated: (v: { name: string }): string => `stated by ${v.name}`,
    quoted: (v: { name: string }): string => `in the quoted words of ${v.name}`,
  },
  attributedTo: (v: { areas: string }): string => `attributed to ${v.areas}`,
  disagreement: 'Sources differ',
  notes: 'Notes',
  belonging: 'Records that belong to it',
  related: 'Related records',
  relation: {
    renews: 'This record renews it',
    implements: 'This record implements it',
    part_of: 'This record is part of it',
    same_occasion: 'Same occasion',
    follows: 'This record follows it',
  },
  relationFrom: {
    renews: 'Renews this record',
    implements: 'Implements this record',
    part_of: 'Part of this record',
    same_occasion: 'Same occasion',
    follows: 'Follows this record',
  },
  fields: {
    heading: (v: { found: string; lookedFor: string }): string =>
      `Fields found in the sources read: ${v.found} of ${v.lookedFor}`,
    state: {
      found: 'Found',
      in_part: 'Found in part',
      not_found: 'Not found',
      not_looked_for: 'Not looked for',
    },
  },
  reference: {
    heading: 'Reference and corrections',
    confidence: 'Confidence',
    confidenceWords: {
      high: 'High, in the judgement of the research',
      medium: 'Medium, in the judgement of the research',
      low: 'Low, in the judgement of the research',
    },
    number: 'Reference number',
    spoken: (v: { groups: readonly (readonly number[])[] }): string =>
      `Spoken: ${v.groups.map((group) => group.map((digit) => DIGITS[digit]).join(' ')).join(', ')}`,
    numberUse: 'Typed into the search field, it leads here.',
    id: 'Identifier',
    dataset: 'Dataset',
    version: (v: { version: string; asOf: string }): string =>
      `Version ${v.version}, as of ${v.asOf}`,
    correction: 'Correction',
    send: 'Send a correction',
    howToCorrect: (v: { id: string }): string =>
      `Write to whoever publishes this page. Give the identifier ${v.id}, what should be corrected, and a source for it.`,
    subject: (v: { id: string }): string => `Correction: ${v.id}`,
    body: (v: { id: string; version: string; address: string | undefined }): string =>
      [
        `Identifier: ${v.id}`,
        `Version of the data: ${v.version}`,
        ...(v.address === undefined ? [] : [`Address: ${v.address}`]),
        '',
        'What should be corrected:',
        '',
        'Source for it:',
        '',
      ].join('\n'),
  },
  cite: {
    heading: 'Cite this record',
    version: (v: { version: string }): string => `version ${v.version}`,
    reference: (v: { id: string }): string => `Record ${v.id}`,
    plain: 'Plain text',
    bibtex: 'BibTeX',
    copyPlain: 'Copy plain text',
    copyBibtex: 'Copy BibTeX',
    copied: 'Copied',
    copyByHand: 'The browser did not allow copying. Copy the text from the field.',
  },
  delegation: {
    heading: 'Delegation',
    from: 'From',
    to: 'To',
    visit: 'Visit',
    records: 'Records of the visit',
    members: 'Members',
    order: 'In the order of the source, with the role reported at that time.',
    named: (v: { count: number }): string =>
      `${f.number(v.count)} ${f.plural(v.count, { one: 'member', other: 'members' })} named`,
  },
  person: {
    alsoPrinted: 'Also printed',
    posts: 'Posts',
    period: (v: { start: string | undefined; end: string | undefined }): string => {
      if (v.start !== undefined && v.end !== undefined) return `${v.start} to ${v.end}`;
      if (v.start !== undefined) return `from ${v.start}`;
      return v.end === undefined ? '' : `until ${v.end}`;
    },
    appearances: (v: { count: number }): string => `On ${records(v.count)}`,
    appearancesCaption: 'In time order, with the role reported at that time.',
    together: (v: { count: number }): string =>
      `Named together with ${f.number(v.count)} ${f.plural(v.count, { one: 'person', other: 'people' })}`,
    togetherCaption:
      'Members of one delegation, or both named at one event; a delegate and somebody named only at an event of the visit do not count. By number of occasions, then by name.',
    occasions: (v: { count: number; when: string }): string =>
      `${f.number(v.count)} ${f.plural(v.count, { one: 'occasion', other: 'occasions' })}, ${v.when}`,
  },
  organization: {
    classification: 'Kind',
    area: 'Country or area',
    nameIn: (v: { language: string }): string => `Name, ${v.language}`,
    abbreviation: 'Abbreviation',
    parent: 'Belongs to',
    departments: 'Parts',
    predecessors: 'Predecessors',
    successors: 'Successors',
    otherwise: 'In one change with',
    partners: (v: { count: number }): string =>
      `Parties to the same agreements: ${f.number(v.count)} ${f.plural(v.count, { one: 'organisation', other: 'organisations' })}`,
    partnersCaption: 'By number of agreements, then by name.',
    agreements: (v: { count: number }): string =>
      `${f.number(v.count)} ${f.plural(v.count, { one: 'agreement', other: 'agreements' })}`,
    history: 'History',
    change: {
      founded: 'Founded',
      succeeds: 'Succession',
      renamed: 'Renamed',
      reorganised: 'Reorganised',
      dissolved: 'Dissolved',
    },
    records: (v: { count: number }): string => `On ${records(v.count)}`,
    people: 'People who held a post or acted for it',
    peopleCaption: 'In time order; a role as reported at that time, with the dates of the records.',
    actedOn: (v: { date: string; title: string }): string => `${v.date}: ${v.title}`,
  },
  showOnPage: 'Show only these records on the page',
  source: {
    fact: {
      title: 'Title',
      publisher: 'Publisher',
      published: 'Published',
      language: 'Language',
      kind: 'Kind',
      standing: 'Publication',
      read: 'Read',
      address: 'Address',
    },
    titleBasis: {
      read: 'As printed',
      rebuilt: 'Title rebuilt from the address; it was not seen as printed',
      not_seen: 'Title not seen',
    },
    kind: {
      news_report: 'News report',
      official_text: 'Official text',
      archive: 'Archive or collection',
      other: 'Other',
    },
    standing: {
      original: 'Original publication',
      reprint: 'Reprint',
      mirror: 'Mirror, not linked',
    },
    readWords: {
      whole: 'The whole text was read.',
      part: 'Only a part was read; what is not shown here may stand in the rest.',
    },
    line: (v: {
      publisher: string;
      published: string | undefined;
      language: string | undefined;
      read: string;
    }): string =>
      [
        v.publisher,
        v.published ?? 'date not recorded',
        v.language ?? 'language not recorded',
        v.read,
      ].join(', '),
    headline: 'headline',
    dateNotRecorded: 'not recorded',
    languageNotRecorded: 'language not recorded',
    otherSite: '(another site)',
    passageAt: (v: { host: string }): string => `${v.host}: to this passage`,
    paragraphs: 'What it says',
    paragraphsCaption: 'Each paragraph in our own words; the numbers count the body from 1.',
    citedBy: (v: { count: number }): string =>
      v.count === 0 ? 'What rests on it' : `What rests on it: ${records(v.count)}`,
    citedByNothing: 'Nothing in this dataset cites it.',
    alsoSupports: (v: { count: number }): string => `Also resting on it (${f.number(v.count)})`,
    part: {
      whole: 'As a whole',
      parties: 'Parties',
      people: 'People',
      participants: 'Participants',
      members: 'Members',
      others: 'Unnamed others',
      places: 'Place',
      aims: 'Aims',
      themes: 'Themes',
      names: 'Names as printed',
      posts: 'Posts',
      history: 'History',
      related: 'Related records',
      notes: 'Notes',
      disagreements: 'Where sources differ',
    },
  },
};

import { en as f } from '@/i18n/formats/en';

export const facts = {
  showMore: (v: { count: number }): string => `Show ${f.number(v.count)} more`,
  kind: { agreement: 'Agreement', event: 'Event', statement: 'Statement' },
  kinds: { agreement: 'Agreements', event: 'Meetings and events', statement: 'Statements' },
  agreementClassification: {
    treaty: 'Treaty',
    agreement: 'Agreement',
    memorandum_of_understanding: 'Memorandum',
    protocol: 'Protocol',
    exchange_of_notes: 'Exchange of notes',
    declaration: 'Declaration',
    joint_statement: 'Joint statement',
    other: 'Other understanding',
  },
  eventClassification: {
    meeting: 'Meeting',
    visit: 'Visit',
    forum: 'Forum',
    signing: 'Signing',
    training: 'Training',
    broadcast: 'Broadcast',
    interview: 'Interview',
    briefing: 'Press briefing',
    award: 'Award',
    joint_project: 'Joint project',
    other: 'Other event',
  },
  statementBy: (v: { name: string }): string => `Statement by ${v.name}`,
  statement: 'Statement',
  translatedNames: {
    named: (v: { names: string }): string => `Names in our translation: ${v.names}.`,
    counted: (v: { count: number; total: number }): string =>
      v.count === v.total
        ? 'All these names are our translation; the page of each institution gives the forms that sources print.'
        : `${v.count} of these ${v.total} names are our translation; the page of each institution says which.`,
  },
  unnamedSpeaker: 'speaker not named',
  evidence: {
    /** A publisher's name with how its text came to be read. */
    publisher: (v: { name: string; note: string }): string => `${v.name}, ${v.note}`,
    noteSeparator: ', ',
    readWhole: 'This source was read whole.',
    readPart: 'Only part of this source was read.',
    forWhole: 'Holds for the record as a whole; which passage gives this fact is not recorded.',
    paraphrase: (v: { paragraph: number; text: string }): string => `¶${v.paragraph}: ${v.text}`,
    inHeadline: 'In the headline.',
    passage: 'Passage:',
    titleNotSeen: 'Title not seen',
    titleRebuilt: 'title rebuilt from the address',
    openPassage: (v: { host: string }): string => `${v.host}: the passage`,
    openPage: (v: { host: string }): string => `${v.host}: the page`,
    mirror: (v: { host: string }): string => `Mirror at ${v.host}, not linked`,
    noAddress: 'no address',
    plainHttp: 'plain http',
    leaves: 'leaves this page',
    more: 'All that rests on this source',
    source: (v: { number: number }): string => `S${v.number}`,
    paragraph: (v: { paragraph: number }): string => `¶${v.paragraph}`,
    headline: 'headline',
    spoken: (v: {
      /** The mark as printed: spoken words begin with what is seen. */
      mark: string;
      publisher: string;
      paragraph: number | undefined;
      headline: boolean;
    }): string =>
      [
        `${v.mark}: ${v.publisher}`,
        v.headline ? 'headline' : '',
        v.paragraph === undefined ? '' : `paragraph ${v.paragraph}`,
        v.paragraph === undefined && !v.headline ? 'for the record as a whole' : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  otherSide: 'Other',
  sheet: 'Record sheet',
  sourcesDiffer: 'sources differ',
  undated: 'undated',
};

export const facts = {
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
  organizationClassification: {
    state: 'State',
    government: 'Government',
    regulator: 'Regulator',
    agency: 'Agency',
    party_body: 'Party body',
    news_agency: 'News agency',
    broadcaster: 'Broadcaster',
    newspaper: 'Newspaper',
    publisher: 'Publisher',
    university: 'University',
    research: 'Research institute',
    association: 'Association',
    cultural_institute: 'Cultural institute',
    embassy: 'Embassy',
    intergovernmental: 'Intergovernmental body',
    network: 'Network',
    other: 'Other body',
  },
  statementBy: (v: { name: string }): string => `Statement by ${v.name}`,
  statement: 'Statement',
  ourTranslation: 'our translation',
  unnamedSpeaker: 'speaker not named',
  evidence: {
    source: (v: { number: number }): string => `S${v.number}`,
    paragraph: (v: { paragraph: number }): string => `¶${v.paragraph}`,
    headline: 'headline',
    spoken: (v: {
      number: number;
      publisher: string;
      paragraph: number | undefined;
      headline: boolean;
    }): string =>
      [
        `Source ${v.number}: ${v.publisher}`,
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

import type { AgreementsFinding } from '@/domain/findings/agreements-finding';
import type { DelegationFinding } from '@/domain/findings/delegation-finding';
import type { TypeOfMark } from '@/domain/scenes/marks-shown';
import { en as f } from '@/i18n/formats/en';

const count = (n: number, one: string, other: string): string =>
  `${f.number(n)} ${f.plural(n, { one, other })}`;

const years = (span: readonly [number, number] | undefined): string => {
  if (span === undefined) return '';
  return span[0] === span[1] ? ` from ${span[0]}` : ` from ${span[0]} to ${span[1]}`;
};

/** A theme's name inside a sentence: "big data", but "5G" and "AI" as they are. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export const scenes = {
  /** Names of the parts of a presentation, for lists of scenes. */
  section: {
    title: 'Title',
    glance: 'At a glance',
    timeline: 'Timeline',
    agreements: 'Agreements',
    delegations: 'Delegations',
    themes: 'Themes',
    disagreements: 'Where sources differ',
    gaps: 'Looked for and not found',
    sources: 'Sources',
  },
  part: (v: { page: number; pages: number }): string => `${v.page} of ${v.pages}`,
  /** Facts in one line, apart from each other. */
  joined: (v: { facts: readonly string[] }): string => v.facts.join(', '),
  title: {
    nothing: 'No record matches this selection.',
    asOf: 'State of knowledge',
    version: 'Version of the data',
    selection: 'Selection',
    everything: 'All records',
    coverage: 'What was read',
    token: (v: { facet: string; value: string }): string => `${v.facet}: ${v.value}`,
    tokens: (v: { tokens: readonly string[] }): string => v.tokens.join('; '),
    range: (v: { from: string; to: string }): string =>
      v.from === '' ? `until ${v.to}` : v.to === '' ? `from ${v.from}` : `${v.from} to ${v.to}`,
  },
  glance: (v: { records: number; sources: number }): string =>
    `${count(v.records, 'record', 'records')}, from ${count(v.sources, 'source', 'sources')}`,
  timeline: {
    undated: (v: { count: number }): string =>
      `${count(v.count, 'record', 'records')} without a date in the sources read`,
    laneCount: (v: { count: number }): string => f.number(v.count),
    /** What the marks of a drawing mean; only of those that are drawn. */
    key: (v: { marks: ReadonlySet<TypeOfMark> }): string =>
      [
        v.marks.has('solid') ? 'Filled: exact day.' : '',
        v.marks.has('open') ? 'Open: known less exactly.' : '',
        v.marks.has('noLater') ? 'Arrow: or earlier.' : '',
        v.marks.has('capsule') ? 'Number: that many records.' : '',
        v.marks.has('undated') ? 'Broken: no date.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    none: 'none in this selection',
  },
  agreements: (v: AgreementsFinding): string =>
    `${count(v.agreements, 'agreement', 'agreements')}${years(v.years)}`,
  /** What was looked for on one agreement and not found. */
  missing: (v: { fields: readonly string[] }): string =>
    `Not found in the sources read: ${f.list(v.fields.map(inSentence))}.`,
  partiesUnnamed: 'Parties not recorded',
  delegations: {
    heading: (v: DelegationFinding): string => {
      const unnamed =
        v.unnamedCounted > 0
          ? `, ${f.number(v.unnamedCounted)} unnamed`
          : v.hasUncounted
            ? ', others unnamed'
            : '';
      const members = count(v.members, 'member', 'members');
      if (v.hosts === undefined) return `${members} named${unnamed}`;
      const hosts = v.hosts === 0 ? 'no host' : count(v.hosts, 'host', 'hosts');
      return unnamed === ''
        ? `${members}, ${hosts} named`
        : `${members} named${unnamed}; ${hosts} named`;
    },
    kicker: (v: { name: string; date: string }): string => `${v.name}, ${v.date}`,
    /** A role with the body that it is held in. */
    roleAt: (v: { role: string; body: string }): string => `${v.role}, ${v.body}`,
    unnamed: (v: { count: number | undefined }): string =>
      v.count === undefined ? 'not named' : `${f.number(v.count)} not named`,
    bodyOnly: 'no person named',
  },
  themes: {
    columns: {
      instrument: 'Instrument’s text',
      side: (v: { area: string }): string => `Officials of ${v.area}`,
      others: 'Others',
      reported: 'Reported, no speaker',
    },
    total: 'Records',
    squares: 'A square is one record.',
    bars: 'Bars count records, all on one scale.',
    quoted: 'A line inside: in quoted words.',
    totals: 'A record can stand in several columns.',
    void: 'none in the sources read',
    voidShort: 'none',
    noHeadline: (v: { further: number }): string =>
      `In the sources read, no headline theme and ${count(v.further, 'further theme', 'further themes')}`,
    heading: (v: { groups: readonly { names: readonly string[]; records: number }[] }): string =>
      v.groups
        .map(({ names, records }, place) => {
          const each = names.length > 1 ? ' each' : '';
          const number = place === 0 ? count(records, 'record', 'records') : f.number(records);
          const list = names.map((name, at) => (place + at === 0 ? name : inSentence(name)));
          return `${f.list(list)} in ${number}${each}`;
        })
        .join('; '),
  },
  disagreements: {
    heading: (v: { count: number }): string =>
      v.count === 1
        ? 'On one fact the sources read differ'
        : `On ${f.number(v.count)} facts the sources read differ`,
    used: 'Used here',
    noPreference: (v: { reason: string }): string => `No reading is preferred. ${v.reason}`,
    label: (v: { label: string; thing: string }): string => `${v.label}: ${v.thing}`,
    reading: (v: { value: string; mark: string }): string => `${v.value} (${v.mark})`,
  },
  gaps: {
    heading: (v: { fields: number }): string =>
      v.fields === 1
        ? 'One kind of fact was looked for and not found in the sources read'
        : `${f.number(v.fields)} kinds of fact were looked for and not found in the sources read`,
    entry: (v: { things: string; notStated: number; notFound: number }): string => {
      if (v.notStated === 0) return `${v.things}: not found in the parts read`;
      if (v.notFound === 0) return `${v.things}: not stated, read whole`;
      return `${v.things}: ${f.number(v.notStated)} not stated, ${f.number(v.notFound)} not found in the parts read`;
    },
  },
  sources: {
    heading: (v: { sources: number; whole: number; part: number }): string => {
      const all = `${count(v.sources, 'source', 'sources')} cited in this presentation`;
      if (v.part === 0) return `${all}, read whole`;
      return v.whole === 0 ? `${all}, read in part` : `${all}, ${f.number(v.whole)} read whole`;
    },
    entry: (v: { publisher: string; date: string | undefined }): string =>
      v.date === undefined ? v.publisher : `${v.publisher}, ${v.date}`,
    key: 'Filled: read whole. Half filled: read in part.',
    facts: (v: { date: string; read: string }): string => `${v.date}, ${v.read}`,
  },
  /** The last row of a list that is longer than a presentation can show. */
  more: (v: { count: number }): string =>
    `${f.number(v.count)} more on the page; a narrower selection shows them here`,
  marks: {
    /** "S9 ¶1–¶3": one source with its passages. */
    source: (v: { number: number; places: readonly string[] }): string =>
      [`S${v.number}`, ...v.places].join(' '),
    sourceRange: (v: { from: number; to: number }): string => `S${v.from}–S${v.to}`,
    paragraph: (v: { paragraph: number }): string => `¶${v.paragraph}`,
    paragraphRange: (v: { from: number; to: number }): string => `¶${v.from}–¶${v.to}`,
    headline: 'headline',
    list: (v: { marks: readonly string[] }): string => v.marks.join(', '),
    more: (v: { shown: string; count: number }): string =>
      v.shown === ''
        ? count(v.count, 'source', 'sources')
        : `${v.shown} and ${f.number(v.count)} more`,
  },
  notes: {
    title: 'Notes',
    none: 'Nothing to add to what is on the screen.',
    noEvidence: 'No passage is cited for this.',
    untitled: 'title not seen',
  },
};

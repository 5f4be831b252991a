import { en as f } from '@/i18n/formats/en';

/** Numbers of headline themes in words; a dataset has at most four. */
const SMALL = ['no', 'one', 'two', 'three', 'four'] as const;

const records = (count: number): string =>
  `${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })}`;

const further = (count: number): string =>
  `${f.number(count)} further ${f.plural(count, { one: 'theme', other: 'themes' })}`;

/** "AI: 9 records"; of a column or a year: "Said by others: AI, 2 records". */
const countOf = (theme: string, context: string | undefined, count: number): string =>
  context === undefined ? `${theme}: ${records(count)}` : `${context}: ${theme}, ${records(count)}`;

interface CountedThemes {
  readonly names: readonly string[];
  readonly records: number;
}

/** The first clause says what is counted, the others only names and numbers. */
function countsClause({ names, records: count }: CountedThemes, first: boolean): string {
  const many = names.length > 1;
  const list = f.list(names.map((name, index) => (first && index === 0 ? name : inSentence(name))));
  if (!first) return `${list} in ${f.number(count)}${many ? ' each' : ''}`;
  return `${list} ${many ? 'are each' : 'is'} mentioned in ${records(count)}`;
}

/** A theme's name inside a sentence: "big data", but "5G" and "AI" as they are. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export const themes = {
  name: 'Themes',
  finding: {
    nothing: 'Themes that these records mention',
    none: 'In the sources read, none of the themes is mentioned in these records',
    noHeadline: (v: { headline: number; further: number }): string => {
      const none =
        v.headline === 1
          ? 'In the sources read, the headline theme is not mentioned in these records'
          : `In the sources read, none of the ${SMALL[v.headline] ?? f.number(v.headline)} headline themes is mentioned in these records`;
      return `${none}; ${further(v.further)} ${f.plural(v.further, { one: 'is', other: 'are' })}`;
    },
    furtherOnly: (v: { themes: number; records: number }): string =>
      `${f.number(v.themes)} ${f.plural(v.themes, { one: 'theme is', other: 'themes are' })} mentioned in ${records(v.records)}`,
    counts: (v: { groups: readonly CountedThemes[] }): string =>
      v.groups.map((group, index) => countsClause(group, index === 0)).join(', '),
  },
  /** What a mark means; only of the marks that are drawn. */
  caption: (v: { squares: boolean; bars: boolean; quoted: boolean }): string =>
    [
      v.squares
        ? 'A square is one record that mentions the theme at least once, with the paragraph where one is recorded.'
        : '',
      v.bars
        ? v.squares
          ? 'A row with more than five in a column has bars instead, all on one scale.'
          : 'Bars count records that mention the theme at least once, all on one scale.'
        : '',
      v.quoted ? 'A fine line inside a mark: in the official’s quoted words.' : '',
      'Totals count records, not mentions; a record can stand in several columns.',
    ]
      .filter(Boolean)
      .join(' '),
  summary: (v: { records: number; withTheme: number; unmentioned: number }): string => {
    const having =
      v.records === v.withTheme
        ? `${v.records === 1 ? 'The one record mentions' : `All ${records(v.records)} mention`} at least one theme.`
        : `Of ${records(v.records)}, ${f.number(v.withTheme)} ${f.plural(v.withTheme, { one: 'mentions', other: 'mention' })} at least one theme.`;
    if (v.unmentioned === 0) return having;
    return `${having} ${further(v.unmentioned)} of this dataset ${f.plural(v.unmentioned, { one: 'is', other: 'are' })} not mentioned in them.`;
  },
  noRecords: 'No record is selected, so there is nothing to count.',
  columns: {
    theme: 'Theme',
    total: 'Records',
    instrument: 'Instrument’s text',
    side: (v: { area: string }): string => `Said by officials of ${v.area}`,
    others: 'Said by others',
    reported: 'Reported, no speaker named',
  },
  /** The same for a phone: a word or two. */
  shortColumns: {
    instrument: 'Text',
    side: (v: { code: string }): string => `${v.code} said`,
    others: 'Others',
    reported: 'Reported',
  },
  records: (v: { count: number }): string => records(v.count),
  count: (v: { count: number }): string => f.number(v.count),
  furtherThemes: 'Further themes',
  void: 'none in the sources read',
  /** Accessible name of a count that opens its records. */
  openCount: (v: {
    theme: string;
    voice: string | undefined;
    count: number;
    quoted: number;
  }): string =>
    [
      countOf(v.theme, v.voice, v.count),
      v.quoted > 0 ? `${f.number(v.quoted)} with quoted words` : '',
    ]
      .filter(Boolean)
      .join(', '),
  /** Accessible name of a square. */
  square: (v: {
    voice: string;
    title: string;
    date: string;
    paragraphs: readonly number[];
    quoted: boolean;
  }): string =>
    [
      `${v.voice}: ${v.title}`,
      v.date,
      v.paragraphs.length === 0
        ? ''
        : `${f.plural(v.paragraphs.length, { one: 'paragraph', other: 'paragraphs' })} ${f.list(v.paragraphs.map(String))}`,
      v.quoted ? 'quoted words' : '',
    ]
      .filter(Boolean)
      .join(', '),
  entries: {
    title: (v: { theme: string; context: string | undefined; count: number }): string =>
      countOf(v.theme, v.context, v.count),
    quoted: 'quoted words',
    attributedTo: (v: { areas: readonly string[] }): string => `attributed to ${f.list(v.areas)}`,
    more: (v: { count: number }): string => `Show ${f.number(v.count)} more`,
    close: 'Close',
    /** Joins the small facts of one entry. */
    joined: (v: { facts: readonly string[] }): string => v.facts.join(' · '),
  },
  asTable: 'Show as table',
  table: {
    caption: 'Records by theme, and by who or what mentions it',
    quotedIn: (v: { count: number }): string => `${f.number(v.count)} quoted`,
  },
  definitions: 'What each theme covers',
  byYear: {
    heading: (v: { first: number; last: number }): string =>
      v.first === v.last
        ? `Records of ${v.first}`
        : `Records by year, ${v.first}\u2060–\u2060${v.last}`,
    none: 'None of these records has a year.',
    how: 'A record stands once, in the year of its earliest possible day. One scale for all panels; the highest column carries its number.',
    range: (v: { range: string }): string =>
      `Filled: inside the time range, ${v.range}. Outline: outside it.`,
    rangeFrom: (v: { day: string }): string => `from ${v.day}`,
    rangeUntil: (v: { day: string }): string => `until ${v.day}`,
    crossing: (v: { count: number }): string =>
      `A dot under a year: ${records(v.count)} in all may belong to a later year, too, as the date spans more than one.`,
    withoutYear: (v: { count: number }): string =>
      `${records(v.count)} without a year ${f.plural(v.count, { one: 'is', other: 'are' })} not drawn.`,
    furtherShow: 'Show further themes',
    tableCaption: 'Records by theme and year',
    year: 'Year',
    withoutYearRow: 'No year',
    /** A cell's number in words, where a part of it needs saying. */
    cell: (v: { inside: number; outside: number; crossing: number }): string => {
      const notes = [
        v.outside > 0 ? `${f.number(v.outside)} outside the time range` : '',
        v.crossing > 0 ? `${f.number(v.crossing)} may be later` : '',
      ].filter(Boolean);
      const total = f.number(v.inside + v.outside);
      return notes.length === 0 ? total : `${total} (${notes.join(', ')})`;
    },
    yearCount: (v: { year: number; count: number }): string => `${v.year}: ${records(v.count)}`,
    context: (v: { year: number | undefined }): string =>
      v.year === undefined ? 'no year' : String(v.year),
  },
};

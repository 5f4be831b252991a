import type { TimelineFinding } from '@/domain/findings/timeline-finding';
import type { RecordKind } from '@/domain/model/vocabulary';
import type { DensityUnit } from '@/domain/timeline/density';
import type { TickUnit } from '@/domain/timeline/ticks';
import { formatsFor } from '@/i18n/formats/formats-for';

const f = formatsFor('en');

const count = (n: number, one: string, other: string): string =>
  `${f.number(n)} ${f.plural(n, { one, other })}`;

const counted: Record<RecordKind, (n: number) => string> = {
  agreement: (n) => count(n, 'agreement', 'agreements'),
  event: (n) => count(n, 'event', 'events'),
  statement: (n) => count(n, 'statement', 'statements'),
};

const none: Record<RecordKind, string> = {
  agreement: 'no agreement',
  event: 'no meeting or event',
  statement: 'no statement',
};

const units: Record<TickUnit, string> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
  years: 'years',
};

const perUnit = (unit: DensityUnit, size: number): string =>
  unit === 'years' ? `${f.number(size)} years` : unit;

const agreementsAmong = (n: number): string => {
  if (n === 0) return '';
  return n === 1 ? ', 1 of them an agreement' : `, ${f.number(n)} of them agreements`;
};

export const timeline = {
  name: 'Timeline',
  finding: (v: TimelineFinding): string => {
    switch (v.key) {
      case 'none':
        return 'No dated records in this selection';
      case 'undated':
        return v.undated === 1
          ? 'The one record in this selection has no date'
          : `None of the ${f.number(v.undated)} records in this selection has a date`;
      case 'day':
        return `${count(v.dated, 'record', 'records')} on ${f.dayRange(v.day, v.day, 'long')}${agreementsAmong(v.agreements)}`;
      case 'year':
        return `${count(v.dated, 'dated record', 'dated records')} from ${v.year}${agreementsAmong(v.agreements)}`;
      case 'years':
        return `${count(v.dated, 'dated record', 'dated records')} from ${v.from} to ${v.to}${agreementsAmong(v.agreements)}`;
    }
  },
  caption:
    'A filled mark is dated to the day by a source. An open mark is known less exactly; the key below says how.',
  nothingDated: 'None of the records in this selection has a date in the sources read.',
  views: { chart: 'Chart', list: 'List' },
  zoomIn: 'Look closer',
  zoomOut: 'Look from further away',
  fit: 'Fit',
  today: 'Today',
  marks: 'Records in time. Arrow keys move along a lane and between lanes, Enter opens.',
  scale: (v: { unit: TickUnit; period: string }): string => `Scale: ${units[v.unit]}, ${v.period}`,
  tickDay: (v: { day: number }): string => String(v.day),
  records: (v: { count: number }): string => count(v.count, 'record', 'records'),
  notToTheDay: (v: { count: number }): string => `${f.number(v.count)} not on a stated day`,
  emptyLane: (v: { kind: RecordKind }): string => `${none[v.kind]} in this selection`,
  emptyLaneNearest: (v: { kind: RecordKind; date: string }): string =>
    `${none[v.kind]} in this period in the sources read; nearest: ${v.date}`,
  labelDate: (v: { date: string }): string => `, ${v.date}`,
  bodiesInShort: (v: { form: string; bodies: readonly string[] }): string =>
    `${v.form}: ${v.bodies.join(', ')}`,
  dateWithCertainty: (v: { date: string; certainty: string }): string =>
    `${v.date}, ${v.certainty}`,
  formAndDate: (v: { form: string; date: string }): string => `${v.form}, ${v.date}`,
  spokenMark: (v: { title: string; form: string; date: string }): string =>
    `${v.title}. ${v.form}, ${v.date}`,
  spokenCluster: (v: { kind: RecordKind; count: number; period: string }): string =>
    `${counted[v.kind](v.count)}, ${v.period}: look closer`,
  capsule: (v: { kind: RecordKind; count: number; period: string }): string =>
    `${counted[v.kind](v.count)}, ${v.period}`,
  closeCapsule: 'Close this list',
  listSeparator: ', ',
  moreBodies: (v: { count: number }): string => ` and ${f.number(v.count)} more`,
  moreThemes: (v: { count: number }): string => `${f.number(v.count)} more`,
  selected: 'Selected record',
  outside: { before: ' (before the period shown)', after: ' (after the period shown)' },
  undatedTitle: 'Without a date',
  moreUndated: (v: { count: number }): string => `${f.number(v.count)} more without a date`,
  whole: (v: { period: string }): string => `Whole period: ${v.period}`,
  density: (v: { unit: DensityUnit; size: number; window: string }): string =>
    `Records per ${perUnit(v.unit, v.size)}; window ${v.window}`,
  brush: 'Window on the whole period',
  windowStart: 'First day of the window',
  windowEnd: 'Last day of the window',
  summary: (v: {
    period: string;
    agreements: number;
    events: number;
    statements: number;
    undated: number;
  }): string =>
    `Timeline, ${v.period}: ${f.list([
      counted.agreement(v.agreements),
      counted.event(v.events),
      counted.statement(v.statements),
    ])}; ${v.undated === 0 ? 'none' : f.number(v.undated)} without a date. The List button shows the same records as a table.`,
  key: {
    title: 'Key',
    kind: {
      agreement: 'agreement',
      event: 'meeting, visit or other event',
      statement: 'statement',
    } satisfies Record<RecordKind, string>,
    certainty: {
      day: 'filled: on that day, as stated',
      lasted: 'lasted from the first to the last day',
      published: 'reported on that day, happened no later',
      inferred: 'open: date inferred',
      context: 'open: date from context, approximate',
      month: 'month stated, day not',
      year: 'year stated, month not',
      within: 'on one of several days',
    },
    capsule: 'records too close to draw apart; the number says how many',
    selected: 'selected record',
    today: 'today',
  },
  table: {
    caption: (v: { count: number }): string =>
      `${count(v.count, 'record', 'records')}. The buttons in the header sort.`,
    columns: {
      date: 'Date',
      form: 'Form',
      title: 'Title',
      bodies: 'Parties and participants',
      certainty: 'Certainty of the date',
      sources: 'Sources',
    },
    more: (v: { count: number }): string => `Show ${f.number(v.count)} more`,
  },
};

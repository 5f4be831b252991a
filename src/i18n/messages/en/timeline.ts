import type { TimelineFinding } from '@/domain/findings/timeline-finding';
import type { RecordKind } from '@/domain/model/vocabulary';
import type { DateCertainty } from '@/domain/timeline/date-mark';
import type { DensityUnit } from '@/domain/timeline/density';
import type { TickUnit } from '@/domain/timeline/ticks';
import { en as f } from '@/i18n/formats/en';

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
  goToYear: 'Go to a year',
  year: 'Year',
  marks:
    'Records in time. Arrow keys move along a lane and between lanes, Enter opens, Shift with an arrow key moves the window.',
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
  groupForms: (v: { forms: readonly { form: string; count: number }[]; others: number }): string =>
    `: ${v.forms.map(({ form, count: n }) => (n === 1 ? form : `${form} ×${f.number(n)}`)).join(', ')}${
      v.others === 0 ? '' : `, ${f.number(v.others)} more`
    }`,
  closeCapsule: 'Close this list',
  listSeparator: ', ',
  moreBodies: (v: { count: number }): string => ` and ${f.number(v.count)} more`,
  moreThemes: (v: { count: number }): string => `${f.number(v.count)} more`,
  selected: 'Selected record',
  outside: { before: ' (before the period shown)', after: ' (after the period shown)' },
  undatedTitle: 'Without a date',
  undatedHow: 'Broken outline: no date in the sources read',
  moreUndated: (v: { count: number }): string => `${f.number(v.count)} more without a date`,
  whole: (v: { period: string }): string => `Whole period: ${v.period}`,
  density: (v: { unit: DensityUnit; size: number; window: string }): string =>
    `Records per ${perUnit(v.unit, v.size)}; window ${v.window}`,
  brush: 'Window on the whole period',
  windowWhole: 'The window as a whole',
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
      lasted: 'filled bar: from the first to the last day, as stated',
      lastedRoughly: 'open bar: lasted, its ends known by month or year',
      openEnded: 'bar turning into dashes: lasted, open at one end',
      endNotStated: 'bar turning into dots: lasted, one end not stated',
      month: 'between two strokes: month stated, day not',
      year: 'on a bracket: year stated, month not',
      longer: 'on a double bracket: decade or century stated',
      within: 'two dots: on one of several days',
      notAfter: 'dashed arrow to the left: on that day or earlier',
      notBefore: 'dashed arrow to the right: on that day or later',
      published: 'arrow: reported on that day, happened no later',
      approximate: 'wave: approximate, or placed by its context',
      uncertain: 'question mark: uncertain',
      inferred: 'dot: inferred',
    } satisfies Record<DateCertainty, string>,
    capsule:
      'capsule: several records with their number; strokes above are stated days, strokes below are less exact dates',
    selected: 'selected record',
    today: 'today',
  },
  keys: {
    title: 'Keys and touch',
    lines: [
      'Arrow left and right: to the record before or after in the lane',
      'Arrow up and down: to the lane above or below; Home and End: to the ends of the lane',
      'Enter: opens the record, or looks closer at a capsule; Escape closes',
      'Shift with arrow left or right: moves the window by a quarter of its length',
      'Shift with Home or End: moves the window to the beginning or the end of the whole period',
      '+ and −: look closer or from further away; 0: fits all records',
      'Mouse: drag to move, Ctrl with the wheel to look closer, Shift with the wheel to move',
      'Touch: one finger sideways moves, two fingers look closer or from further away; one finger up or down scrolls the page',
      'Window on the whole period: arrow keys move it or an end of it by a month, Page up and Page down by a year',
    ],
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
    long: (v: { count: number }): string =>
      `${count(v.count, 'record', 'records')}. Only the rows in view are drawn: to find words, use the search field of this page.`,
    sorting: 'Sorting…',
    printed: (v: { printed: number; count: number }): string =>
      `Printed: the first ${f.number(v.printed)} of ${f.number(v.count)} records in this order.`,
  },
};

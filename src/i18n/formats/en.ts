import { buildFormats } from './build-formats';
import { collatorOrder } from './code-point-order';
import type { DateWording } from './date-wording';
import { dayMonthYear } from './day-month-year';
import type { AgeWording } from './describe-age';
import { joinedList } from './joined-list';
import type { MonthNames } from './month-names';
import type { Formats } from './types';

/** CLDR "en", Gregorian months, format wide and abbreviated. */
const months: MonthNames = {
  long: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const withAnd = (items: readonly string[]): string => joinedList(items, ', ', ' and ');
const withOr = (items: readonly string[]): string => joinedList(items, ', ', ' or ');

const dates: DateWording = {
  ...dayMonthYear({ months, decade: (year) => `${year}s` }),
  joints: {
    range: { tight: (items) => items.join('–'), wide: (items) => items.join(' – ') },
    between: { tight: withAnd, wide: withAnd },
    or: { tight: withOr, wide: withOr },
  },
  between: (range) => `between ${range}`,
  unstated: {
    day: (date) => `${date}, day not stated`,
    month: (date) => `${date}, month not stated`,
    month_and_day: (date) => `${date}, month and day not stated`,
    year: (date) => `${date}, year not stated`,
  },
  approximate: (date) => `around ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  openEnd: (start) => `from ${start}`,
  endNotStated: (start) => `from ${start}, end not stated`,
  openStart: (end) => `until ${end}`,
  startNotStated: (end) => `until ${end}, start not stated`,
  orLater: (date) => `${date} or later`,
  orEarlier: (date) => `${date} or earlier`,
  reported: (date, known) => {
    if (known?.precision === 'day') return `reported on ${date}`;
    const isMonthOrYear = known?.precision === 'month' || known?.precision === 'year';
    return isMonthOrYear ? `reported in ${date}` : `reported: ${date}`;
  },
  inferred: (date) => `${date} (inferred)`,
  fromContext: (date) => `${date} (from context)`,
  anyDate: 'any date',
  certainty: {
    exact_day: 'exact day',
    exact_days: 'exact days',
    month: 'month only',
    year: 'year only',
    decade: 'decade only',
    century: 'century only',
    open_start: 'open start',
    open_end: 'open end',
    start_not_stated: 'start not stated',
    end_not_stated: 'end not stated',
    within: 'once within a period',
    one_of: 'one of several dates',
    not_after: 'latest date only',
    not_before: 'earliest date only',
    approximate: 'approximate',
    uncertain: 'uncertain',
    approximate_uncertain: 'approximate, uncertain',
    published: 'date of report',
    inferred: 'inferred',
    context: 'from context',
    undated: 'undated',
  },
};

const counted = (numeral: string, count: number, unit: string): string =>
  `${numeral} ${unit}${count === 1 ? '' : 's'} ago`;

const ages: AgeWording = {
  underMinute: 'less than a minute ago',
  minutes: (numeral, count) => counted(numeral, count, 'minute'),
  hours: (numeral, count) => counted(numeral, count, 'hour'),
  days: (numeral, count) => counted(numeral, count, 'day'),
};

export const en: Formats = buildFormats({
  language: 'en',
  numbers: { decimal: '.', group: ',' },
  months,
  dates,
  ages,
  list: withAnd,
  plural: (count, forms) => (Math.abs(count) === 1 ? forms.one : forms.other),
  compare: collatorOrder('en'),
});

import { compareAzerbaijani } from './azerbaijani-order';
import { buildFormats } from './build-formats';
import type { DateWording } from './date-wording';
import { dayMonthYear } from './day-month-year';
import type { AgeWording } from './describe-age';
import { joinedList } from './joined-list';
import type { MonthNames } from './month-names';
import type { Formats } from './types';

/** CLDR "az", Gregorian months, format wide and abbreviated. */
const months: MonthNames = {
  long: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  short: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
};

const withOr = (items: readonly string[]): string => joinedList(items, ', ', ' və ya ');
const range = {
  tight: (items: readonly string[]): string => items.join('–'),
  wide: (items: readonly string[]): string => items.join(' – '),
};

/** Endings would have to follow the last number's vowels, so every phrase ends in a word of its own or starts with a label. */
const dates: DateWording = {
  ...dayMonthYear({ months, decade: (year) => `${year}–${year + 9}` }),
  joints: { range, between: range, or: { tight: withOr, wide: withOr } },
  between: (days) => `${days} aralığında`,
  unstated: {
    day: (date) => `${date}, gün göstərilmir`,
    month: (date) => `${date}, ay göstərilmir`,
    month_and_day: (date) => `${date}, ay və gün göstərilmir`,
    year: (date) => `${date}, il göstərilmir`,
  },
  approximate: (date) => `təxminən ${date}`,
  uncertain: (date) => `${date} (dəqiqləşdirilməyib)`,
  openEnd: (start) => `başlama tarixi: ${start}`,
  endNotStated: (start) => `başlama tarixi: ${start}, bitmə tarixi göstərilmir`,
  openStart: (end) => `bitmə tarixi: ${end}`,
  startNotStated: (end) => `bitmə tarixi: ${end}, başlama tarixi göstərilmir`,
  orLater: (date) => `${date} və ya daha sonra`,
  orEarlier: (date) => `${date} və ya daha əvvəl`,
  reported: (date, known) =>
    known?.precision === 'day' ? `${date} tarixində bildirilib` : `bildirilmə tarixi: ${date}`,
  inferred: (date) => `${date} (dolayı yolla müəyyən edilib)`,
  fromContext: (date) => `${date} (kontekstə görə)`,
  anyDate: 'istənilən tarix',
  certainty: {
    exact_day: 'dəqiq gün',
    exact_days: 'dəqiq günlər',
    month: 'yalnız ay',
    year: 'yalnız il',
    decade: 'yalnız onillik',
    century: 'yalnız əsr',
    open_start: 'başlanğıcı açıq',
    open_end: 'sonu açıq',
    start_not_stated: 'başlama tarixi göstərilmir',
    end_not_stated: 'bitmə tarixi göstərilmir',
    within: 'müəyyən dövr ərzində bir dəfə',
    one_of: 'bir neçə tarixdən biri',
    not_after: 'yalnız ən gec tarix',
    not_before: 'yalnız ən erkən tarix',
    approximate: 'təxmini',
    uncertain: 'dəqiqləşdirilməyib',
    approximate_uncertain: 'təxmini, dəqiqləşdirilməyib',
    published: 'xəbərin tarixi',
    inferred: 'dolayı yolla müəyyən edilib',
    context: 'kontekstə görə',
    undated: 'tarix göstərilmir',
  },
};

const ages: AgeWording = {
  underMinute: 'bir dəqiqədən az əvvəl',
  minutes: (numeral) => `${numeral} dəqiqə əvvəl`,
  hours: (numeral) => `${numeral} saat əvvəl`,
  days: (numeral) => `${numeral} gün əvvəl`,
};

export const az: Formats = buildFormats({
  language: 'az',
  numbers: { decimal: ',', group: '.' },
  months,
  dates,
  ages,
  list: (items) => joinedList(items, ', ', ' və '),
  plural: (_count, forms) => forms.other,
  compare: compareAzerbaijani,
});

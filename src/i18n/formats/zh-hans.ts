import { buildFormats } from './build-formats';
import { collatorOrder } from './code-point-order';
import type { DateWording } from './date-wording';
import type { AgeWording } from './describe-age';
import { joinedList } from './joined-list';
import type { Formats } from './types';
import { yearMonthDay } from './year-month-day';

/** GB/T 15835 "Arabic numerals for dates"; CLDR "zh", Gregorian months, abbreviated. */
const monthNumerals = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);

const withTo = (items: readonly string[]): string => items.join('至');
const range = { tight: withTo, wide: withTo };
const withOr = (items: readonly string[]): string => joinedList(items, '、', '或');

/** One pair of brackets for all remarks on a date. */
const withRemark = (date: string, remark: string): string =>
  date.endsWith('）') ? `${date.slice(0, -1)}，${remark}）` : `${date}（${remark}）`;

const dates: DateWording = {
  ...yearMonthDay(),
  joints: { range, between: range, or: { tight: withOr, wide: withOr } },
  between: (days) => `${days}之间`,
  unstated: {
    day: (date) => `${date}（日期未说明）`,
    month: (date) => `${date}（月份未说明）`,
    month_and_day: (date) => `${date}（月份和日期未说明）`,
    year: (date) => `${date}（年份未说明）`,
  },
  approximate: (date) => `约${date}`,
  uncertain: (date) => withRemark(date, '不确定'),
  openEnd: (start) => `自${start}起`,
  endNotStated: (start) => `自${start}起（结束日期未说明）`,
  openStart: (end) => `至${end}止`,
  startNotStated: (end) => `至${end}止（开始日期未说明）`,
  orLater: (date) => `${date}或之后`,
  orEarlier: (date) => `${date}或之前`,
  reported: (date, known) => (known === undefined ? `报道日期：${date}` : `${date}报道`),
  inferred: (date) => withRemark(date, '推定'),
  fromContext: (date) => withRemark(date, '据上下文'),
  anyDate: '任意日期',
  certainty: {
    exact_day: '确切日期',
    exact_days: '确切起止日期',
    month: '仅知月份',
    year: '仅知年份',
    decade: '仅知年代',
    century: '仅知世纪',
    open_start: '开始日期未限定',
    open_end: '结束日期未限定',
    start_not_stated: '开始日期未说明',
    end_not_stated: '结束日期未说明',
    within: '某一时段内',
    one_of: '若干日期之一',
    not_after: '仅知最晚日期',
    not_before: '仅知最早日期',
    approximate: '大致日期',
    uncertain: '不确定',
    approximate_uncertain: '大致日期，不确定',
    published: '报道日期',
    inferred: '推定',
    context: '据上下文',
    undated: '日期未说明',
  },
};

const ages: AgeWording = {
  underMinute: '不到1分钟前',
  minutes: (numeral) => `${numeral}分钟前`,
  hours: (numeral) => `${numeral}小时前`,
  days: (numeral) => `${numeral}天前`,
};

export const zhHans: Formats = buildFormats({
  language: 'zh-Hans',
  numbers: { decimal: '.', group: ',' },
  months: { long: monthNumerals, short: monthNumerals },
  dates,
  ages,
  list: (items) => joinedList(items, '、', '和'),
  plural: (_count, forms) => forms.other,
  compare: collatorOrder('zh-Hans-u-co-pinyin'),
});

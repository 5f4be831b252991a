import type { DateWording, KnownDate } from './date-wording';
import type { MonthNames } from './month-names';
import { monthNameIn } from './month-names';
import type { DateStyle } from './types';

interface Order {
  readonly months: MonthNames;
  /** A decade by its first year, as "2010s". */
  readonly decade: (year: number) => string;
}

/** Single and shared dates of a language that writes day, month, year ("24 June 2025", "24–26 iyun 2025"), with its own names of months. */
export function dayMonthYear({ months, decade }: Order): Pick<DateWording, 'alone' | 'shared'> {
  const withYear = (text: string, { year }: KnownDate, style: DateStyle): string =>
    style === 'axis' ? text : `${text} ${year}`;
  const monthOf = ({ month }: KnownDate, style: DateStyle): string =>
    monthNameIn(months, month, style === 'long' ? 'long' : 'short');
  const dayAndMonth = (date: KnownDate, style: DateStyle): string =>
    `${date.day} ${monthOf(date, style)}`;

  const alone: DateWording['alone'] = (date, style) => {
    switch (date.precision) {
      case 'day':
        return withYear(dayAndMonth(date, style), date, style);
      case 'month':
        return withYear(monthOf(date, style), date, style);
      case 'year':
        return String(date.year);
      case 'decade':
        return decade(date.year);
      case 'century':
        return `${date.year}–${date.year + 99}`;
    }
  };

  const shared: DateWording['shared'] = (dates, style, joint) => {
    const [first] = dates;
    if (first === undefined) return '';
    const { precision } = first;
    if (precision === 'year') return joint.tight(dates.map((date) => alone(date, style)));
    const isOfOneYear = dates.every((date) => date.year === first.year);
    if (!isOfOneYear || precision === 'decade' || precision === 'century') {
      return joint.wide(dates.map((date) => alone(date, style === 'axis' ? 'short' : style)));
    }
    if (precision === 'month') {
      return withYear(joint.tight(dates.map((date) => monthOf(date, style))), first, style);
    }
    if (dates.every((date) => date.month === first.month)) {
      const days = joint.tight(dates.map((date) => String(date.day)));
      return withYear(`${days} ${monthOf(first, style)}`, first, style);
    }
    return withYear(joint.wide(dates.map((date) => dayAndMonth(date, style))), first, style);
  };

  return { alone, shared };
}

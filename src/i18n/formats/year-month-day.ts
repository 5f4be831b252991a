import type { DateWording, KnownDate } from './date-wording';
import type { DateStyle } from './types';

/** Single and shared dates as Chinese writes them, year before month before day: "2025年6月24日", "2025年6月24日至26日". `short` is `long`. */
export function yearMonthDay(): Pick<DateWording, 'alone' | 'shared'> {
  return { alone, shared };
}

function alone(date: KnownDate, style: DateStyle): string {
  const year = style === 'axis' ? '' : `${date.year}年`;
  switch (date.precision) {
    case 'day':
      return `${year}${date.month}月${date.day}日`;
    case 'month':
      return `${year}${date.month}月`;
    case 'year':
      return `${date.year}年`;
    case 'decade':
      return `${date.year}年代`;
    case 'century':
      return `${date.year}年至${date.year + 99}年`;
  }
}

const shared: DateWording['shared'] = (dates, style, joint) => {
  const isOfOneYear = dates.every((date) => date.year === dates[0]?.year);
  const styleOfFirst = style === 'axis' && !isOfOneYear ? 'short' : style;
  return joint.tight(
    dates.map((date, at) => {
      const previous = dates[at - 1];
      return previous === undefined ? alone(date, styleOfFirst) : afterDate(previous, date);
    }),
  );
};

/** Leaves out what the date before it has said; years, decades and centuries stand in full. */
function afterDate(previous: KnownDate, date: KnownDate): string {
  const isLong = date.precision !== 'day' && date.precision !== 'month';
  if (isLong || previous.year !== date.year) return alone(date, 'long');
  const isSameMonth = date.precision === 'day' && previous.month === date.month;
  return isSameMonth ? `${date.day}日` : alone(date, 'axis');
}

import { isFirm } from '../dates/contains';
import type { FuzzyDate } from '../dates/fuzzy-date';
import type { DateBasis } from '../model/vocabulary';

/** What a date rests on, as the key of the timeline tells them apart; the first that applies. */
export const DATE_CERTAINTIES = [
  'day',
  'lasted',
  'published',
  'inferred',
  'context',
  'month',
  'year',
  'within',
] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

/** Days that a date covers, `to` not included; infinite where an end is open or unknown. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A date as a thing to draw; days are fractional, noon of a day is `.5`. */
export interface DateMark {
  readonly certainty: DateCertainty;
  /** Where the mark stands: noon of a day, the middle of a month or year, the first day of a span. */
  readonly anchor: number;
  /** Stated to the day, and nothing qualifies it. Everything else is drawn open. */
  readonly solid: boolean;
  /** All days that the date can mean (`happened once within`) or covers (`lasted`). */
  readonly extent: Extent;
  /** True for an interval: a bar instead of a dashed extent. */
  readonly lasted: boolean;
  /** Reported on that day: it happened then or before. */
  readonly noLaterThan: boolean;
  /** Known only within something longer than two months: stands along the lane's foot. */
  readonly atFoot: boolean;
}

const TWO_MONTHS = 62;

/** How a date is drawn (design language, "Timeline rules"): its place, its extent and what is certain about it. */
export function markOfDate(date: FuzzyDate, basis: DateBasis | undefined): DateMark {
  const extent = { from: date.earliest, to: date.latest + 1 };
  const lasted = date.kind === 'interval';
  const open = !Number.isFinite(extent.from) || !Number.isFinite(extent.to);
  return {
    certainty: certaintyOf(date, basis),
    anchor: anchorOf(extent, lasted, date),
    solid: isFirm(date, basis) && date.precision === 'day' && date.kind !== 'set' && !open,
    extent,
    lasted,
    noLaterThan: basis === 'published' || (date.kind === 'set' && date.earliest === -Infinity),
    atFoot: !lasted && !open && extent.to - extent.from > TWO_MONTHS,
  };
}

/** The first of `DATE_CERTAINTIES` that applies: what the date rests on goes before how exact it is. */
function certaintyOf(date: FuzzyDate, basis: DateBasis | undefined): DateCertainty {
  if (basis === 'published') return 'published';
  if (basis === 'context' || date.qualifier === '~') return 'context';
  if (basis === 'inferred' || date.qualifier !== undefined) return 'inferred';
  if (date.kind === 'interval') return 'lasted';
  if (date.kind === 'set') return 'within';
  if (date.precision === 'day') return 'day';
  return date.precision === 'month' ? 'month' : 'year';
}

function anchorOf(extent: Extent, lasted: boolean, date: FuzzyDate): number {
  if (extent.from === -Infinity) return extent.to - 0.5;
  const opensAfter = date.parts.at(-1)?.state === 'open';
  if (lasted || opensAfter || extent.to === Infinity) return extent.from + 0.5;
  return (extent.from + extent.to) / 2;
}

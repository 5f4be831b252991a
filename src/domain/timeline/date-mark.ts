import { isFirm } from '../dates/contains';
import type { FuzzyDate } from '../dates/fuzzy-date';
import type { DateBasis } from '../model/vocabulary';

/** How a date is known, as the timeline draws it and its key tells it apart. */
export const DATE_CERTAINTIES = [
  'day',
  'lasted',
  'lastedRoughly',
  'openEnded',
  'endNotStated',
  'month',
  'year',
  'longer',
  'within',
  'notAfter',
  'notBefore',
  'published',
  'approximate',
  'uncertain',
  'inferred',
] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

/** Days that a date covers, `to` not included; infinite where an end is open or unknown. */
export interface Extent {
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
  /** Reported on that day, or stated as that day or earlier: it happened then or before. */
  readonly noLaterThan: boolean;
  /** Known only within something longer than two months: stands along the lane's foot. */
  readonly atFoot: boolean;
  /** Of a set, the days or spans of which it is one, in the order of the text; absent for everything else. */
  readonly members?: readonly Extent[];
}

/** What is drawn in or beside an open mark, so that it can be told apart also where its extent is too short to see. */
export type MarkSign =
  | 'none'
  | 'reported'
  | 'orEarlier'
  | 'orLater'
  | 'approximate'
  | 'uncertain'
  | 'inferred'
  | 'oneOf';

const TWO_MONTHS = 62;

const SIGNS: Readonly<Partial<Record<DateCertainty, MarkSign>>> = {
  published: 'reported',
  notAfter: 'orEarlier',
  notBefore: 'orLater',
  approximate: 'approximate',
  uncertain: 'uncertain',
  inferred: 'inferred',
  within: 'oneOf',
};

/** How a date is drawn (design language, "Timeline rules"): its place, its extent and what is certain about it. */
export function markOfDate(date: FuzzyDate, basis: DateBasis | undefined): DateMark {
  const extent = { from: date.earliest, to: date.latest + 1 };
  const lasted = date.kind === 'interval';
  const open = !Number.isFinite(extent.from) || !Number.isFinite(extent.to);
  const certainty = certaintyOf(date, basis);
  return {
    certainty,
    anchor: anchorOf(extent, lasted, date),
    solid: isFirm(date, basis) && date.precision === 'day' && date.kind !== 'set' && !open,
    extent,
    lasted,
    noLaterThan: isNoLaterThan(certainty),
    atFoot: !lasted && !open && extent.to - extent.from > TWO_MONTHS,
    ...(date.kind === 'set'
      ? { members: date.parts.map(({ earliest, latest }) => ({ from: earliest, to: latest + 1 })) }
      : {}),
  };
}

/** True for dates of which a source says that it was then or before. */
export function isNoLaterThan(certainty: DateCertainty): boolean {
  return certainty === 'published' || certainty === 'notAfter';
}

/** The sign of a mark; `none` for dates whose fill and extent say everything. */
export function signOf({ certainty }: Pick<DateMark, 'certainty'>): MarkSign {
  return SIGNS[certainty] ?? 'none';
}

/**
 * What limits a date most, in the order in which lists say it: what it rests on, then its qualifier (EDTF level 1), then
 * its ends or members, then how exact it is.
 */
function certaintyOf(date: FuzzyDate, basis: DateBasis | undefined): DateCertainty {
  if (basis === 'published') return 'published';
  if (basis === 'inferred') return 'inferred';
  if (basis === 'context' || date.qualifier === '~' || date.qualifier === '%') return 'approximate';
  if (date.qualifier === '?') return 'uncertain';
  if (date.kind === 'interval') return certaintyOfInterval(date);
  if (date.kind === 'set') return certaintyOfSet(date);
  switch (date.precision) {
    case 'day':
    case 'month':
    case 'year':
      return date.precision;
    case 'decade':
    case 'century':
      return 'longer';
  }
}

function certaintyOfInterval({ parts, precision }: FuzzyDate): DateCertainty {
  if (parts.some(({ state }) => state === 'open')) return 'openEnded';
  if (parts.some(({ state }) => state === 'unknown')) return 'endNotStated';
  return precision === 'day' ? 'lasted' : 'lastedRoughly';
}

function certaintyOfSet({ parts }: FuzzyDate): DateCertainty {
  if (parts[0]?.state === 'open') return 'notAfter';
  return parts.at(-1)?.state === 'open' ? 'notBefore' : 'within';
}

function anchorOf(extent: Extent, lasted: boolean, date: FuzzyDate): number {
  if (extent.from === -Infinity) return extent.to - 0.5;
  const opensAfter = date.parts.at(-1)?.state === 'open';
  if (lasted || opensAfter || extent.to === Infinity) return extent.from + 0.5;
  return (extent.from + extent.to) / 2;
}

import type { DatePart, FuzzyDate } from '@/domain/dates/fuzzy-date';

import type { DateWording, JointKind, UnstatedUnit } from './date-wording';
import { knownDateOf } from './known-date';
import type { DateStyle } from './types';

/** How a date is to be said. */
export interface Manner {
  readonly wording: DateWording;
  readonly style: DateStyle;
  /** Leaves `?` out, where other words say already that the date is not certain. */
  readonly isUncertainSaid?: boolean;
  /** Says of a year alone that no month is stated: in full forms of a record's own date, not of periods and ticks. */
  readonly isMonthMissed?: boolean;
}

const UNSTATED: readonly (readonly [RegExp, UnstatedUnit])[] = [
  [/^\d{4}-XX-XX/, 'month_and_day'],
  [/^\d{4}-XX/, 'month'],
  [/^\d{4}-\d\d-XX/, 'day'],
  [/^\d\d[\dX]X/, 'year'],
];

/**
 * The date in the words of one language, as far as it is known: qualifiers (EDTF level 1 `?` `~` `%`), intervals with
 * open and unknown ends, sets. `axis` leaves out the year where a day or month stands, and what is not stated.
 */
export function describeDate(date: FuzzyDate, manner: Manner): string {
  const [first] = date.parts;
  const last = date.parts.at(-1);
  if (first === undefined || last === undefined) return date.edtf;
  switch (date.kind) {
    case 'single':
      return describeSingle(first, manner);
    case 'interval':
      return describeInterval(first, last, manner);
    case 'set':
      return describeSet(date, first, last, manner);
  }
}

function describeSingle(part: DatePart, manner: Manner): string {
  const { style, wording } = manner;
  const text = wording.alone(knownDateOf(part), style);
  const missed = manner.isMonthMissed === true && part.precision === 'year' ? 'month' : undefined;
  const unit = style === 'axis' ? undefined : (unstatedUnitOf(part.edtf) ?? missed);
  return qualify(unit === undefined ? text : wording.unstated[unit](text), part, manner);
}

function describeInterval(start: DatePart, end: DatePart, manner: Manner): string {
  const { wording } = manner;
  if (start.state === 'known' && end.state === 'known') return join([start, end], 'range', manner);
  if (start.state === 'known') {
    const text = describePart(start, manner);
    return end.state === 'open' ? wording.openEnd(text) : wording.endNotStated(text);
  }
  const text = describePart(end, manner);
  return start.state === 'open' ? wording.openStart(text) : wording.startNotStated(text);
}

function describeSet(date: FuzzyDate, first: DatePart, last: DatePart, manner: Manner): string {
  const { wording } = manner;
  if (first.state !== 'known') return wording.orEarlier(describePart(last, manner));
  if (last.state !== 'known') return wording.orLater(describePart(first, manner));
  return join(date.parts, date.edtf.includes('..') ? 'between' : 'or', manner);
}

function join(parts: readonly DatePart[], kind: JointKind, manner: Manner): string {
  const { style, wording } = manner;
  const texts = parts.map((part) => describePart(part, manner));
  const [first] = parts;
  if (first !== undefined && new Set(texts).size === 1) return describeSingle(first, manner);
  // "around 24–26 June" rather than "around 24 June – around 26 June": one word for the whole where it holds for each part.
  const isOfOneQualifier = new Set(parts.map((part) => qualifierIn(part, manner))).size === 1;
  const isOfOnePrecision = new Set(parts.map((part) => part.precision)).size === 1;
  const joined =
    first !== undefined && isOfOneQualifier && isOfOnePrecision
      ? qualify(wording.shared(parts.map(knownDateOf), style, wording.joints[kind]), first, manner)
      : wording.joints[kind].wide(texts);
  return kind === 'between' ? wording.between(joined) : joined;
}

/** Next to a date in full, one without its year would be read as of the same year. */
function describePart(part: DatePart, manner: Manner): string {
  const style = manner.style === 'axis' ? 'short' : manner.style;
  return qualify(manner.wording.alone(knownDateOf(part), style), part, manner);
}

function qualify(text: string, part: DatePart, manner: Manner): string {
  const { approximate, uncertain } = manner.wording;
  switch (qualifierIn(part, manner)) {
    case undefined:
      return text;
    case '~':
      return approximate(text);
    case '?':
      return uncertain(text);
    case '%':
      return uncertain(approximate(text));
  }
}

function qualifierIn(part: DatePart, manner: Manner): DatePart['qualifier'] {
  if (manner.isUncertainSaid !== true) return part.qualifier;
  return part.qualifier === '~' || part.qualifier === '%' ? '~' : undefined;
}

/** What an EDTF date leaves unspecified with `X`; undefined if nothing. */
export function unstatedUnitOf(edtf: string): UnstatedUnit | undefined {
  return UNSTATED.find(([shape]) => shape.test(edtf))?.[1];
}

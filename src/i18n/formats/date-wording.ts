import type { DatePrecision } from '@/domain/dates/fuzzy-date';

import type { DateStyle } from './types';

/** What is known of a date: the first day it can mean; what is finer than its precision says nothing. */
export interface KnownDate {
  readonly precision: DatePrecision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a language puts several dates together: `tight` around bare days, months or years, `wide` around dates of more than one word. */
interface Joint {
  readonly tight: (items: readonly string[]) => string;
  readonly wide: (items: readonly string[]) => string;
}

/** `range`: from the first to the second. `between`: once within. `or`: one of them. */
export type JointKind = 'range' | 'between' | 'or';

/** What an EDTF text leaves unspecified with `X`. */
export type UnstatedUnit = 'day' | 'month' | 'month_and_day' | 'year';

/** How sure a date is, in one word or two. */
export type Certainty =
  | 'exact_day'
  | 'exact_days'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'open_start'
  | 'open_end'
  | 'start_not_stated'
  | 'end_not_stated'
  | 'within'
  | 'one_of'
  | 'not_after'
  | 'not_before'
  | 'approximate'
  | 'uncertain'
  | 'approximate_uncertain'
  | 'published'
  | 'inferred'
  | 'context'
  | 'undated';

/**
 * The words of one language for dates. Each takes finished text and returns whole phrases, so that no ending has to be
 * glued to a number.
 */
export interface DateWording {
  /** One date: "24 June 2025", "June 2018", "2018", "2010s", "2000–2099". */
  readonly alone: (date: KnownDate, style: DateStyle) => string;
  /** Two or more dates of one precision, in time order, that say only once what they share. */
  readonly shared: (dates: readonly KnownDate[], style: DateStyle, joint: Joint) => string;
  readonly joints: Readonly<Record<JointKind, Joint>>;
  /** Around two dates put together by the joint `between`. */
  readonly between: (dates: string) => string;
  readonly unstated: Readonly<Record<UnstatedUnit, (date: string) => string>>;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** Intervals with one end: `a/..`, `a/`, `../b`, `/b`. */
  readonly openEnd: (start: string) => string;
  readonly endNotStated: (start: string) => string;
  readonly openStart: (end: string) => string;
  readonly startNotStated: (end: string) => string;
  /** Sets with one end: `[a..]`, `[..b]`. */
  readonly orLater: (date: string) => string;
  readonly orEarlier: (date: string) => string;
  /** `known` is there for a plain single date, where the language may need its precision. */
  readonly reported: (date: string, known: KnownDate | undefined) => string;
  readonly inferred: (date: string) => string;
  readonly fromContext: (date: string) => string;
  readonly anyDate: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
}

import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import type { DateBasis, Language } from '@/domain/model/vocabulary';

import type { NumberSymbols } from './grouped-number';

/** `long`: "24 June 2025"; `short`: "24 Jun 2025"; `axis`: as short as it stays clear ("24 Jun"). */
export type DateStyle = 'long' | 'short' | 'axis';

/** Values in the words of one language. Pure: no `Intl` that a browser gets wrong, no clock, no zone. */
export interface Formats {
  readonly language: Language;
  /** Whole and decimal numbers with the language's separators. */
  readonly number: (value: number) => string;
  /** The separators, for who writes numbers in another thread. */
  readonly numberSymbols: NumberSymbols;
  /** "A, B and C" in the language; empty input gives an empty string. */
  readonly list: (items: readonly string[]) => string;
  /** Plural form for English ("one" | "other"); Azerbaijani and Chinese have one form after numerals. */
  readonly plural: (
    count: number,
    forms: { readonly one: string; readonly other: string },
  ) => string;
  /** The date as far as it is known: "24 June 2025", "June 2018", "2018", "around June 2018". */
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
  /** The date with what it rests on: "reported on 3 May 2023", "2 November 2015 (inferred)"; in the long style "2018, month not stated". */
  readonly dateWithBasis: (
    date: FuzzyDate,
    basis: DateBasis | undefined,
    style?: DateStyle,
  ) => string;
  /** The same in a word or two, for marks and lists: "exact day", "month only", "inferred". */
  readonly certainty: (date: FuzzyDate | undefined, basis: DateBasis | undefined) => string;
  /** First and last day as one range that shares month or year: "24–26 June 2025". */
  readonly dayRange: (from: number, to: number, style?: DateStyle) => string;
  /** How long ago something was, from the milliseconds since, rounded down: "3 days ago", "less than a minute ago". */
  readonly ago: (milliseconds: number) => string;
  readonly monthName: (month: number, style: 'long' | 'short') => string;
  /** Name of an area by its code ("AZ" → "Azerbaijan"); the code itself when it has no name here. */
  readonly area: (code: string) => string;
  /** Name of a language by its BCP 47 tag, in this language ("de" → "German"). */
  readonly languageName: (tag: string) => string;
  /** Total order of the language: Azerbaijani alphabet, Chinese by pinyin, English. */
  readonly compare: (a: string, b: string) => number;
}

import type { Language } from '@/domain/model/vocabulary';

import { areaName } from './area-names';
import { certaintyOf } from './certainty';
import type { DateWording } from './date-wording';
import type { AgeWording } from './describe-age';
import { describeAge } from './describe-age';
import { describeDateWithBasis } from './describe-basis';
import { describeDate } from './describe-date';
import { describeDays } from './describe-days';
import { groupedNumber } from './grouped-number';
import type { NumberSymbols } from './grouped-number';
import { languageNameIn } from './language-names';
import { monthNameIn } from './month-names';
import type { MonthNames } from './month-names';
import type { Formats } from './types';

/** What one language brings: its tables, its words, its order. */
export interface LanguageTables extends Pick<Formats, 'list' | 'plural' | 'compare'> {
  readonly language: Language;
  readonly numbers: NumberSymbols;
  readonly months: MonthNames;
  readonly dates: DateWording;
  readonly ages: AgeWording;
}

/** The formats of one language from its tables; the default style of dates is `long`. */
export function buildFormats(tables: LanguageTables): Formats {
  const { language, numbers, months, dates: wording, ages, list, plural, compare } = tables;
  const number = (value: number): string => groupedNumber(value, numbers);
  return {
    language,
    list,
    plural,
    compare,
    number,
    numberSymbols: numbers,
    date: (date, style = 'long') => describeDate(date, { style, wording }),
    dateWithBasis: (date, basis, style = 'long') =>
      describeDateWithBasis(date, basis, { style, wording }),
    certainty: (date, basis) => wording.certainty[certaintyOf(date, basis)],
    dayRange: (from, to, style = 'long') => describeDays(from, to, { style, wording }),
    ago: (milliseconds) => describeAge(milliseconds, { wording: ages, number }),
    monthName: (month, style) => monthNameIn(months, month, style),
    area: (code) => areaName(code, language),
    languageName: (tag) => languageNameIn(tag, language),
  };
}

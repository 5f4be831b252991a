import { daysInMonth, toDayNumber } from './civil-days';
import { diagnoseEdtf } from './edtf-problem';
import type { EdtfProblem } from './edtf-problem';
import type { DatePart, DateQualifier } from './fuzzy-date';

export type PartOutcome =
  | { readonly ok: true; readonly part: DatePart }
  | { readonly ok: false; readonly reason: EdtfProblem };

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;
const UNSPECIFIED = 'XX';

/**
 * Reads one date: EDTF level 0 ("Date": day, month, year) with level 1's qualifier at its end and unspecified digits
 * from the right (`2018-06-XX`, `2018-XX`, `2018-XX-XX`, `201X`, `20XX`), for the years 0001 to 9999. Its precision is
 * the finest unit that the text gives, so `2018-XX` is a year. A qualifier does not widen earliest and latest.
 * Never throws; what is not such a date comes back with its reason.
 */
export function parseDatePart(text: string): PartOutcome {
  const match = PART.exec(text);
  if (match === null) return { ok: false, reason: diagnoseEdtf(text) };
  const [, yearText = '', monthText, dayText, mark] = match;
  const reason = impossibleIn(yearText, monthText, dayText);
  if (reason !== undefined) return { ok: false, reason };
  const qualifier = asQualifier(mark);
  return {
    ok: true,
    part: {
      edtf: text,
      state: 'known',
      ...spanOf(yearText, monthText, dayText),
      ...(qualifier === undefined ? {} : { qualifier }),
    },
  };
}

function impossibleIn(
  yearText: string,
  monthText: string | undefined,
  dayText: string | undefined,
): EdtfProblem | undefined {
  if (yearText === '0000') return 'impossible_year';
  if (monthText === undefined) return undefined;
  if (yearText.includes('X')) return 'misplaced_unspecified';
  if (monthText === UNSPECIFIED) {
    return dayText === undefined || dayText === UNSPECIFIED ? undefined : 'misplaced_unspecified';
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 41) return 'season';
  if (month < 1 || month > 12) return 'impossible_month';
  if (dayText === undefined || dayText === UNSPECIFIED) return undefined;
  const day = Number(dayText);
  return day < 1 || day > daysInMonth(Number(yearText), month) ? 'impossible_day' : undefined;
}

function spanOf(
  yearText: string,
  monthText: string | undefined,
  dayText: string | undefined,
): Pick<DatePart, 'earliest' | 'latest' | 'precision'> {
  if (yearText.includes('X')) {
    return {
      earliest: firstDayOf(Math.max(1, Number(yearText.replaceAll('X', '0')))),
      latest: lastDayOf(Number(yearText.replaceAll('X', '9'))),
      precision: yearText.endsWith(UNSPECIFIED) ? 'century' : 'decade',
    };
  }
  const year = Number(yearText);
  if (monthText === undefined || monthText === UNSPECIFIED) {
    return { earliest: firstDayOf(year), latest: lastDayOf(year), precision: 'year' };
  }
  const month = Number(monthText);
  if (dayText === undefined || dayText === UNSPECIFIED) {
    return {
      earliest: toDayNumber({ year, month, day: 1 }),
      latest: toDayNumber({ year, month, day: daysInMonth(year, month) }),
      precision: 'month',
    };
  }
  const day = toDayNumber({ year, month, day: Number(dayText) });
  return { earliest: day, latest: day, precision: 'day' };
}

function firstDayOf(year: number): number {
  return toDayNumber({ year, month: 1, day: 1 });
}

function lastDayOf(year: number): number {
  return toDayNumber({ year, month: 12, day: 31 });
}

function asQualifier(mark: string | undefined): DateQualifier | undefined {
  return mark === '?' || mark === '~' || mark === '%' ? mark : undefined;
}

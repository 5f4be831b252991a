import type { DayRange } from '@/domain/dates/contains';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { YearCounts } from '@/domain/themes/count-theme-years';
import type { I18n } from '@/i18n/i18n-context';

export interface YearNotesOptions {
  readonly counts: YearCounts;
  readonly records: readonly CommuniqueRecord[];
  readonly anyTime: readonly CommuniqueRecord[];
  readonly range: DayRange;
}

/** How to read the panels by year, a sentence each; what does not occur in them is not explained. */
export function yearNotes(
  { counts, records, anyTime, range }: YearNotesOptions,
  i18n: I18n,
): readonly string[] {
  const { byYear } = i18n.m.themes;
  const rangeShown = rangeWords(range, i18n);
  return [
    byYear.how,
    ...(anyTime.length > records.length && rangeShown !== undefined
      ? [byYear.range({ range: rangeShown })]
      : []),
    ...(counts.crossing > 0 ? [byYear.crossing({ count: counts.crossing })] : []),
    ...(counts.withoutYear > 0 ? [byYear.withoutYear({ count: counts.withoutYear })] : []),
  ];
}

function rangeWords({ from, to }: DayRange, { m, f }: I18n): string | undefined {
  const { byYear } = m.themes;
  if (from !== undefined && to !== undefined) return f.dayRange(from, to, 'short');
  if (from !== undefined) return byYear.rangeFrom({ day: f.dayRange(from, from, 'short') });
  if (to !== undefined) return byYear.rangeUntil({ day: f.dayRange(to, to, 'short') });
  return undefined;
}

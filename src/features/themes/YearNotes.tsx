import type { ReactNode } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { YearCounts } from '@/domain/themes/count-theme-years';
import { type I18n, useI18n } from '@/i18n/i18n-context';

interface YearNotesProps {
  readonly counts: YearCounts;
  readonly records: readonly CommuniqueRecord[];
  readonly anyTime: readonly CommuniqueRecord[];
  readonly range: DayRange;
}

/** How to read the panels; what does not occur in them is not explained. */
export function YearNotes({ counts, records, anyTime, range }: YearNotesProps): ReactNode {
  const i18n = useI18n();
  const { byYear } = i18n.m.themes;
  const rangeShown = rangeWords(range, i18n);
  const notes = [
    byYear.how,
    ...(anyTime.length > records.length && rangeShown !== undefined
      ? [byYear.range({ range: rangeShown })]
      : []),
    ...(counts.crossing > 0 ? [byYear.crossing({ count: counts.crossing })] : []),
    ...(counts.withoutYear > 0 ? [byYear.withoutYear({ count: counts.withoutYear })] : []),
  ];
  return (
    <div className="text-small text-ink2 mt-1.5 grid gap-1.5">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

function rangeWords({ from, to }: DayRange, { m, f }: I18n): string | undefined {
  const { byYear } = m.themes;
  if (from !== undefined && to !== undefined) return f.dayRange(from, to, 'short');
  if (from !== undefined) return byYear.rangeFrom({ day: f.dayRange(from, from, 'short') });
  if (to !== undefined) return byYear.rangeUntil({ day: f.dayRange(to, to, 'short') });
  return undefined;
}

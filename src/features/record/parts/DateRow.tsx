import type { ReactNode } from 'react';

import type { CommuniqueRecord, Evidence } from '@/domain/model/types';
import type { Absence } from '@/domain/sources/absence';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { Absent } from './Absent';
import { FactRow } from './FactRow';
import { Why } from './Why';

interface DateRowProps {
  readonly record: CommuniqueRecord;
  readonly absence: Absence;
  /** What the date rests on, where it is not the open thing's own. */
  readonly evidence?: readonly Evidence[];
}

/** When, as far as it is known, with what that rests on and why. */
export function DateRow({ record, absence, evidence = [] }: DateRowProps): ReactNode {
  const { m, f } = useI18n();
  const { date, dateBasis, dateNote } = record;
  if (date === undefined && !record.notReported.includes('date')) return null;
  const note =
    dateNote === undefined ? null : (
      <Why>
        <Localized text={dateNote} />
      </Why>
    );
  if (date === undefined) {
    return (
      <FactRow label={m.record.fact.date}>
        <Absent absence={absence} />
        {note}
      </FactRow>
    );
  }
  return (
    <FactRow label={m.record.fact.date} evidence={evidence}>
      {f.dateWithBasis(date, dateBasis)}
      {note}
    </FactRow>
  );
}

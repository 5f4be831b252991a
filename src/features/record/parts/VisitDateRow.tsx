import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import { absenceOf } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';

import { DateRow } from './DateRow';

/** When the visit was, as its own record has it. */
export function VisitDateRow({ eventId }: { eventId: string }): ReactNode {
  const { index } = useReader();
  const visit = index.recordById.get(eventId);
  if (visit === undefined) return null;
  return (
    <DateRow
      record={visit}
      absence={absenceOf(evidenceOfRecord(visit), index)}
      evidence={visit.evidence.map(({ sourceId }) => ({ sourceId }))}
    />
  );
}

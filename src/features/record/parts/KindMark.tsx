import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';

const SHAPES = {
  agreement: 'M3 3h10v10H3z',
  event: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  statement: 'M2.5 2.5h11v8H10l-2.5 3.3v-3.3h-5z',
} as const;

/** The record's mark as on the timeline: shape by kind, solid where the day is stated, else open. */
export function KindMark({ record }: { record: CommuniqueRecord }): ReactNode {
  const isExact = record.date?.precision === 'day' && record.dateBasis === 'stated';
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="forced-mark text-ink size-4 flex-none">
      <path
        d={SHAPES[record.kind]}
        fill={isExact ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={1.75}
      />
    </svg>
  );
}

import type { ReactNode } from 'react';

import type { Evidence } from '@/domain/model/types';

import { Marks } from './Marks';

interface FactRowProps {
  readonly label: ReactNode;
  /** Own evidence of the fact; empty: what holds for the thing as a whole. Absent: no marks here. */
  readonly evidence?: readonly Evidence[];
  readonly children: ReactNode;
}

/** One fact: what it is, what the sources say, where they say it. */
export function FactRow({ label, evidence, children }: FactRowProps): ReactNode {
  return (
    <div className="border-hair tablet:grid-cols-[7.75rem_minmax(0,1fr)_auto] grid gap-x-3 border-b py-2 print:break-inside-avoid">
      <dt className="text-caption text-ink2">{label}</dt>
      <dd className="text-body">{children}</dd>
      {evidence === undefined ? null : (
        <dd className="tablet:max-w-28 tablet:text-right -my-0.5">
          <Marks evidence={evidence} />
        </dd>
      )}
    </div>
  );
}

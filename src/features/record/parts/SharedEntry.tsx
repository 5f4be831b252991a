import type { ReactNode } from 'react';

import type { Organization, Person } from '@/domain/model/types';
import { Icon } from '@/ui/Icon';

import { RecordLines } from './RecordLines';
import { ThingName } from './ThingName';

interface SharedEntryProps {
  readonly thing: Person | Organization;
  /** How many records, which the entry opens. */
  readonly count: string;
  /** One line a record. */
  readonly children: ReactNode;
}

/** Somebody or a body that shares records with what is open; the number opens them. */
export function SharedEntry({ thing, count, children }: SharedEntryProps): ReactNode {
  return (
    <li className="border-hair tablet:grid-cols-[14rem_minmax(0,1fr)] grid gap-x-3 border-b py-2 print:break-inside-avoid">
      <div className="text-caption min-w-0">
        <ThingName thing={thing} />
      </div>
      <details className="group min-w-0">
        <summary className="text-caption text-ink2 hover:text-ink flex min-h-6 cursor-pointer items-center gap-x-3 marker:content-none [&::-webkit-details-marker]:hidden">
          {count}
          <Icon name="caret" className="ml-auto size-2.5 flex-none group-open:rotate-180" />
        </summary>
        <div className="mt-1">
          <RecordLines>{children}</RecordLines>
        </div>
      </details>
    </li>
  );
}

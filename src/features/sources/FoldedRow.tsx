import type { ReactNode } from 'react';

import { Icon } from '@/ui/Icon';

interface FoldedRowProps {
  /** Decorative, before the name. */
  readonly mark?: ReactNode;
  readonly name: string;
  /** How many the row opens, in words. */
  readonly count: string;
  readonly children: ReactNode;
}

/** A number that opens the list of what it counts. */
export function FoldedRow({ mark, name, count, children }: FoldedRowProps): ReactNode {
  return (
    <details className="group">
      <summary className="text-body hover:bg-tint flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 py-2 marker:content-none [&::-webkit-details-marker]:hidden">
        {mark}
        <span className="font-medium">{name}</span>
        <span className="text-small text-ink2">{count}</span>
        <Icon name="caret" className="ml-auto size-2.5 group-open:rotate-180" />
      </summary>
      {children}
    </details>
  );
}

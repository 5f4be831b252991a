import { type ReactNode, useState } from 'react';

import { Icon } from '@/ui/Icon';

interface FoldedRowProps {
  /** Decorative, before the name. */
  readonly mark?: ReactNode;
  readonly name: string;
  /** How many the row opens, in words. */
  readonly count: string;
  /** The list is long: it is drawn when it is opened. A short one is there for the browser's own search. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** A number that opens the list of what it counts. */
export function FoldedRow({
  mark,
  name,
  count,
  isLong = false,
  children,
}: FoldedRowProps): ReactNode {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <details className="group" onToggle={() => setIsOpened(true)}>
      <summary className="text-body hover:bg-tint flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 py-2 marker:content-none [&::-webkit-details-marker]:hidden">
        {mark}
        <span className="font-medium">{name}</span>
        <span className="text-small text-ink2">{count}</span>
        <Icon name="caret" className="ml-auto size-2.5 group-open:rotate-180" />
      </summary>
      {isLong && !isOpened ? null : children}
    </details>
  );
}

import type { ReactNode } from 'react';

interface MarkedLineProps {
  readonly marks: ReactNode;
  readonly children: ReactNode;
}

/** Something said with its marks at the right; on a narrow screen below it. */
export function MarkedLine({ marks, children }: MarkedLineProps): ReactNode {
  return (
    <div className="tablet:grid-cols-[minmax(0,1fr)_auto] grid gap-x-3">
      <div className="min-w-0">{children}</div>
      <div className="tablet:max-w-28 tablet:text-right">{marks}</div>
    </div>
  );
}

import type { ReactNode } from 'react';

/** Records one under the other. */
export function RecordLines({ children }: { children: ReactNode }): ReactNode {
  return <ul className="border-hair border-t">{children}</ul>;
}

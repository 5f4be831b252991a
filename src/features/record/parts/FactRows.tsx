import type { ReactNode } from 'react';

/** Rows of facts: a name and what is said of it. */
export function FactRows({ children }: { children: ReactNode }): ReactNode {
  return <dl className="border-hair border-t">{children}</dl>;
}

import type { ReactNode } from 'react';

/** A line under a value: what it rests on, or what goes with it. */
export function Why({ children }: { children: ReactNode }): ReactNode {
  return <p className="text-small text-ink2">{children}</p>;
}

import type { ReactNode } from 'react';

/** What stands beside a name or value, a space apart, also for whoever copies the text. */
export function Aside({ children }: { children: ReactNode }): ReactNode {
  return (
    <>
      {' '}
      <span>{children}</span>
    </>
  );
}

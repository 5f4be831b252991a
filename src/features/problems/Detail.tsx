import type { ReactNode } from 'react';

interface DetailProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** One line of what is said of a place in a file, in a definition list. */
export function Detail({ label, children }: DetailProps): ReactNode {
  return (
    <>
      <dt className="text-ink2 tablet:mt-0 mt-1.5">{label}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

import type { ReactNode } from 'react';

interface NoticeProps {
  readonly children: ReactNode;
  /** Controls after the sentence. */
  readonly action?: ReactNode;
}

/** A line that matters, between double rules. Announced politely. */
export function Notice({ children, action }: NoticeProps): ReactNode {
  return (
    <div
      aria-live="polite"
      className="border-ink text-body my-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-y-3 border-double py-2.5"
    >
      <div className="min-w-0 flex-1 basis-64">{children}</div>
      {action}
    </div>
  );
}

import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';

/** The product's name with its mark: a sheet of paper under a ribbon. */
export function Wordmark(): ReactNode {
  const { m } = useFirstI18n();
  return (
    <span className="tablet:text-[1.5625rem] inline-flex items-center gap-2.5 font-serif text-[min(1.375rem,9vw)] font-semibold tracking-[-0.012em]">
      <svg viewBox="0 0 20 24" aria-hidden="true" className="h-6 w-5 flex-none">
        <path d="M1 1h13l5 5v17H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M5 8h7M5 11.5h10" stroke="currentColor" strokeWidth="1.4" />
        <path d="M7 15h6v6.2l-3-1.9-3 1.9z" fill="var(--seal)" />
      </svg>
      {m.app.name}
    </span>
  );
}

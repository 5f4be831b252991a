import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

interface ExternalLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that leaves the page, and says so. */
export function ExternalLink({ href, className, children }: ExternalLinkProps): ReactNode {
  const { m } = useI18n();
  return (
    <a
      href={href}
      rel="noopener noreferrer"
      className={classNames('inline-block min-h-6 underline', className)}
    >
      {children}
      <svg
        viewBox="0 0 10 10"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        className="ml-1 inline-block size-2.5 print:hidden"
      >
        <path d="M2 8 8 2M3.5 2H8v4.5" />
      </svg>
      <span className="sr-only"> {m.record.source.otherSite}</span>
    </a>
  );
}

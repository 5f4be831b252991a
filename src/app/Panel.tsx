import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';

import { PanelBoundary } from './PanelBoundary';

interface PanelProps {
  /** Name of the section, as the page prints it. */
  readonly name: string;
  /** A section that failed is tried again when this changes. */
  readonly resetKey: unknown;
  readonly onFailed?: () => void;
  readonly children: ReactNode;
}

/** A section of the page that says so when it cannot be drawn, and leaves the others alone. */
export function Panel({ name, resetKey, onFailed, children }: PanelProps): ReactNode {
  const { m } = useFirstI18n();
  const words = m.app.panelFailed;
  return (
    <PanelBoundary
      resetKey={resetKey}
      onFailed={onFailed}
      fallback={({ message, retry }) => (
        <section
          aria-label={name}
          role="alert"
          className="border-ink border-t py-11 first:border-t-0"
        >
          <h2 className="text-name font-serif font-medium">{words.title({ section: name })}</h2>
          <p className="text-body mt-2">{words.others}</p>
          <details className="text-small text-ink2 mt-2">
            <summary className="min-h-6">{words.detail}</summary>
            <p lang="en" className="mt-1 break-words">
              {message}
            </p>
          </details>
          <Button className="mt-4" onClick={retry}>
            {m.app.tryAgain}
          </Button>
        </section>
      )}
    >
      {children}
    </PanelBoundary>
  );
}

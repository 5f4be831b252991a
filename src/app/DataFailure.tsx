import type { ReactNode } from 'react';

import { DatasetError } from '@/data/dataset-error';
import { ProblemReport } from '@/features/problems/ProblemReport';

interface DataFailureProps {
  /** What was to be shown. */
  readonly title: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** The page without any data to show: what is wrong with the file, with its place. */
export function DataFailure({ title, error, onRetry }: DataFailureProps): ReactNode {
  // Anything else than a DatasetError is a fault of the page itself and belongs in the console.
  if (!(error instanceof DatasetError)) throw error ?? new Error('a failure without an error');
  return (
    <main id="main" tabIndex={-1} className="page min-h-[60vh] py-10 outline-none">
      <h1 className="display mb-6">{title}</h1>
      <ProblemReport
        tone="refused"
        problems={error.problems}
        counts={error.counts}
        onRetry={onRetry}
      />
    </main>
  );
}

import type { ReactNode } from 'react';

import { DatasetError } from '@/data/dataset-error';
import { ProblemReport } from '@/features/problems/ProblemReport';

interface DataFailureProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** The page without any data to show: what is wrong with the file, with its place. */
export function DataFailure({ error, onRetry }: DataFailureProps): ReactNode {
  // Anything else than a DatasetError is a fault of the page itself and belongs in the console.
  if (!(error instanceof DatasetError)) throw error ?? new Error('a failure without an error');
  return (
    <main id="main" tabIndex={-1} className="page min-h-[60vh] py-10 outline-none">
      <ProblemReport
        tone="refused"
        problems={error.problems}
        counts={error.counts}
        onRetry={onRetry}
      />
    </main>
  );
}

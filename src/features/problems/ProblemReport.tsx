import type { ReactNode } from 'react';

import type { Problem, ProblemCounts } from '@/domain/problems/problem';

import { Omissions } from './Omissions';
import { Refusal } from './Refusal';

interface ProblemReportProps {
  /** Those told in detail; at least one. */
  readonly problems: readonly Problem[];
  /** All of them. */
  readonly counts: ProblemCounts;
  /** `refused`: there is nothing to show. `partial`: the page shows, without some parts; stands in a notice. */
  readonly tone: 'refused' | 'partial';
  readonly onRetry?: () => void;
}

/** What is wrong with a data file, in the reader's language. */
export function ProblemReport({ problems, counts, tone, onRetry }: ProblemReportProps): ReactNode {
  return tone === 'refused' ? (
    <Refusal problems={problems} counts={counts} onRetry={onRetry} />
  ) : (
    <Omissions problems={problems} counts={counts} />
  );
}

import type { PlacedFault } from '@/data/anchors';
import type { Problem, ProblemCounts, ProblemSeverity } from '@/domain/problems/problem';

import { formatFault } from './format-fault';
import { formatProblem } from './format-problem';

/** One thing that is wrong, in words, with what it is counted and sorted by. */
export interface Finding {
  readonly severity: ProblemSeverity;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly text: string;
}

/** A problem of reading a file. */
export function problemFinding(problem: Problem): Finding {
  const { severity, line, column } = problem;
  return { severity, line, column, text: formatProblem(problem) };
}

/** A fault between a dataset and its sources. */
export function faultFinding(fault: PlacedFault): Finding {
  const { severity, line, column } = fault;
  return { severity, line, column, text: formatFault(fault) };
}

const RANK = { error: 0, warning: 1 } as const;

/** Errors first, each group in the file's order, as the reader has it. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** How many there are of each severity. */
export function countFindings(findings: readonly Finding[]): ProblemCounts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

import type { Problem, ProblemCounts } from '@/domain/problems/problem';

/** A data file that could not be had or was refused whole, with the reasons to show. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** At least one. */
  readonly problems: readonly Problem[];
  readonly counts: ProblemCounts;

  constructor(problems: readonly Problem[], counts?: ProblemCounts) {
    super(problems.map(({ file, code }) => `${file}: ${code}`).join('; '));
    this.problems = problems;
    this.counts = counts ?? { errors: problems.length, warnings: 0 };
  }
}

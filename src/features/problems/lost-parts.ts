import type { Problem, ProblemCounts } from '@/domain/problems/problem';

interface LostParts {
  readonly count: number;
  /** True when problems that are counted but not told in detail may have cost more than one part each. */
  readonly isMinimum: boolean;
  /** Names of the parts, each once; fewer than `count` where parts share a name or are not told in detail. */
  readonly names: readonly string[];
}

/** What the errors cost in all; `namesOf` names the parts that one problem cost. */
export function lostParts(
  problems: readonly Problem[],
  counts: ProblemCounts,
  namesOf: (problem: Problem) => readonly string[],
): LostParts {
  const names = problems.flatMap(namesOf);
  const told = problems.filter(({ severity }) => severity === 'error').length;
  const untold = Math.max(counts.errors - told, 0);
  return { count: names.length + untold, isMinimum: untold > 0, names: [...new Set(names)] };
}

import type { Problem } from '@/domain/problems/problem';

const MOST_LISTED = 50;

interface ListedProblem {
  /** Its own among the listed ones. */
  readonly key: string;
  readonly problem: Problem;
}

/** The first 50 problems in the given order, each with a key made of its place and what is wrong there. */
export function listedProblems(problems: readonly Problem[]): readonly ListedProblem[] {
  const seen = new Map<string, number>();
  return problems.slice(0, MOST_LISTED).map((problem) => {
    const { file, path, code, line, column, cell } = problem;
    const place = JSON.stringify([file, path, code, line, column, cell]);
    const repeats = seen.get(place) ?? 0;
    seen.set(place, repeats + 1);
    return { key: `${place}${repeats}`, problem };
  });
}

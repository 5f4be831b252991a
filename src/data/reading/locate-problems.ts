import type { Problem } from '@/domain/problems/problem';

import { findJsonPositions, type JsonPosition, type JsonPositions } from './json-positions';
import { pathAt } from './json-tree';
import { positionAt } from './text-position';

interface Placed {
  readonly offset: number;
  readonly problem: Problem;
}

/**
 * Adds line and column to every problem, by its path: an unknown or repeated field points to its name, a missing one to
 * the object that lacks it, everything else to the value. Errors come first, each group in the file's order.
 */
export async function locateProblems(
  text: string,
  problems: readonly Problem[],
): Promise<readonly Problem[]> {
  if (problems.length === 0) return problems;
  const positions = await findJsonPositions(
    text,
    problems.map(({ path }) => path),
  );
  const placed = await Promise.all(
    problems.map(async (problem) =>
      problem.code === 'broken_characters'
        ? placeBrokenCharacters(text, problem)
        : place(problem, positions),
    ),
  );
  const rank = { error: 0, warning: 1 } as const;
  return placed
    .toSorted((a, b) => rank[a.problem.severity] - rank[b.problem.severity] || a.offset - b.offset)
    .map(({ problem }) => problem);
}

function place(problem: Problem, positions: JsonPositions): Placed {
  const isAboutName = problem.code === 'unknown_field' || problem.code === 'duplicate_field';
  const find = isAboutName ? positions.ofName : positions.ofValue;
  const found: JsonPosition | undefined = find(problem.path);
  if (!found) return { offset: 0, problem };
  const { offset, line, column } = found;
  return { offset, problem: { ...problem, line, column } };
}

async function placeBrokenCharacters(text: string, problem: Problem): Promise<Placed> {
  const offset = text.indexOf('\uFFFD');
  const path = await pathAt(text, offset);
  return { offset, problem: { ...problem, path, ...positionAt(text, offset) } };
}

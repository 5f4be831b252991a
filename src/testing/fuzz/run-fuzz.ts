import { createTally, type Tally } from './tally';
import type { Failure, RunOptions, Target } from './target';

export interface FuzzOptions extends Omit<RunOptions, 'tally'> {
  readonly targets: readonly Target[];
}

export interface FuzzReport {
  readonly tally: Tally;
  /** At most one a target: a target ends with its first. */
  readonly failures: readonly Failure[];
}

/** Runs cases, divided among the targets by their shares; every target gets at least one. */
export async function runFuzz({ targets, runs, ...options }: FuzzOptions): Promise<FuzzReport> {
  const tally = createTally();
  const failures: Failure[] = [];
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  let left = runs;
  for (const [index, target] of targets.entries()) {
    const isLast = index === targets.length - 1;
    const own = isLast ? left : Math.min(left, Math.round((runs * target.share) / shares));
    left -= own;
    if (own <= 0) continue;
    const failure = await target.run({ ...options, tally, runs: own });
    if (failure !== undefined) failures.push(failure);
  }
  return { tally, failures };
}

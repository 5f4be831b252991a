/** What the cases of a run came to. */
export interface Tally {
  cases: number;
  datasets: number;
  /** Problems told, by their codes. */
  readonly problems: Map<string, number>;
  slowest: Slowest | undefined;
}

interface Slowest {
  readonly target: string;
  readonly milliseconds: number;
  readonly characters: number;
}

/** An empty tally. */
export function createTally(): Tally {
  return { cases: 0, datasets: 0, problems: new Map(), slowest: undefined };
}

/** Counts problems by their codes. */
export function countProblems(tally: Tally, codes: readonly string[]): void {
  for (const code of codes) tally.problems.set(code, (tally.problems.get(code) ?? 0) + 1);
}

import fc from 'fast-check';

import { countProblems, type Tally } from './tally';

/** What looking at one case gave. */
export interface Outcome {
  /** How long the input was; what a case may cost is measured by it. */
  readonly characters: number;
  /** What was unsound; empty for all that is in order. */
  readonly faults: readonly string[];
  /** Codes of the problems that were told. */
  readonly problems?: readonly string[];
  readonly isDataset?: boolean;
}

export interface RunOptions {
  readonly runs: number;
  readonly seed: number;
  /** Number of one case of a seed, as a failure names it: that one alone is run, and made smaller again. */
  readonly path?: string | undefined;
  /** What a case of so many characters may take, in milliseconds of the processor; no limit where it is left out. */
  readonly budget?: ((characters: number) => number) | undefined;
  readonly tally: Tally;
  /** Told before every case, also before those that a failure is made smaller by. */
  readonly onCase?: () => void;
}

export interface Failure {
  readonly target: string;
  readonly seed: number;
  readonly path: string;
  readonly reason: string;
  /** The smallest case that fails, on one line. */
  readonly counterexample: string;
}

/** Something that must come to an end in order, whatever it is given. */
export interface Target {
  readonly name: string;
  /** How many of a hundred runs it gets. */
  readonly share: number;
  /** Runs cases until one fails; undefined when none does. */
  readonly run: (options: RunOptions) => Promise<Failure | undefined>;
}

const LONGEST_SHOWN = 2_000;

/** A target from how its cases are made and what looking at one gives. */
export function aTarget<Case>(
  name: string,
  share: number,
  cases: fc.Arbitrary<Case>,
  look: (given: Case) => Outcome | Promise<Outcome>,
): Target {
  return {
    name,
    share,
    run: async ({ runs, seed, path, budget, tally, onCase }) => {
      // Smaller cases that are tried after a failure are none of the run.
      let hasFailed = false;
      const property = fc.asyncProperty(cases, async (given) => {
        onCase?.();
        const before = process.cpuUsage();
        const {
          characters,
          faults,
          problems = [],
          isDataset = false,
        } = await lookOrFail(look, given, () => {
          hasFailed = true;
        });
        const { user, system } = process.cpuUsage(before);
        const milliseconds = (user + system) / 1_000;
        if (!hasFailed) {
          tally.cases += 1;
          tally.datasets += Number(isDataset);
          countProblems(tally, problems);
          if (milliseconds > (tally.slowest?.milliseconds ?? -1)) {
            tally.slowest = { target: name, milliseconds, characters };
          }
        }
        const isSlow = budget !== undefined && milliseconds > budget(characters);
        hasFailed ||= faults.length > 0 || isSlow;
        if (faults.length > 0) throw new Error(faults.slice(0, 5).join('; '));
        if (isSlow) {
          throw new Error(`took ${Math.round(milliseconds)} ms for ${characters} characters`);
        }
      });
      const details = await fc.check(property, {
        numRuns: runs,
        seed,
        ...(path !== undefined && { path }),
      });
      if (!details.failed) return undefined;
      const { errorInstance, counterexamplePath, counterexample } = details;
      return {
        target: name,
        seed,
        path: counterexamplePath?.split(':')[0] ?? '',
        reason: reasonOf(errorInstance),
        counterexample: fc.stringify(counterexample?.[0]).slice(0, LONGEST_SHOWN),
      };
    },
  };
}

async function lookOrFail<Case>(
  look: (given: Case) => Outcome | Promise<Outcome>,
  given: Case,
  onThrown: () => void,
): Promise<Outcome> {
  try {
    return await look(given);
  } catch (error) {
    onThrown();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const ownLines = (error.stack ?? '')
    .split('\n')
    .filter(
      (line) => /\bsrc\//.test(line) && !/testing\/fuzz\/(?:target|run-fuzz|main)\./.test(line),
    );
  return [`${error.name}: ${error.message}`.slice(0, 500), ...ownLines.slice(0, 6)].join('\n');
}

import { parseArgs } from 'node:util';

import { runFuzz, type FuzzReport } from './run-fuzz';
import type { Failure } from './target';
import { datasetTarget, OTHER_TARGETS } from './targets';
import { watch } from './watchdog';

/** Now and then a list grows by so many things. */
const MOST_THINGS = 10_000;

const TARGETS = [datasetTarget(MOST_THINGS), ...OTHER_TARGETS];

const USAGE =
  'Usage: npm run fuzz -- [--runs 100000] [--seed N] [--only TARGET] [--path PATH]\n' +
  `Targets: ${TARGETS.map(({ name }) => name).join(', ')}\n`;

/** A case that lasts longer has hung. */
const HUNG_SECONDS = 300;

/** What a case may take: two seconds, and so much more a character; some ten times what it does take. */
const MILLISECONDS = 2_000;
const MILLISECONDS_A_CHARACTER = 0.005;

/** So many cases lie between two words on how far a run has come. */
const PROGRESS = 10_000;

const MOST_SEEDS = 2 ** 31;

type Write = (text: string) => void;

/**
 * Feeds everything that reads data with made and spoilt input and writes what came of it. Answers with the exit code: 1
 * for a failure, which is told as its smallest case with the command that repeats it.
 */
export async function main(
  args: readonly string[],
  write: Write = (text) => process.stdout.write(text),
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '1000' },
      seed: { type: 'string' },
      only: { type: 'string' },
      path: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  const seed = Number(values.seed ?? Math.floor(Math.random() * MOST_SEEDS));
  const targets = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed) || targets.length === 0) {
    write(USAGE);
    return 1;
  }
  write(`seed ${seed}\n`);
  const watchdog = watch(HUNG_SECONDS, `--runs ${runs} --seed ${seed}`);
  const { path } = values;
  const begin = performance.now();
  let begun = 0;
  const report = await runFuzz({
    targets,
    runs,
    seed,
    path,
    budget: (characters) => MILLISECONDS + characters * MILLISECONDS_A_CHARACTER,
    onCase: () => {
      watchdog.onCase();
      begun += 1;
      if (begun % PROGRESS === 0) write(`${begun} cases begun\n`);
    },
  });
  await watchdog.stop();
  write(describe(report, seed, (performance.now() - begin) / 1_000));
  return report.failures.length === 0 ? 0 : 1;
}

function describe({ tally, failures }: FuzzReport, seed: number, seconds: number): string {
  const problems = [...tally.problems].toSorted(([, a], [, b]) => b - a);
  const { slowest } = tally;
  return [
    `cases      ${tally.cases}, of which ${tally.datasets} gave a dataset`,
    'problems',
    ...problems.map(([code, count]) => `  ${String(count).padStart(8)}  ${code}`),
    `slowest    ${slowest === undefined ? 'none' : `${Math.round(slowest.milliseconds)} ms for ${slowest.characters} characters (${slowest.target})`}`,
    `time       ${Math.round(seconds)} s`,
    `seed       ${seed}`,
    `failures   ${failures.length}`,
    ...failures.flatMap(describeFailure),
    '',
  ].join('\n');
}

function describeFailure({
  target,
  seed,
  path,
  reason,
  counterexample,
}: Failure): readonly string[] {
  return [
    '',
    `${target}: ${reason}`,
    `case       ${counterexample}`,
    `again      npm run fuzz -- --only ${JSON.stringify(target)} --seed ${seed} --path ${JSON.stringify(path)}`,
  ];
}

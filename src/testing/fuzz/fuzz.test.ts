import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { runFuzz } from './run-fuzz';
import { aTarget } from './target';
import { datasetTarget, OTHER_TARGETS } from './targets';

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`fuzz seed ${seed}; FUZZ_SEED=${seed} runs the same cases again\n`);

/** A thousand cases in all; lists of 10,000 things are for the command. */
const DATASETS = datasetTarget(200);
const PIECES = [1, 2, 3, 4];
const RUNS_A_PIECE = 150;
const RUNS_OF_OTHERS = 400;

describe('made and spoilt input comes to an end in order', { timeout: 60_000 }, () => {
  it.each(PIECES)('datasets, piece %i', async (piece) => {
    const { tally, failures } = await runFuzz({
      targets: [DATASETS],
      runs: RUNS_A_PIECE,
      seed: seed + piece,
    });
    expect(failures).toEqual([]);
    expect(tally.cases).toBe(RUNS_A_PIECE);
    expect(tally.datasets).toBeGreaterThan(0);
    expect(tally.problems.size).toBeGreaterThan(5);
  });

  it('everything else', async () => {
    const { tally, failures } = await runFuzz({
      targets: OTHER_TARGETS,
      runs: RUNS_OF_OTHERS,
      seed,
    });
    expect(failures).toEqual([]);
    expect(tally.cases).toBe(RUNS_OF_OTHERS);
  });
});

describe('a run that finds something', () => {
  const small = (text: string) => ({ characters: text.length, faults: [] });

  it('tells the smallest case and how to run it again', async () => {
    const target = aTarget('texts', 1, fc.string({ minLength: 5 }), (text) =>
      text.includes('e') ? { ...small(text), faults: ['an e'] } : small(text),
    );
    const { failures, tally } = await runFuzz({ targets: [target], runs: 5_000, seed: 1 });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.reason).toMatch(/^Error: an e/);
    expect(failures[0]?.counterexample).toMatch(/^".*e.*"$/);
    const path = failures[0]?.path;
    expect(tally.cases).toBe(Number(path) + 1);
    const again = await runFuzz({ targets: [target], runs: 5_000, seed: 1, path });
    expect(again.failures[0]).toMatchObject({
      path,
      counterexample: failures[0]?.counterexample,
    });
  });

  it('tells what was thrown, and what took longer than it may', async () => {
    const throwing = aTarget('throwing', 1, fc.nat(), () => {
      throw new TypeError('not caught');
    });
    const slow = aTarget('slow', 1, fc.constant('abc'), small);
    const { failures } = await runFuzz({
      targets: [throwing, slow],
      runs: 2,
      seed: 1,
      budget: () => -1,
    });
    expect(failures.map(({ reason }) => reason.split('\n')[0])).toEqual([
      'TypeError: not caught',
      expect.stringMatching(/^Error: took \d+ ms for 3 characters$/),
    ]);
  });
});

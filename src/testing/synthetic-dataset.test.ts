import { describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';

import { syntheticDataset } from './synthetic-dataset';

describe('syntheticDataset', () => {
  it.each([0, 1, 7, 500])('reads without a problem with %i records', async (records) => {
    const text = JSON.stringify(syntheticDataset({ records, seed: 3 }));
    const result = await readDataset(text, 'synthetic.json');
    expect(result.problems).toEqual([]);
    const dataset = result.ok ? result.dataset : undefined;
    const kinds = [dataset?.agreements, dataset?.events, dataset?.statements];
    expect(kinds.reduce((sum, list) => sum + (list?.length ?? 0), 0)).toBe(records);
  });

  it('depends on its options alone', () => {
    expect(syntheticDataset({ records: 50, seed: 8 })).toEqual(
      syntheticDataset({ records: 50, seed: 8 }),
    );
    expect(syntheticDataset({ records: 50, seed: 8 })).not.toEqual(
      syntheticDataset({ records: 50, seed: 9 }),
    );
  });
});

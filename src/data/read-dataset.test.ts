import { describe, expect, it } from 'vitest';

import { brokenDatasets, refusedDatasets } from '@/testing/broken-datasets';
import { aRawDataset } from '@/testing/raw-dataset';

import { readDataset } from './read-dataset';

it('reads', async () => {
  const result = await readDataset(JSON.stringify(aRawDataset(), undefined, 2), 'sample.json');
  expect(result.problems).toEqual([]);
});

describe('broken datasets', () => {
  it.each(Object.entries(brokenDatasets))('%s', async (name, broken) => {
    const result = await readDataset(broken.text, 'sample.json');
    console.log(name, JSON.stringify(result.problems));
    expect(
      result.problems.map(({ code, severity, leftOut }) => ({
        code,
        severity,
        leftOut: leftOut?.kind,
      })),
    ).toEqual([{ code: broken.code, severity: broken.severity, leftOut: broken.leftOut }]);
    expect(result.ok).toBe(!(name in refusedDatasets));
  });
});

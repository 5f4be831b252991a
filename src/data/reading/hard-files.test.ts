import { describe, expect, it } from 'vitest';

import { aRawDataset } from '@/testing/raw-dataset';

import { readDataset } from '../read-dataset';

const nested = '['.repeat(50_000) + ']'.repeat(50_000);

describe('files that are hard to read', () => {
  it('nested deeper than a stack is, also when repeated fields are looked for', async () => {
    const text = JSON.stringify({ ...aRawDataset(), x_own: 'here' }).replace('"here"', nested);
    const result = await readDataset(text, 'deep.json', { isThorough: true });
    expect(result.ok).toBe(true);
    expect(result.problems).toEqual([]);
  });

  it('wrong in more places than a call takes arguments', async () => {
    const text = JSON.stringify({ ...aRawDataset(), themes: Array(200_000).fill(1) });
    const result = await readDataset(text, 'wrong.json');
    expect(result.ok).toBe(true);
    expect(result.counts.errors).toBeGreaterThanOrEqual(200_000);
  });
});

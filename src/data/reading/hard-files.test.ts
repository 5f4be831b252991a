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

  it('broken, or with characters lost, deeper than a stack is', async () => {
    const own = JSON.stringify({ ...aRawDataset(), x_own: 'here' });
    const lost = own.replace('"here"', nested.replace('[]', '["\uFFFD"]'));
    expect((await readDataset(lost, 'lost.json')).problems).toMatchObject([
      { code: 'broken_characters', path: [] },
    ]);
    const broken = own.replace('"here"', nested.replace('[]', '[x]'));
    expect((await readDataset(broken, 'broken.json')).problems).toMatchObject([
      { code: 'broken_json' },
    ]);
  });

  it('with thousands of long ids that lead nowhere and are like none', async () => {
    const idOf = (letters: string, at: number) => `${letters.repeat(7)}${1_000_000 + at}`;
    const organizations = Array.from({ length: 5_000 }, (_, at) => ({
      id: idOf('abcdefghij', at),
      name: { en: 'One of many' },
      area: 'XA',
      classification: 'agency',
      parent_id: idOf('jihgfedcba', at),
    }));
    const text = JSON.stringify({ ...aRawDataset(), organizations });
    const { problems, counts } = await readDataset(text, 'long-ids.json');
    expect(problems).toHaveLength(50);
    expect(counts.errors).toBeGreaterThanOrEqual(5_000);
  });

  it('wrong in more places than a call takes arguments', async () => {
    const text = JSON.stringify({ ...aRawDataset(), themes: Array(130_000).fill(1) });
    const result = await readDataset(text, 'wrong.json');
    expect(result.ok).toBe(true);
    expect(result.counts.errors).toBeGreaterThanOrEqual(130_000);
  });
});

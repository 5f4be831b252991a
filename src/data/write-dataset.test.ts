import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import { aRawDataset } from '@/testing/raw-dataset';
import { put } from '@/testing/spoil';

import { readDataset } from './read-dataset';
import { writeDataset } from './write-dataset';

async function read(text: string): Promise<Dataset> {
  const result = await readDataset(text, 'test.json');
  expect(result.problems).toEqual([]);
  if (!result.ok) throw new Error('does not read');
  return result.dataset;
}

describe(writeDataset, () => {
  it.each(readdirSync('public/data').filter((name) => name !== 'catalog.json'))(
    'gives the file of %s again',
    async (name) => {
      const text = readFileSync(`public/data/${name}`, 'utf8');
      const dataset = await read(text);
      expect(await read(JSON.stringify(writeDataset(dataset)))).toEqual(dataset);
    },
  );

  it('leaves out what is not there, and keeps the order of the format', async () => {
    const raw = aRawDataset({ redirects: {}, statements: [], sides: [] });
    const written = writeDataset(await read(JSON.stringify(raw)));
    expect(Object.keys(written).join(' ')).toBe(
      'format id title summary version as_of licence coverage contact themes sources organizations people events agreements delegations',
    );
    expect(JSON.stringify(written)).not.toMatch(/\[\]|\{\}|null/);
  });
});

describe('events for context', () => {
  const withContext = (): Record<string, unknown> => {
    const raw: Record<string, unknown> = { ...aRawDataset() };
    const [visit, ...others] = aRawDataset().events;
    return { ...raw, events: others, context_events: [visit] };
  };

  it('may hold the visit of a delegation and the parent of an event', async () => {
    const dataset = await read(JSON.stringify(withContext()));
    expect(dataset.contextEvents.map(({ id }) => id)).toEqual(['ev-visit']);
    expect(dataset.events.map(({ parentId }) => parentId)).toEqual(['ev-visit']);
    expect(dataset.delegations).toHaveLength(1);
  });

  it('share the ids of all things, and no circle of parents', async () => {
    const raw = withContext();
    const [visit] = aRawDataset().events;
    put(raw, 'context_events', [{ ...visit, parent_id: 'ev-meeting' }, visit]);
    const { problems } = await readDataset(JSON.stringify(raw), 'test.json');
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['circular_reference', ['context_events', 0, 'parent_id']],
      ['duplicate_id', ['context_events', 1, 'id']],
    ]);
  });
});

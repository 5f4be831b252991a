import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';

import { refusedDatasets, spoiltDatasets } from '@/testing/broken-datasets';
import { aRawDataset } from '@/testing/raw-dataset';
import { toFileText } from '@/testing/spoil';

import { DatasetError } from './dataset-error';
import type { LoadText } from './load-text';
import { catalogQuery, datasetQuery } from './queries';
import { createQueryClient } from './query-client';

const sample = toFileText(aRawDataset());

/** A server whose files can change, and which notes what it was asked for. */
function aServer(files: Record<string, string>): { load: LoadText; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    load: async (path) => {
      asked.push(path);
      const text = files[path];
      if (text === undefined) throw new DatasetError([]);
      return text;
    },
  };
}

afterEach(() => {
  onlineManager.setOnline(true);
});

describe('catalogQuery', () => {
  it('reads data/catalog.json', async () => {
    const text = toFileText({
      default: 'sample',
      datasets: [{ id: 'sample', title: { en: 'Sample' }, href: 'sample.json' }],
    });
    const { load, asked } = aServer({ 'data/catalog.json': text });
    const { catalog, problems } = await createQueryClient().fetchQuery(catalogQuery(load));
    expect(asked).toEqual(['data/catalog.json']);
    expect(catalog.defaultId).toBe('sample');
    expect(problems).toEqual([]);
  });

  it('fails with the problems of a catalog that is none', async () => {
    const { load } = aServer({ 'data/catalog.json': refusedDatasets.html.text });
    const failed = createQueryClient().fetchQuery(catalogQuery(load));
    await expect(failed).rejects.toMatchObject({
      problems: [{ code: 'html_page', file: 'data/catalog.json' }],
    });
  });
});

describe('datasetQuery', () => {
  it('gives the dataset with its version and what was wrong with it', async () => {
    const { load } = aServer({ 'data/a/b.json': spoiltDatasets.unsafeLink.text });
    const loaded = await createQueryClient().fetchQuery(datasetQuery('a/b.json', load));
    expect(loaded.dataset.id).toBe('sample');
    expect(loaded.version).toBe('2026.11.1');
    expect(loaded.problems).toMatchObject([{ code: 'unsafe_address', file: 'data/a/b.json' }]);
    expect(loaded.counts).toEqual({ errors: 1, warnings: 0 });
  });

  it.each(Object.entries(refusedDatasets))(
    'fails for a refused file: %s',
    async (_name, { text, code }) => {
      const { load } = aServer({ 'data/sample.json': text });
      const failed = createQueryClient().fetchQuery(datasetQuery('sample.json', load));
      await expect(failed).rejects.toBeInstanceOf(DatasetError);
      await expect(failed).rejects.toMatchObject({ problems: [{ code }] });
    },
  );

  it('loads while the browser believes to be offline, and only once', async () => {
    onlineManager.setOnline(false);
    const { load, asked } = aServer({ 'data/sample.json': sample });
    const client = createQueryClient();
    await client.fetchQuery(datasetQuery('sample.json', load));
    await client.fetchQuery(datasetQuery('sample.json', load));
    expect(asked).toHaveLength(1);
  });

  it('does not try again by itself', async () => {
    const { load, asked } = aServer({});
    const failed = createQueryClient().fetchQuery(datasetQuery('sample.json', load));
    await expect(failed).rejects.toBeInstanceOf(DatasetError);
    expect(asked).toHaveLength(1);
  });

  it('gives the same object for the same text, and a new one for another', async () => {
    const files = { 'data/sample.json': sample };
    const { load, asked } = aServer(files);
    const client = createQueryClient();
    const observer = new QueryObserver(client, datasetQuery('sample.json', load));
    const first = (await observer.refetch()).data;
    expect(first?.dataset.version).toBe('2026.11.1');
    expect((await observer.refetch()).data).toBe(first);
    files['data/sample.json'] = sample.replace('2026.11.1', '2026.12.1');
    const third = (await observer.refetch()).data;
    expect(third?.version).toBe('2026.12.1');
    expect(asked).toHaveLength(3);
  });

  it('keeps the last good data when a refetch fails', async () => {
    const files: Record<string, string> = { 'data/sample.json': sample };
    const { load } = aServer(files);
    const observer = new QueryObserver(createQueryClient(), datasetQuery('sample.json', load));
    const first = (await observer.refetch()).data;
    files['data/sample.json'] = refusedDatasets.truncated.text;
    const result = await observer.refetch();
    expect(result.isRefetchError).toBe(true);
    expect(result.data).toBe(first);
    expect(result.error?.problems).toMatchObject([{ code: 'truncated_json' }]);
  });
});

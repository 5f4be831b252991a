import { describe, expect, test } from 'vitest';

import { aRawDataset } from '@/testing/raw-dataset';

import { DatasetError } from './dataset-error';
import { type KeptCopies, loadOrLast, NOTHING_KEPT } from './kept-copies';
import { fileFailure, type LoadText } from './load-text';
import { catalogQuery, datasetQuery } from './queries';
import { createQueryClient } from './query-client';

const { signal } = new AbortController();
const good = JSON.stringify(aRawDataset());
const KEPT_AT = Date.UTC(2026, 10, 1);

const gone: LoadText = async (path) => {
  throw new DatasetError([fileFailure(path, 'network_failure')]);
};

/** Copies in memory. */
function memory(kept: Readonly<Record<string, string>> = {}) {
  const files = new Map(Object.entries(kept));
  const copies: KeptCopies = {
    keep: async (path, text) => {
      files.set(path, text);
    },
    last: async (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : { text, keptAt: KEPT_AT };
    },
  };
  return { files, copies };
}

describe(loadOrLast, () => {
  test('prefers the network', async () => {
    const { copies } = memory({ a: 'old' });
    expect(await loadOrLast('a', signal, async () => 'new', copies)).toEqual({ text: 'new' });
  });

  test('gives the last good copy, with its day, where nothing can be had', async () => {
    const { copies } = memory({ a: 'old' });
    expect(await loadOrLast('a', signal, gone, copies)).toEqual({ text: 'old', keptAt: KEPT_AT });
  });

  test('rejects without a copy, and for what is no failure of loading', async () => {
    const { copies } = memory({ b: 'old' });
    await expect(loadOrLast('a', signal, gone, copies)).rejects.toBeInstanceOf(DatasetError);
    await expect(loadOrLast('b', signal, gone, NOTHING_KEPT)).rejects.toBeInstanceOf(DatasetError);
    const aborted: LoadText = async () => Promise.reject(new DOMException('', 'AbortError'));
    await expect(loadOrLast('b', signal, aborted, copies)).rejects.toThrow(DOMException);
  });
});

describe(datasetQuery, () => {
  test('keeps what was read, and begins with it when the file cannot be had', async () => {
    const { copies, files } = memory();
    const fresh = await createQueryClient().fetchQuery(
      datasetQuery('x.json', async () => good, undefined, copies),
    );
    expect(fresh.keptAt).toBeUndefined();
    expect(files.get('data/x.json')).toBe(good);
    const later = await createQueryClient().fetchQuery(
      datasetQuery('x.json', gone, undefined, copies),
    );
    expect(later).toMatchObject({ keptAt: KEPT_AT, version: fresh.version });
  });

  test('does not keep what is refused, and does not hide its report behind a copy', async () => {
    const { copies, files } = memory({ 'data/x.json': good });
    const refused = createQueryClient().fetchQuery(
      datasetQuery('x.json', async () => good.slice(0, 90), undefined, copies),
    );
    await expect(refused).rejects.toBeInstanceOf(DatasetError);
    expect(files.get('data/x.json')).toBe(good);
  });

  test('a copy is fresh again, and the same data, once the same file can be had', async () => {
    const { copies } = memory({ 'data/x.json': good });
    const client = createQueryClient();
    const copy = await client.fetchQuery(datasetQuery('x.json', gone, undefined, copies));
    const again = { ...datasetQuery('x.json', async () => good, undefined, copies), staleTime: 0 };
    const fresh = await client.fetchQuery(again);
    expect(fresh.keptAt).toBeUndefined();
    expect(fresh.dataset).toBe(copy.dataset);
  });

  test('what shows stays when a refetch fails: no copy takes its place', async () => {
    const { copies } = memory();
    const client = createQueryClient();
    const shown = await client.fetchQuery(
      datasetQuery('x.json', async () => good, undefined, copies),
    );
    const again = { ...datasetQuery('x.json', gone, undefined, copies), staleTime: 0 };
    await expect(client.fetchQuery(again)).rejects.toBeInstanceOf(DatasetError);
    expect(client.getQueryData(again.queryKey)).toBe(shown);
  });
});

test('the catalog has its last good copy too', async () => {
  const { copies } = memory();
  const text = JSON.stringify({
    default: 'x',
    datasets: [{ id: 'x', title: { en: 'X' }, href: 'x.json' }],
  });
  await createQueryClient().fetchQuery(catalogQuery(async () => text, copies));
  const { catalog } = await createQueryClient().fetchQuery(catalogQuery(gone, copies));
  expect(catalog.defaultId).toBe('x');
});

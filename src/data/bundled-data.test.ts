import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import type { LocalizedText } from '@/domain/model/vocabulary';

import { type CatalogResult, readCatalog } from './read-catalog';
import { readDataset, type ReadResult } from './read-dataset';
import type { CatalogEntry } from './reading/build-catalog';

const DIRECTORY = 'public/data';

let catalog: CatalogResult;
const results: ReadResult[] = [];
const datasets: Dataset[] = [];

beforeAll(async () => {
  const file = join(DIRECTORY, 'catalog.json');
  catalog = await readCatalog(await readFile(file, 'utf8'), file, { isThorough: true });
  for (const { href } of entries()) {
    const path = join(DIRECTORY, href);
    const result = await readDataset(await readFile(path, 'utf8'), path, { isThorough: true });
    results.push(result);
    if (result.ok) datasets.push(result.dataset);
  }
});

function entries(): readonly CatalogEntry[] {
  return catalog.ok ? catalog.catalog.entries : [];
}

describe('the data that are shipped', () => {
  it('read without a problem, all of them', () => {
    expect([catalog, ...results].flatMap(({ problems }) => problems)).toEqual([]);
    expect(datasets).toHaveLength(entries().length);
    expect(datasets.length).toBeGreaterThan(0);
  });

  it('bear the ids that the catalog gives them', () => {
    expect(datasets.map(({ id }) => id)).toEqual(entries().map(({ id }) => id));
  });

  it('have titles in all languages in the catalog', () => {
    for (const { title } of entries()) expect(Object.keys(title)).toHaveLength(3);
  });

  it('call the same body and the same person the same everywhere', () => {
    const names = new Map<string, LocalizedText>();
    for (const { id, name } of datasets.flatMap(({ organizations, people }) => [
      ...organizations,
      ...people,
    ])) {
      expect({ id, name }).toEqual({ id, name: names.get(id) ?? name });
      names.set(id, name);
    }
    expect(names.size).toBeGreaterThan(0);
  });
});

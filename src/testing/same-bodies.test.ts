import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { readCatalog } from '@/data/read-catalog';
import { readDataset } from '@/data/read-dataset';
import type { Dataset } from '@/domain/model/dataset';

const FOLDER = 'public/data';

let datasets: readonly Dataset[] = [];

beforeAll(async () => {
  const result = await readCatalog(readFileSync(`${FOLDER}/catalog.json`, 'utf8'), 'catalog.json');
  if (!result.ok) throw new Error('the catalog does not read');
  datasets = await Promise.all(
    result.catalog.entries.map(async ({ href }) => {
      const read = await readDataset(readFileSync(`${FOLDER}/${href}`, 'utf8'), href);
      if (!read.ok) throw new Error(`${href} does not read`);
      return read.dataset;
    }),
  );
});

/** What two datasets say of things with the same id, as far as a reader would call it the thing itself. */
function shared<Thing extends { readonly id: string }>(
  listOf: (dataset: Dataset) => readonly Thing[],
  selfOf: (thing: Thing) => unknown,
): readonly (readonly [string, readonly unknown[]])[] {
  const byId = new Map<string, unknown[]>();
  for (const thing of datasets.flatMap(listOf)) {
    byId.set(thing.id, [...(byId.get(thing.id) ?? []), selfOf(thing)]);
  }
  return [...byId].filter(([, selves]) => selves.length > 1);
}

describe('the same body in two datasets', () => {
  test('carries the same name, area and kind', () => {
    const bodies = shared(
      ({ organizations }) => organizations,
      ({ name, nameBasis, area, classification }) => ({ name, nameBasis, area, classification }),
    );
    expect(bodies.length).toBeGreaterThan(5);
    for (const [id, [first, ...others]] of bodies) {
      for (const other of others) expect([id, other]).toEqual([id, first]);
    }
  });

  test('so does the same person', () => {
    const people = shared(
      (dataset) => dataset.people,
      ({ name, nameBasis, familyName, familyNameFirst }) => ({
        name,
        nameBasis,
        familyName,
        familyNameFirst,
      }),
    );
    expect(people.length).toBeGreaterThan(3);
    for (const [id, [first, ...others]] of people) {
      for (const other of others) expect([id, other]).toEqual([id, first]);
    }
  });
});

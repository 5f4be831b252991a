import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { readCatalog } from './read-catalog';
import { readDataset } from './read-dataset';
import { isKnownFile, readKnownCatalog, readKnownDataset } from './read-known';

describe('a file that was checked when the page was built', () => {
  it.each(['azerbaijan-china-media.json', 'regional-media.json'])(
    'is read as the checking reader reads it: %s',
    async (name) => {
      const text = await readFile(`public/data/${name}`, 'utf8');
      const checked = await readDataset(text, name);
      expect(checked).toMatchObject({ ok: true, problems: [] });
      expect(await readKnownDataset(text)).toEqual(checked.ok ? checked.dataset : undefined);
    },
  );

  it('may be the catalog', async () => {
    const text = await readFile('public/data/catalog.json', 'utf8');
    const checked = await readCatalog(text, 'catalog.json');
    expect(checked.ok).toBe(true);
    expect(readKnownCatalog(text)).toEqual(checked.ok ? checked.catalog : undefined);
  });

  it('is none outside of a build', () => {
    expect(isKnownFile(0)).toBe(false);
  });
});

import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';
import type { Dataset } from '@/domain/model/types';

import items from './items.json';
import themeMap from './theme-map.json';

const FILE = 'public/data/azerbaijan-china-media.json';
const FIXED_THEMES = ['ai', 'big-data', '5g', 'misinformation'];

let dataset: Dataset;

beforeAll(async () => {
  const result = await readDataset(await readFile(FILE, 'utf8'), FILE);
  if (!result.ok) throw new Error(`${FILE} is refused`);
  ({ dataset } = result);
});

function idsOfTier(tier: string): readonly string[] {
  return items.filter((item) => item.tier === tier).map(({ id }) => id);
}

describe('the theme map', () => {
  const themesOfItems = new Set(items.flatMap((item) => item.themes));
  const entries = Object.entries<readonly string[]>(themeMap);

  it('has every theme of every item, and no other', () => {
    expect(new Set(entries.map(([theme]) => theme))).toEqual(themesOfItems);
  });

  it('leads to themes of the dataset, each once', () => {
    const ids = new Set<string>(dataset.themes.map(({ id }) => id));
    for (const [theme, targets] of entries) {
      expect(
        targets.filter((id) => !ids.has(id)),
        theme,
      ).toEqual([]);
      expect(new Set(targets).size, theme).toBe(targets.length);
    }
  });
});

describe('the first dataset', () => {
  it('has the fixed themes first and at most twelve further ones', () => {
    const headlines = dataset.themes.filter(({ group }) => group === 'headline');
    expect(headlines.map(({ id }) => id)).toEqual(FIXED_THEMES);
    expect(dataset.themes.slice(0, 4)).toEqual(headlines);
    expect(dataset.themes.length).toBeLessThanOrEqual(16);
  });

  it('carries every item of tier A, and nothing else', () => {
    const records = [...dataset.agreements, ...dataset.events, ...dataset.statements];
    const carried = new Set(records.flatMap(({ researchIds }) => researchIds));
    expect([...carried].toSorted()).toEqual(idsOfTier('A').toSorted());
    expect(records.filter(({ researchIds }) => researchIds.length === 0)).toEqual([]);
  });

  it('has no date in the id of a record', () => {
    const records = [...dataset.agreements, ...dataset.events, ...dataset.statements];
    expect(records.filter(({ id }) => /(?:19|20)\d\d/.test(id)).map(({ id }) => id)).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';
import type { Dataset } from '@/domain/model/dataset';
import type { CommuniqueRecord } from '@/domain/model/types';

import items from './items.json';
import themeMap from './theme-map.json';

const FIXED_THEMES = ['ai', 'big-data', '5g', 'misinformation'];

/** Which tiers of the research become records of which dataset; tier D becomes history and posts. */
const CARRIED = [
  ['azerbaijan-china-media', ['A']],
  ['regional-media', ['B', 'C']],
] as const;

const datasets = new Map<string, Dataset>();

beforeAll(async () => {
  for (const [name] of CARRIED) {
    const file = `public/data/${name}.json`;
    const result = await readDataset(await readFile(file, 'utf8'), file);
    if (!result.ok) throw new Error(`${file} is refused`);
    datasets.set(name, result.dataset);
  }
});

function recordsOf(name: string): readonly CommuniqueRecord[] {
  const { agreements = [], events = [], statements = [] } = datasets.get(name) ?? {};
  return [...agreements, ...events, ...statements];
}

describe('the theme map', () => {
  const themesOfItems = new Set(items.flatMap((item) => item.themes));
  const entries = Object.entries<readonly string[]>(themeMap);

  it('has every theme of every item, and no other', () => {
    expect(new Set(entries.map(([theme]) => theme))).toEqual(themesOfItems);
  });

  it('leads to themes of the datasets, each once', () => {
    const themes = [...datasets.values()].flatMap((dataset) => dataset.themes);
    const ids = new Set<string>(themes.map(({ id }) => id));
    const wrong = entries.filter(
      ([, targets]) =>
        targets.some((id) => !ids.has(id)) || new Set(targets).size !== targets.length,
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(CARRIED)('the dataset %s', (name, tiers) => {
  it('carries every item of its tiers, and nothing else', () => {
    const carried = new Set(recordsOf(name).flatMap(({ researchIds }) => researchIds));
    const wanted = items.filter(({ tier }) => tiers.some((own) => own === tier));
    expect([...carried].toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  });

  it('names the research behind every record', () => {
    expect(recordsOf(name).filter(({ researchIds }) => researchIds.length === 0)).toEqual([]);
  });

  it('has no year in the id of a record', () => {
    const ids = recordsOf(name).map(({ id }) => id);
    expect(ids.filter((id) => /(?:19|20)\d\d/.test(id))).toEqual([]);
  });

  it('has the fixed themes as its headlines, and at most twelve further ones', () => {
    const themes = datasets.get(name)?.themes ?? [];
    const headlines = themes.filter(({ group }) => group === 'headline');
    expect(headlines.map(({ id }) => id)).toEqual(FIXED_THEMES);
    expect(themes.slice(0, FIXED_THEMES.length)).toEqual(headlines);
    expect(themes.length - headlines.length).toBeLessThanOrEqual(12);
  });
});

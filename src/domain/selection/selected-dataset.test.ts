import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '@/data/read-dataset';
import { writeDataset, writeFrame, writeThings } from '@/data/write-dataset';
import { overviewFinding } from '@/domain/findings/overview-finding';
import { overviewLists } from '@/domain/findings/overview-lists';
import { buildIndex, type DatasetIndex } from '@/domain/index/dataset-index';
import { disagreementsOf } from '@/domain/sources/disagreements';
import { tablesOf } from '@/domain/tables/all-rows';
import type { TableName } from '@/domain/tables/table';
import { countThemes } from '@/domain/themes/count-themes';
import { parseQuery } from '@/domain/view-state/query';
import { DEFAULT_VIEW } from '@/domain/view-state/view-state';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';
import { runToEnd } from '@/testing/run-to-end';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { countFacets, select, type Selection } from './select';
import { type LinkWords, selectDataset } from './selected-dataset';
import { shownThings } from './shown-things';

const linkWords: LinkWords = (relation, { id }) => ({ en: `${relation} ${id}` });

const shipped = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, 'utf8'));

/** Selections of every facet's values, some of them together, by time, by words, and none at all. */
function queriesFor(index: DatasetIndex): readonly string[] {
  const facets = countFacets(index, DEFAULT_VIEW);
  const of = (name: 'theme' | 'side' | 'kind' | 'org' | 'person'): readonly string[] =>
    [...facets[name].keys()].map((value) => `${name}=${value}`);
  const [theme = '', other = theme] = of('theme');
  return [
    '',
    'q=a',
    'q=no-such-word-anywhere',
    'from=2015-01-01&to=2019-12-31',
    'dates=certain',
    'disagreements=1',
    `${theme}&kind=statement`,
    `${other}&from=2020-01-01`,
    'kind=agreement,visit&dates=certain',
    ...of('theme'),
    ...of('side'),
    ...of('kind'),
    ...of('org').slice(0, 25),
    ...of('person').slice(0, 25),
  ];
}

/** Everything that the page counts of a selection, by the functions by which it counts. */
function numbersOf(index: DatasetIndex, selection: Selection) {
  const { records } = selection;
  const { themes, sides } = index.dataset;
  const shown = shownThings(index, selection);
  const lists = overviewLists(index, records, shown);
  const idsOf = (things: readonly { id: string }[]): readonly string[] =>
    things.map(({ id }) => id);
  return {
    records: idsOf(records),
    delegations: idsOf(shown.delegations),
    people: idsOf(shown.people),
    organizations: idsOf(shown.organizations),
    sources: idsOf(shown.sources),
    overview: overviewFinding(records, lists, shown.delegations, themes, sides),
    themes: countThemes(records, themes, sides, index).rows.map(({ theme, total }) => [
      theme.id,
      total,
    ]),
    disagreements: disagreementsOf({ ...shown, records }).length,
  };
}

const DATASETS: readonly (readonly [string, () => unknown])[] = [
  ['the first dataset', () => shipped('azerbaijan-china-media.json')],
  ['the second dataset', () => shipped('regional-media.json')],
  ['the sample', () => aRawDataset()],
  ['a synthetic dataset', () => syntheticDataset({ records: 300, seed: 5 })],
];

describe.each(DATASETS)('what is taken away of %s', { timeout: 60_000 }, (_name, raw) => {
  let index: DatasetIndex;
  beforeAll(async () => {
    index = await readIndex(raw());
  });

  it('reads again without a problem and shows the same numbers, whatever is selected', async () => {
    for (const query of queriesFor(index)) {
      const selection = select(index, parseQuery(query));
      const { dataset } = runToEnd(selectDataset(index, selection, linkWords));
      const result = await readDataset(JSON.stringify(writeDataset(dataset)), 'part.json', {
        isThorough: true,
      });
      expect([query, result.problems]).toEqual([query, []]);
      if (!result.ok) continue;
      const again = buildIndex(result.dataset);
      const all = select(again, DEFAULT_VIEW);
      expect([query, numbersOf(again, all)]).toEqual([query, numbersOf(index, selection)]);
    }
  });

  it('has as many rows as the page has records, delegations and delegates', () => {
    for (const query of queriesFor(index)) {
      const selection = select(index, parseQuery(query));
      const { dataset } = runToEnd(selectDataset(index, selection, linkWords));
      const tables = tablesOf({ frame: writeFrame(dataset), things: writeThings(dataset) });
      const rows = (name: TableName): number => (tables.get(name)?.length ?? 0) - 1;
      const { records } = selection;
      const shown = shownThings(index, selection);
      expect([query, rows('agreements'), rows('events'), rows('statements')]).toEqual([
        query,
        records.filter(({ kind }) => kind === 'agreement').length,
        records.filter(({ kind }) => kind === 'event').length,
        records.filter(({ kind }) => kind === 'statement').length,
      ]);
      expect(rows('themes')).toBe(index.dataset.themes.length);
      // What others refer to comes on top of what shows.
      expect(rows('delegations')).toBeGreaterThanOrEqual(shown.delegations.length);
      expect(rows('organizations')).toBeGreaterThanOrEqual(shown.organizations.length);
    }
  });
});

it('keeps the visit of a delegation whose meeting alone is selected, and counts it nowhere', async () => {
  const index = await readIndex(aRawDataset());
  const selection = select(index, parseQuery('kind=agreement'));
  const { dataset, linksAsNotes } = runToEnd(selectDataset(index, selection, linkWords));
  expect(dataset.events).toEqual([]);
  expect(dataset.contextEvents.map(({ id }) => id)).toEqual(['ev-meeting', 'ev-visit']);
  expect(
    dataset.contextEvents.flatMap(({ themes, participants }) => [themes, participants]),
  ).toEqual([[], [], [], []]);
  expect(dataset.delegations.map(({ id }) => id)).toEqual(['del-council']);
  expect(linksAsNotes).toBe(0);
  expect(dataset.redirects).toEqual({ 'agr-sample-old': 'agr-sample' });
});

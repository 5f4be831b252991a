import { describe, expect, it } from 'vitest';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import { aRawDataset } from '@/testing/raw-dataset';
import type { FullRawDataset } from '@/testing/raw-things';
import { readIndex } from '@/testing/read-index';

import {
  type Direction,
  languagesOf,
  publishersOf,
  SOURCE_ORDERS,
  type SourceOrder,
  sortSources,
  sourceRows,
} from './source-rows';

const BASE = {
  title_basis: 'read',
  kind: 'news_report',
  read: 'part',
  standing: 'original',
} as const;

const sources: FullRawDataset['sources'] = [
  { ...BASE, id: 's-b', title: 'Beta', publisher: 'Zeta', lang: 'en', published: '2020' },
  { ...BASE, id: 's-none', title_basis: 'not_seen', publisher: 'Alpha', lang: 'und' },
  {
    ...BASE,
    id: 's-a',
    title: 'Alfa',
    publisher: 'Alpha',
    lang: 'az',
    published: '2018-05',
    read: 'whole',
  },
  { ...BASE, id: 's-d', title: 'Delta', publisher: 'Beta', lang: 'en', published: '2019-01-02' },
];

const event: FullRawDataset['events'][number] = {
  id: 'ev-one',
  classification: 'meeting',
  name: { en: 'One' },
  summary: { en: 'One.' },
  evidence: [{ source_id: 's-d' }, { source_id: 's-b' }],
};

const COLLATION = {
  compare: (a: string, b: string): number => (a < b ? -1 : Number(a > b)),
  languageName: (tag: string): string => ({ en: 'English', az: 'Azerbaijani' })[tag] ?? tag,
  publisherName: ({ publisher }: { publisher: string }): string => publisher,
};

function sampleIndex(): Promise<DatasetIndex> {
  return readIndex(
    aRawDataset({
      redirects: {},
      sources,
      organizations: [],
      people: [],
      events: [event, { ...event, id: 'ev-two', evidence: [{ source_id: 's-d' }] }],
      agreements: [],
      statements: [],
      delegations: [],
    }),
  );
}

async function sorted(order: SourceOrder, direction: Direction): Promise<readonly string[]> {
  const index = await sampleIndex();
  const rows = sourceRows(index.dataset.sources, { ...index.dataset, records: index.records });
  return sortSources(rows, order, direction, COLLATION).map(({ source }) => source.id);
}

describe('sortSources', () => {
  it.each<[SourceOrder, Direction, string]>([
    ['number', 'ascending', 's-b s-none s-a s-d'],
    ['title', 'ascending', 's-a s-b s-d s-none'],
    ['title', 'descending', 's-d s-b s-a s-none'],
    ['publisher', 'ascending', 's-none s-a s-d s-b'],
    ['language', 'ascending', 's-a s-b s-d s-none'],
    ['published', 'ascending', 's-a s-d s-b s-none'],
    ['published', 'descending', 's-b s-d s-a s-none'],
    ['read', 'ascending', 's-a s-b s-none s-d'],
    ['records', 'descending', 's-d s-b s-none s-a'],
  ])('by %s, %s', async (order, direction, expected) => {
    expect((await sorted(order, direction)).join(' ')).toBe(expected);
  });

  it.each(SOURCE_ORDERS)('keeps every source when sorted by %s', async (order) => {
    expect((await sorted(order, 'descending')).toSorted()).toEqual(['s-a', 's-b', 's-d', 's-none']);
  });
});

describe('languagesOf', () => {
  it('counts each language, unrecorded ones last', async () => {
    const { dataset } = await sampleIndex();
    expect(languagesOf(dataset.sources, COLLATION)).toEqual([
      { value: 'az', count: 1 },
      { value: 'en', count: 2 },
      { value: 'und', count: 1 },
    ]);
    expect(languagesOf([], COLLATION)).toEqual([]);
  });
});

describe('publishersOf', () => {
  it('counts each publisher in the order of the language', async () => {
    const { dataset } = await sampleIndex();
    expect(publishersOf(dataset.sources, COLLATION)).toEqual([
      { value: 'Alpha', count: 2 },
      { value: 'Beta', count: 1 },
      { value: 'Zeta', count: 1 },
    ]);
    expect(publishersOf([], COLLATION)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import { absenceOf } from './absence';
import { type CitingThings, citationsOf, countSupport, recordsBySupport } from './citations';
import { disagreementsOf } from './disagreements';
import { ledgerOf } from './ledger';

function everythingIn(index: DatasetIndex): CitingThings {
  return { ...index.dataset, records: index.records };
}

const NOTHING: CitingThings = { records: [], delegations: [], people: [], organizations: [] };

describe('citationsOf', () => {
  it('lists whatever cites a source anywhere in it, each thing once', async () => {
    const index = await readIndex(aRawDataset());
    const citations = citationsOf(everythingIn(index));
    const ids = (number: number): unknown => {
      const source = index.dataset.sources[number];
      const found = source && citations.get(source.id);
      return Object.fromEntries(
        Object.entries(found ?? {}).map(([kind, things]) => [
          kind,
          things.map((thing: { readonly id: string }) => thing.id).toSorted(),
        ]),
      );
    };
    expect(ids(0)).toEqual({
      records: ['agr-sample', 'ev-meeting', 'ev-visit', 'st-sample'],
      delegations: ['del-council'],
      people: ['p-ayan-numunali'],
      organizations: ['org-sample-council'],
    });
    expect(ids(1)).toEqual({
      records: ['ev-meeting'],
      delegations: [],
      people: [],
      organizations: ['org-sample-council'],
    });
  });

  it('is empty for nothing', () => {
    expect(citationsOf(NOTHING).size).toBe(0);
  });
});

describe('countSupport', () => {
  it('adds up to the records', async () => {
    const index = await readIndex(aRawDataset());
    expect(countSupport(index.records)).toEqual({ none: 0, one: 3, several: 1 });
    expect(countSupport([])).toEqual({ none: 0, one: 0, several: 0 });
  });

  it('counts the lists that tell records apart', async () => {
    const { records } = await readIndex(aRawDataset());
    const { none, one, several } = recordsBySupport(records);
    expect(new Set([...none, ...one, ...several])).toEqual(new Set(records));
    expect(several.map(({ id }) => id)).toEqual(['ev-meeting']);
    expect(one.map(({ id }) => id)).toEqual(
      records.map(({ id }) => id).filter((id) => id !== 'ev-meeting'),
    );
  });
});

describe('disagreementsOf', () => {
  it('gives each disagreement with its thing', async () => {
    const index = await readIndex(aRawDataset());
    expect(disagreementsOf(everythingIn(index))).toMatchObject([
      {
        key: 'p-ayan-numunali name 0',
        thing: { type: 'person', person: { id: 'p-ayan-numunali' } },
        disagreement: { field: 'name', preferred: 0 },
      },
    ]);
    expect(disagreementsOf(NOTHING)).toEqual([]);
  });
});

describe('ledgerOf', () => {
  it('goes by field in the order of the format and says how much was read', async () => {
    const index = await readIndex(aRawDataset());
    const ledger = ledgerOf(index, everythingIn(index));
    expect(ledger.map(({ field, entries }) => [field, entries.map(({ id }) => id)])).toEqual([
      ['city', ['ev-visit']],
      ['members', ['del-council']],
      ['signatories', ['agr-sample']],
      ['in_force', ['agr-sample']],
    ]);
    expect(ledger.flatMap(({ entries }) => entries.map(({ absence }) => absence))).toEqual([
      'not_stated',
      'not_stated',
      'not_stated',
      'not_stated',
    ]);
  });

  it('is empty where nothing was looked for in vain', async () => {
    const index = await readIndex(aRawDataset());
    expect(ledgerOf(index, NOTHING)).toEqual([]);
  });
});

describe('absenceOf', () => {
  it('claims the more only where all of at least one source was read', async () => {
    const index = await readIndex(aRawDataset());
    const [whole, part] = index.dataset.sources.map(({ id }) => ({ sourceId: id }));
    if (whole === undefined || part === undefined) throw new Error('The sample has two sources');
    expect(absenceOf([whole], index)).toBe('not_stated');
    expect(absenceOf([whole, part], index)).toBe('not_found');
    expect(absenceOf([part], index)).toBe('not_found');
    expect(absenceOf([], index)).toBe('not_found');
  });
});

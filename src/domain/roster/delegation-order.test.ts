import { describe, expect, it } from 'vitest';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Delegation } from '@/domain/model/dataset';
import { aRawDataset } from '@/testing/raw-dataset';
import type { FullRawDataset } from '@/testing/raw-things';
import { readIndex } from '@/testing/read-index';

import { blockOrder, datingRecord, delegationsInOrder, delegationToOpen } from './delegation-order';

type RawEvent = FullRawDataset['events'][number];

const trip: RawEvent = {
  id: 'ev-trip',
  classification: 'visit',
  name: { en: 'Trip' },
  summary: { en: 'A trip.' },
  evidence: [{ source_id: 's-sample-news' }],
};

const talks: RawEvent = {
  ...trip,
  id: 'ev-talks',
  classification: 'meeting',
  parent_id: 'ev-trip',
  date: '2025-06-24',
  date_basis: 'stated',
};

const words: FullRawDataset['statements'][number] = {
  id: 'st-words',
  person_id: 'p-li-shili',
  event_id: 'ev-trip',
  date: '2025-06-23',
  date_basis: 'stated',
  summary: { en: 'Words.' },
  evidence: [{ source_id: 's-sample-news' }],
};

const delegation: FullRawDataset['delegations'][number] = {
  id: 'del-trip',
  name: { en: 'Delegation' },
  from_area: 'XA',
  to_area: 'XB',
  event_id: 'ev-trip',
  members: [{ person_id: 'p-li-shili', order: 1 }],
  evidence: [{ source_id: 's-sample-news' }],
};

function indexOf(changes: Partial<FullRawDataset>): Promise<DatasetIndex> {
  const none = { redirects: {}, agreements: [], statements: [words] };
  return readIndex(aRawDataset({ ...none, delegations: [delegation], ...changes }));
}

function onlyIn({ dataset }: DatasetIndex): Delegation {
  const [only] = dataset.delegations;
  if (only === undefined) throw new Error('A delegation was expected');
  return only;
}

describe('datingRecord', () => {
  it.each<[string, readonly RawEvent[], string]>([
    ['its visit', [{ ...trip, date: '2025-07', date_basis: 'stated' }, talks], 'ev-trip'],
    ['else the first dated event', [trip, talks], 'ev-talks'],
    ['else any dated record', [trip], 'st-words'],
  ])('takes %s', async (_, events, expected) => {
    const index = await indexOf({ events: [...events] });
    expect(datingRecord(index, onlyIn(index))?.id).toBe(expected);
  });

  it('finds none where nothing is dated', async () => {
    const index = await indexOf({ events: [trip], statements: [] });
    expect(datingRecord(index, onlyIn(index))).toBeUndefined();
  });
});

describe('delegationsInOrder and delegationToOpen', () => {
  it('orders by time, undated last, and opens the largest, among equals the latest', async () => {
    const index = await indexOf({
      events: [
        trip,
        talks,
        { ...trip, id: 'ev-undated' },
        { ...trip, id: 'ev-early', date: '2019', date_basis: 'stated' },
      ],
      delegations: [
        { ...delegation, id: 'del-undated', event_id: 'ev-undated', members: [] },
        delegation,
        { ...delegation, id: 'del-early', event_id: 'ev-early' },
      ],
    });
    const ordered = delegationsInOrder(index, index.dataset.delegations);
    expect(ordered.map(({ id }) => id)).toEqual(['del-early', 'del-trip', 'del-undated']);
    expect(delegationToOpen(ordered)?.id).toBe('del-trip');
    expect(delegationToOpen([])).toBeUndefined();
  });
});

describe('blockOrder', () => {
  it('follows the page’s order of sides, whoever travelled', async () => {
    const index = await indexOf({ events: [trip] });
    const outward = onlyIn(index);
    const { sides } = index.dataset;
    expect(blockOrder(outward, sides)).toEqual(['delegation', 'hosts']);
    expect(blockOrder(outward, sides.toReversed())).toEqual(['hosts', 'delegation']);
    expect(blockOrder(outward, [])).toEqual(['delegation', 'hosts']);
  });
});

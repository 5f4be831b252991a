import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { aDate } from '@/testing/builders';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { valuesAt } from './column';
import {
  buildIndex,
  compareRecords,
  type DatasetIndex,
  findThing,
  recordsWith,
} from './dataset-index';

let index: DatasetIndex;

beforeAll(async () => {
  index = await readIndex(syntheticDataset({ records: 120, seed: 3 }));
});

describe(compareRecords, () => {
  test('is a total order', () => {
    const record = fc.constantFrom(...index.records);
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(Math.sign(compareRecords(a, b))).toBe(-Math.sign(compareRecords(b, a)) + 0);
        expect(compareRecords(a, b) === 0).toBe(a === b);
        const isChain = compareRecords(a, b) < 0 && compareRecords(b, c) < 0;
        expect(isChain && compareRecords(a, c) >= 0).toBe(false);
      }),
    );
  });
});

describe(buildIndex, () => {
  test('holds every record once, whatever the order in the file', () => {
    const { dataset } = index;
    const total = dataset.agreements.length + dataset.events.length + dataset.statements.length;
    expect(index.records).toHaveLength(total);
    const reversed = buildIndex({ ...dataset, events: dataset.events.toReversed() });
    expect(reversed.records.map(({ id }) => id)).toEqual(index.records.map(({ id }) => id));
  });

  test('holds them in time order, with open, undated and equal dates among them', async () => {
    const { dataset } = await readIndex(syntheticDataset({ records: 3_000, seed: 11 }));
    const open = ['2001-05/..', '2001-05-03/..', '[..2003-04]', '[..2003-04-30]', '2001-05'];
    const events = dataset.events.map((event, at) =>
      at % 3 === 0 ? { ...event, date: aDate(open[(at / 3) % open.length] ?? '') } : event,
    );
    const { records } = buildIndex({ ...dataset, events });
    expect(records.some(({ date }) => date === undefined)).toBe(true);
    expect(records.map(({ id }) => id)).toEqual(
      records.toSorted(compareRecords).map(({ id }) => id),
    );
  });

  test('events for context are known, and are no records', async () => {
    const raw = aRawDataset();
    const [visit, ...others] = raw.events;
    const part = await readIndex({ ...raw, events: others, context_events: [visit] });
    expect(part.records.map(({ id }) => id)).not.toContain('ev-visit');
    expect(part.positionById.has('ev-visit')).toBe(false);
    expect(findThing(part, 'ev-visit')).toMatchObject({
      type: 'record',
      record: { id: 'ev-visit' },
    });
    expect(part.belongingTo.get('ev-visit')?.map(({ id }) => id)).toEqual(['ev-meeting']);
    expect(part.delegationsOf.get('ev-visit')?.map(({ id }) => id)).toEqual(['del-council']);
  });

  test('a visit carries whoever travelled in its delegation', () => {
    const [delegation] = index.dataset.delegations;
    const [member] = delegation?.members ?? [];
    const visit = index.positionById.get(delegation?.eventId ?? '') ?? -1;
    expect(valuesAt(index.facets.person, visit)).toContain(member?.personId);
    expect(valuesAt(index.facets.side, visit)).not.toEqual([]);
  });
});

describe(recordsWith, () => {
  test('finds the records of a value in time order, and none for an unknown value', () => {
    for (const { id } of index.dataset.themes) {
      const expected = index.records.filter(({ themes }) =>
        themes.some(({ themeId }) => themeId === id),
      );
      expect(recordsWith(index, 'theme', id)).toEqual(expected);
    }
    expect(recordsWith(index, 'theme', 'unknown')).toEqual([]);
  });
});

describe(findThing, () => {
  test('finds each kind of thing by its id', () => {
    const { dataset } = index;
    const found = [
      dataset.events,
      dataset.delegations,
      dataset.people,
      dataset.organizations,
      dataset.sources,
    ].map((things) => findThing(index, things[0]?.id ?? '')?.type);
    expect(found).toEqual(['record', 'delegation', 'person', 'organization', 'source']);
  });

  test('follows the redirect of an old id and finds nothing for an unknown one', async () => {
    const raw = aRawDataset();
    const redirected = await readIndex({ ...raw, redirects: { 'old-id': raw.events[0]?.id } });
    const thing = findThing(redirected, 'old-id');
    expect(thing?.type === 'record' && thing.record.id).toBe(raw.events[0]?.id);
    expect(findThing(redirected, 'never-was')).toBeUndefined();
  });
});

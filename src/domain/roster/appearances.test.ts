import { describe, expect, it } from 'vitest';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Person } from '@/domain/model/types';
import { aRawDataset } from '@/testing/raw-dataset';
import type { FullRawDataset } from '@/testing/raw-things';
import { readIndex } from '@/testing/read-index';

import { appearancesOf } from './appearances';
import { companionsOf, wereTogether } from './togetherness';

const people: FullRawDataset['people'] = ['p-ayan-numunali', 'p-li-shili', 'p-other'].map((id) => ({
  id,
  name: { en: id },
}));

function indexOf(changes: Partial<FullRawDataset> = {}): Promise<DatasetIndex> {
  return readIndex(aRawDataset({ people, ...changes }));
}

function personIn(index: DatasetIndex, id: string): Person {
  const person = index.personById.get(id);
  if (person === undefined) throw new Error(`No person ${id}`);
  return person;
}

/** The sample with a second delegate, who is named nowhere else. */
async function withTwoMembers(): Promise<DatasetIndex> {
  const [sample] = aRawDataset().delegations;
  if (sample === undefined) throw new Error('The sample has a delegation');
  const members = [...(sample.members ?? []), { person_id: 'p-other', order: 2 }];
  return indexOf({ delegations: [{ ...sample, members }] });
}

describe('appearancesOf', () => {
  it('counts a person on a record once, in time order; a delegate appears on the visit', async () => {
    const index = await indexOf();
    const found = appearancesOf(index, personIn(index, 'p-ayan-numunali').id);
    expect(found.map(({ record, delegation }) => [record.id, delegation?.id])).toEqual(
      [
        ['st-sample', undefined],
        ['ev-visit', 'del-council'],
        ['ev-meeting', undefined],
      ].toSorted((a, b) => order(index, a[0]) - order(index, b[0])),
    );
    expect(found.every(({ onBehalfOfId }) => onBehalfOfId === 'org-sample-council')).toBe(true);
    expect(found.map(({ role }) => role?.en)).toEqual(['Chair', 'Chair', 'Chair']);
  });

  it('finds whoever an agreement names, and nobody elsewhere', async () => {
    const index = await indexOf();
    const found = appearancesOf(index, personIn(index, 'p-li-shili').id);
    expect(found.map(({ record, role }) => [record.id, role?.en])).toEqual([
      ['agr-sample', 'Director'],
    ]);
    expect(appearancesOf(index, personIn(index, 'p-other').id)).toEqual([]);
  });
});

describe('wereTogether', () => {
  it('holds for one delegation, never for a delegate and a participant of a child event', async () => {
    const index = await withTwoMembers();
    const [ayan, li, other] = people.map(({ id }) => personIn(index, id).id);
    if (ayan === undefined || li === undefined || other === undefined)
      throw new Error('Three people');
    expect(wereTogether(index, ayan, other)).toBe(true);
    expect(wereTogether(index, other, ayan)).toBe(true);
    expect(wereTogether(index, ayan, li)).toBe(false);
    expect(wereTogether(index, ayan, ayan)).toBe(false);
    expect(companionsOf(index, ayan)).toMatchObject([
      { person: { id: 'p-other' }, occasions: [{ type: 'delegation' }] },
    ]);
    expect(companionsOf(index, li)).toEqual([]);
  });

  it('does not join a delegate with somebody named only at the visit’s meeting', async () => {
    const index = await indexOf({
      events: aRawDataset().events.map((event) =>
        event.id === 'ev-meeting'
          ? { ...event, participants: [{ person_id: 'p-li-shili', capacity: 'host' }] }
          : event,
      ),
    });
    const ayan = personIn(index, 'p-ayan-numunali').id;
    const li = personIn(index, 'p-li-shili').id;
    expect(wereTogether(index, ayan, li)).toBe(false);
  });

  it('holds for two people named at one event', async () => {
    const index = await indexOf({
      events: aRawDataset().events.map((event) =>
        event.id === 'ev-meeting'
          ? {
              ...event,
              participants: [
                { person_id: 'p-li-shili', capacity: 'host' },
                { person_id: 'p-ayan-numunali', capacity: 'guest' },
              ],
            }
          : event,
      ),
    });
    const ayan = personIn(index, 'p-ayan-numunali').id;
    expect(companionsOf(index, ayan)).toMatchObject([
      { person: { id: 'p-li-shili' }, occasions: [{ type: 'event', event: { id: 'ev-meeting' } }] },
    ]);
  });
});

function order(index: DatasetIndex, id: string | undefined): number {
  return index.records.findIndex((record) => record.id === id);
}

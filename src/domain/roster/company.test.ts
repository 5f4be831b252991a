import { describe, expect, it } from 'vitest';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Person } from '@/domain/model/types';
import { aRawDataset } from '@/testing/raw-dataset';
import type { FullRawDataset } from '@/testing/raw-things';
import { readIndex } from '@/testing/read-index';

import { companyOf } from './company';

type RawEvent = FullRawDataset['events'][number];

const people: FullRawDataset['people'] = ['p-one', 'p-two', 'p-three', 'p-four', 'p-five'].map(
  (id) => ({ id, name: { en: id } }),
);

function eventOf(id: string, date: string | undefined, ...named: string[]): RawEvent {
  return {
    id,
    classification: 'meeting',
    name: { en: id },
    summary: { en: id },
    ...(date === undefined ? {} : { date, date_basis: 'stated' as const }),
    participants: named.map((person_id) => ({ person_id, capacity: 'participant' as const })),
    evidence: [{ source_id: 's-sample-news' }],
  };
}

const trip: FullRawDataset['delegations'][number] = {
  id: 'del-trip',
  name: { en: 'Trip' },
  from_area: 'XA',
  event_id: 'ev-trip',
  members: [
    { person_id: 'p-one', order: 1 },
    { person_id: 'p-two', order: 2 },
  ],
  evidence: [{ source_id: 's-sample-news' }],
};

function sampleIndex(): Promise<DatasetIndex> {
  return readIndex(
    aRawDataset({
      redirects: {},
      people,
      agreements: [],
      statements: [],
      delegations: [trip],
      events: [
        { ...eventOf('ev-trip', '2025-06', 'p-one', 'p-two'), classification: 'visit' },
        { ...eventOf('ev-talks', '2025-06-24', 'p-one', 'p-three'), parent_id: 'ev-trip' },
        eventOf('ev-forum', '2018', 'p-one', 'p-two', 'p-four'),
        eventOf('ev-undated', undefined, 'p-one', 'p-five'),
      ],
    }),
  );
}

const byName = (a: Person, b: Person): number => (a.name.en < b.name.en ? -1 : 1);

async function shared(id: string): Promise<readonly unknown[]> {
  const index = await sampleIndex();
  const person = index.personById.get(id);
  if (person === undefined) throw new Error(`No person ${id}`);
  return companyOf(index, person.id, byName).map(({ person: other, occasions, span }) => [
    other.id,
    occasions.map(({ record, delegations }) => [record.id, ...delegations.map((d) => d.id)]),
    span && [span.first.edtf, span.last.edtf],
  ]);
}

describe('companyOf', () => {
  it('goes by number, then name; a visit counts once; an undated occasion has no span', async () => {
    expect(await shared('p-one')).toEqual([
      ['p-two', [['ev-forum'], ['ev-trip', 'del-trip']], ['2018', '2025-06']],
      ['p-five', [['ev-undated']], undefined],
      ['p-four', [['ev-forum']], ['2018', '2018']],
      ['p-three', [['ev-talks']], ['2025-06-24', '2025-06-24']],
    ]);
  });

  it('never joins a delegate with who is only at an event of the visit', async () => {
    expect(await shared('p-two')).toEqual([
      ['p-one', [['ev-forum'], ['ev-trip', 'del-trip']], ['2018', '2025-06']],
      ['p-four', [['ev-forum']], ['2018', '2018']],
    ]);
  });
});

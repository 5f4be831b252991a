import { describe, expect, it } from 'vitest';

import { type DatasetIndex, findThing } from '@/domain/index/dataset-index';
import {
  evidenceOfDelegation,
  evidenceOfOrganization,
  evidenceOfPerson,
  evidenceOfRecord,
} from '@/domain/model/evidence';
import type { Evidence } from '@/domain/model/types';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import { citedParts } from './cited-parts';
import type { DisagreementOn } from './disagreements';

type Citing = DisagreementOn['thing'];

function thingIn(index: DatasetIndex, id: string): Citing {
  const thing = findThing(index, id);
  if (thing === undefined || thing.type === 'source') throw new Error(`Nothing citing: ${id}`);
  return thing;
}

function allEvidence(thing: Citing): readonly Evidence[] {
  switch (thing.type) {
    case 'record':
      return evidenceOfRecord(thing.record);
    case 'delegation':
      return evidenceOfDelegation(thing.delegation);
    case 'person':
      return evidenceOfPerson(thing.person);
    case 'organization':
      return evidenceOfOrganization(thing.organization);
  }
}

const IDS = [
  'agr-sample',
  'ev-visit',
  'ev-meeting',
  'st-sample',
  'del-council',
  'p-ayan-numunali',
  'org-sample-council',
];

describe('citedParts', () => {
  it.each(IDS)('leaves nothing out of what %s cites', async (id) => {
    const index = await readIndex(aRawDataset());
    const thing = thingIn(index, id);
    const found = index.dataset.sources.flatMap((source) =>
      citedParts(thing, source.id).flatMap(({ evidence }) => evidence),
    );
    expect(found).toHaveLength(allEvidence(thing).length);
    expect(new Set(found)).toEqual(new Set(allEvidence(thing)));
  });

  it('names the part and where in the source', async () => {
    const index = await readIndex(aRawDataset());
    const person = thingIn(index, 'p-ayan-numunali');
    const [news, archive] = index.dataset.sources;
    if (news === undefined || archive === undefined) throw new Error('The sample has two sources');
    const parts = citedParts(person, news.id);
    expect(parts).toMatchObject([
      { part: 'names', evidence: [{ part: 'headline' }] },
      { part: 'posts' },
      ...parts.slice(2),
    ]);
    expect(citedParts(person, archive.id)).toEqual([]);
  });
});

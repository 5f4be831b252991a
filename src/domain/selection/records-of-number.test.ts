import { beforeAll, describe, expect, test } from 'vitest';

import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import {
  type DatasetIndex,
  findThing,
  ownNumber,
  thingId,
  thingsWithNumber,
} from '../index/dataset-index';
import { referenceNumber } from '../reference/reference-number';
import { DEFAULT_VIEW } from '../view-state/view-state';
import { select } from './select';

/** Two ids of one number (see `referenceNumber`). */
const TWINS = ['ev-1446', 'ev-13885'] as const;

let index: DatasetIndex;

beforeAll(async () => {
  const raw = aRawDataset();
  const [first] = raw.events;
  if (first === undefined) throw new Error('no event');
  const twins = TWINS.map((id) => ({ ...first, id, research_ids: ['SAMPLE-3'] }));
  index = await readIndex({ ...raw, events: [...raw.events, ...twins] });
});

const found = (q: string): readonly string[] =>
  select(index, { ...DEFAULT_VIEW, q }).records.map(({ id }) => id);

describe('a search for a reference number', () => {
  test('finds the record, however the number is written', () => {
    const number = referenceNumber('agr-sample');
    expect(found(number)).toEqual(['agr-sample']);
    expect(found(` ${number.replaceAll('-', '')}`)).toEqual(['agr-sample']);
    expect(found(number.replaceAll('-', ' '))).toEqual(['agr-sample']);
  });

  test('finds the visit of a delegation', () => {
    expect(found(referenceNumber('del-council'))).toEqual(['ev-visit']);
  });

  test.each([
    ['person', 'p-ayan-numunali'],
    ['org', 'org-sample-council'],
  ] as const)('finds what names a %s', (facet, id) => {
    const named = select(index, { ...DEFAULT_VIEW, [facet]: [id] }).records;
    expect(named.length).toBeGreaterThan(1);
    expect(found(referenceNumber(id))).toEqual(named.map((record) => record.id));
  });

  test('finds what cites a source', () => {
    expect(found(referenceNumber('s-sample-archive'))).toContain('ev-meeting');
    expect(found(referenceNumber('s-sample-archive'))).not.toContain('agr-sample');
  });

  test('leads from the number of an old id to what has taken its place', () => {
    expect(found(referenceNumber('agr-sample-old'))).toEqual(['agr-sample']);
  });

  test('finds nothing for a number that is right and of another dataset, or misheard', () => {
    expect(found(referenceNumber('agr-elsewhere'))).toEqual([]);
    expect(found(`${referenceNumber('agr-sample').slice(0, -1)}x`)).toEqual([]);
  });

  test('finds both where two things share a number', () => {
    expect(found(referenceNumber(TWINS[0])).toSorted()).toEqual([...TWINS].toSorted());
  });
});

describe('a link with a reference number', () => {
  test.each([
    'agr-sample',
    'ev-visit',
    'st-sample',
    'del-council',
    'p-ayan-numunali',
    'org-sample-council',
    's-sample-news',
  ])('opens %s', (id) => {
    const thing = findThing(index, referenceNumber(id));
    expect(thing && thingId(thing)).toBe(id);
    expect(ownNumber(index, id)).toBe(referenceNumber(id));
  });

  test('opens nothing where two things share the number, and neither is given it', () => {
    const number = referenceNumber(TWINS[0]);
    expect(referenceNumber(TWINS[1])).toBe(number);
    expect(findThing(index, number)).toBeUndefined();
    expect(TWINS.map((id) => ownNumber(index, id))).toEqual([undefined, undefined]);
    expect(thingsWithNumber(index, number)).toHaveLength(2);
  });

  test('an id always wins over a number', () => {
    expect(findThing(index, 'agr-sample')).toMatchObject({ type: 'record' });
    expect(thingsWithNumber(index, 'agr-sample')).toEqual([]);
  });
});

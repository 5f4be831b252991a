import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { foldForIndex, foldQuery, matchesQuery } from '../fold/fold';
import { evidenceOfRecord } from '../model/evidence';
import type { CommuniqueRecord } from '../model/types';
import { valuesAt } from './column';
import type { DatasetIndex } from './dataset-index';
import { textSearchOf } from './text-search';

/** Everything that a search should look through for one record, gathered the slow and plain way. */
function allTextOf(index: DatasetIndex, record: CommuniqueRecord): readonly string[] {
  const position = index.positionById.get(record.id) ?? -1;
  const strings = (thing: unknown): readonly string[] =>
    typeof thing === 'object' && thing !== null ? Object.values(thing).map(String) : [];
  const delegations = index.delegationsOf.get(record.id) ?? [];
  return [
    ...strings(record.summary),
    ...(record.kind === 'agreement' ? strings(record.title) : []),
    ...(record.kind === 'event' ? strings(record.name) : []),
    ...(record.kind === 'statement'
      ? []
      : record.places.flatMap(({ name, venue }) => [...strings(name), ...strings(venue)])),
    ...delegations.flatMap(({ name }) => strings(name)),
    ...valuesAt(index.facets.org, position).flatMap((id) => {
      const organization = index.organizationById.get(id);
      return [...strings(organization?.name), organization?.abbreviation ?? ''];
    }),
    ...valuesAt(index.facets.person, position).flatMap((id) => {
      const person = index.personById.get(id);
      return [...strings(person?.name), ...(person?.otherNames.map(({ name }) => name) ?? [])];
    }),
    ...valuesAt(index.facets.theme, position).flatMap((id) =>
      strings(index.themeById.get(id)?.name),
    ),
    ...evidenceOfRecord(record).map(({ sourceId }) => index.sourceById.get(sourceId)?.title ?? ''),
  ];
}

function foundPlainly(index: DatasetIndex, query: string): readonly string[] {
  return index.records
    .filter((record) => matchesQuery(foldForIndex(allTextOf(index, record)), foldQuery(query)))
    .map(({ id }) => id);
}

function found(index: DatasetIndex, query: string): readonly string[] {
  const hits = index.search.find(foldQuery(query));
  return index.records.filter((_, position) => hits[position] === 1).map(({ id }) => id);
}

describe(textSearchOf, () => {
  test('finds what looking through every text of every record finds', async () => {
    const index = await readIndex(syntheticDataset({ records: 150, seed: 5 }));
    const words = index.records.flatMap((record) =>
      allTextOf(index, record).flatMap((text) => text.split(' ')),
    );
    const word = fc.constantFrom(...new Set(words));
    const part = fc
      .tuple(word, fc.integer({ min: 1, max: 6 }))
      .map(([text, length]) => text.slice(0, length));
    const query = fc.array(fc.oneof(part, fc.constantFrom('活', '件', 'tedbir', 'zzz')), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(query, (parts) => {
        const text = parts.join(' ');
        expect(found(index, text)).toEqual(foundPlainly(index, text));
      }),
      { numRuns: 300 },
    );
  });

  test('finds by the names of bodies and people, themes and source titles', async () => {
    const index = await readIndex(aRawDataset());
    const [first] = index.records;
    expect(first).toBeDefined();
    for (const record of index.records) {
      const texts = allTextOf(index, record).filter((text) => text !== '');
      expect(texts.filter((text) => !found(index, text).includes(record.id))).toEqual([]);
    }
  });

  test('can be prepared piece by piece and finds the same', async () => {
    const raw = syntheticDataset({ records: 400, seed: 8 });
    const [index, other] = [await readIndex(raw), await readIndex(raw)];
    expect(index.search.share()).toBe(0);
    let pieces = 0;
    for (; !index.search.isReady() && pieces < 1000; pieces += 1) index.search.prepare(() => true);
    expect(pieces).toBeGreaterThan(2);
    expect(index.search.share()).toBe(1);
    expect(found(index, 'act 1')).toEqual(found(other, 'act 1'));
    expect(found(index, 'act 1')).not.toEqual([]);
  });
});

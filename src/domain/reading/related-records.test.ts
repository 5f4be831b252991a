import { describe, expect, test } from 'vitest';

import { toId } from '@/data/branded-id';
import { buildIndex } from '@/domain/index/dataset-index';
import type { Relation } from '@/domain/model/vocabulary';
import { aDataset, anAgreement } from '@/testing/builders';

import { relationsOf } from './related-records';

const to = (id: string, relation: Relation) => ({
  id: toId<'agreement'>(id),
  relation,
  evidence: [],
});

describe(relationsOf, () => {
  const first = anAgreement({ id: 'agr-first', date: '2018' });
  const second = anAgreement({
    id: 'agr-second',
    date: '2024',
    related: [to('agr-first', 'renews'), to('agr-third', 'same_occasion')],
  });
  const third = anAgreement({
    id: 'agr-third',
    date: '2024',
    related: [to('agr-second', 'same_occasion'), to('agr-gone', 'follows')],
  });
  const index = buildIndex(aDataset({ agreements: [third, second, first] }));
  const seen = (record: typeof first) =>
    relationsOf(record, index).map((item) => [item.direction, item.relation, item.record.id]);

  test('gives what the record names, then what names it', () => {
    expect(seen(second)).toEqual([
      ['to', 'renews', 'agr-first'],
      ['to', 'same_occasion', 'agr-third'],
    ]);
    expect(seen(first)).toEqual([['from', 'renews', 'agr-second']]);
  });

  test('gives the same occasion once and leaves out what is not there', () => {
    expect(seen(third)).toEqual([['to', 'same_occasion', 'agr-second']]);
  });
});

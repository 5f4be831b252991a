import { describe, expect, it } from 'vitest';

import { aDataset } from '@/testing/builders';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import { countOwnEvidence, EVIDENCED_PARTS } from './own-evidence';

describe('countOwnEvidence', () => {
  it('counts the parts of everything, and those with evidence', async () => {
    const { dataset } = await readIndex(aRawDataset());
    const counted = countOwnEvidence(dataset);
    expect(EVIDENCED_PARTS.map((part) => [part, counted[part].cited, counted[part].all])).toEqual([
      ['parties', 0, 2],
      ['participants', 1, 3],
      ['themes', 1, 4],
      ['aims', 1, 1],
      ['places', 1, 3],
      ['agreement_people', 0, 1],
      ['others', 0, 2],
      ['related', 0, 1],
      ['notes', 0, 1],
      ['delegations', 1, 1],
      ['members', 1, 1],
      ['people', 0, 2],
      ['other_names', 1, 1],
      ['posts', 1, 1],
      ['organizations', 1, 3],
      ['history', 1, 2],
      ['disagreement_values', 1, 2],
    ]);
  });

  it('counts nothing in nothing', () => {
    const counted = countOwnEvidence(aDataset());
    expect(EVIDENCED_PARTS.every((part) => counted[part].all + counted[part].cited === 0)).toBe(
      true,
    );
  });
});

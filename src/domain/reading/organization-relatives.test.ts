import { describe, expect, it } from 'vitest';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Organization } from '@/domain/model/types';
import { aRawDataset } from '@/testing/raw-dataset';
import type { FullRawDataset } from '@/testing/raw-things';
import { readIndex } from '@/testing/read-index';

import { partnersOf, type RelatedBody, relativesOf } from './organization-relatives';

type RawOrganization = FullRawDataset['organizations'][number];
type RawAgreement = FullRawDataset['agreements'][number];

function body(id: string, history: RawOrganization['history'] = []): RawOrganization {
  return { id, name: { en: id }, area: 'XA', classification: 'agency', history };
}

function agreement(id: string, date: string, ...parties: string[]): RawAgreement {
  return {
    id,
    classification: 'agreement',
    title: { en: id },
    summary: { en: id },
    act: 'signed',
    date,
    date_basis: 'stated',
    parties: parties.map((organization_id) => ({ organization_id })),
    evidence: [{ source_id: 's-sample-news' }],
  };
}

const text = { en: 'Changed.' };

function sampleIndex(): Promise<DatasetIndex> {
  return readIndex(
    aRawDataset({
      redirects: {},
      people: [],
      events: [],
      statements: [],
      delegations: [],
      organizations: [
        body('org-old', [{ change: 'dissolved', other_id: 'org-new', date: '2021', text }]),
        body('org-new', [
          { change: 'succeeds', other_id: 'org-old', date: '2022', text },
          { change: 'reorganised', other_id: 'org-centre', text },
        ]),
        body('org-centre'),
      ],
      agreements: [
        agreement('agr-late', '2020', 'org-new', 'org-old'),
        agreement('agr-early', '2018', 'org-old', 'org-new', 'org-centre'),
      ],
    }),
  );
}

function organizationIn(index: DatasetIndex, id: string): Organization {
  const organization = index.organizationById.get(id);
  if (organization === undefined) throw new Error(`No organisation ${id}`);
  return organization;
}

const idsOf = (bodies: readonly RelatedBody[]): readonly string[] =>
  bodies.map(({ organization }) => organization.id);

describe('relativesOf', () => {
  it.each([
    ['org-new', ['org-old'], [], ['org-centre']],
    ['org-old', [], ['org-new'], []],
    ['org-centre', [], [], ['org-new']],
  ])('reads histories in both directions: %s', async (id, predecessors, successors, otherwise) => {
    const index = await sampleIndex();
    const relatives = relativesOf(index, organizationIn(index, id));
    expect(idsOf(relatives.predecessors)).toEqual(predecessors);
    expect(idsOf(relatives.successors)).toEqual(successors);
    expect(idsOf(relatives.otherwise)).toEqual(otherwise);
  });

  it('gives the date and evidence of the change', async () => {
    const index = await readIndex(aRawDataset());
    const council = organizationIn(index, 'org-sample-council');
    const [board] = relativesOf(index, council).predecessors;
    expect(board?.date).toBeUndefined();
    expect(board?.evidence).toMatchObject([{ sourceId: 's-sample-archive' }]);
  });
});

describe('partnersOf', () => {
  it('lists other parties with the agreements, more first, then by the order given', async () => {
    const index = await sampleIndex();
    const partners = partnersOf(index, organizationIn(index, 'org-old').id, () => 0);
    expect(
      partners.map(({ organization, agreements }) => [
        organization.id,
        agreements.map(({ id }) => id),
      ]),
    ).toEqual([
      ['org-new', ['agr-early', 'agr-late']],
      ['org-centre', ['agr-early']],
    ]);
  });

  it('breaks ties by the order given', async () => {
    const index = await sampleIndex();
    const backwards = (a: Organization, b: Organization): number => (a.id < b.id ? 1 : -1);
    const partners = partnersOf(index, organizationIn(index, 'org-centre').id, backwards);
    expect(idsOf(partners.map(({ organization }) => ({ organization, evidence: [] })))).toEqual([
      'org-old',
      'org-new',
    ]);
  });
});

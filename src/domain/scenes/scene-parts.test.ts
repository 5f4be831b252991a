import { describe, expect, it } from 'vitest';

import { toAreaCode, toId } from '@/data/branded-id';
import { agreementsFinding } from '@/domain/findings/agreements-finding';
import { markOfDate } from '@/domain/timeline/date-mark';
import {
  aDataset,
  aDate,
  anAgreement,
  anEvidence,
  anOrganization,
  aSource,
} from '@/testing/builders';

import { buildIndex } from '../index/dataset-index';
import { sourcesCitedBy } from './cited-sources';
import { looksOf } from './marks-shown';
import { partiesInOrder } from './parties';
import { uniqueEvidence } from './scene-evidence';

describe('uniqueEvidence', () => {
  it('keeps each place once, in the order given', () => {
    const first = anEvidence('s-a', 2);
    expect(uniqueEvidence([first, anEvidence('s-a'), anEvidence('s-a', 2)])).toEqual([
      first,
      anEvidence('s-a'),
    ]);
  });
});

describe('sourcesCitedBy', () => {
  it('lists by number what is cited, each once, and nothing unknown', () => {
    const sources = [aSource({ id: 's-b', number: 2 }), aSource({ id: 's-a', number: 1 })];
    const cited = sourcesCitedBy(
      [anEvidence('s-b'), anEvidence('s-a', 3), anEvidence('s-b'), anEvidence('s-x')],
      sources,
    );
    expect(cited.map(({ id }) => id)).toEqual(['s-a', 's-b']);
  });
});

describe('partiesInOrder', () => {
  it('puts the sides in the page’s order, others last', () => {
    const [xa, xb, xc] = [toAreaCode('XA'), toAreaCode('XB'), toAreaCode('XC')];
    const index = buildIndex(
      aDataset({
        organizations: [
          anOrganization({ id: 'org-c', area: xc }),
          anOrganization({ id: 'org-a', area: xa }),
          anOrganization({ id: 'org-b', area: xb }),
        ],
      }),
    );
    const agreement = anAgreement({
      parties: ['org-c', 'org-a', 'org-b'].map((id) => ({
        organizationId: toId(id),
        evidence: [],
      })),
    });
    const ids = (sides: readonly (typeof xa)[]): readonly string[] =>
      partiesInOrder(agreement, index, sides).map(({ id }) => id);
    expect(ids([xa, xb])).toEqual(['org-a', 'org-b', 'org-c']);
    expect(ids([xb, xa])).toEqual(['org-b', 'org-a', 'org-c']);
    expect(ids([])).toEqual(['org-c', 'org-a', 'org-b']);
  });
});

describe('looksOf', () => {
  it('names the looks that occur', () => {
    const marks = [
      markOfDate(aDate('2025-06-24'), 'stated'),
      markOfDate(aDate('2025-06-24'), 'published'),
    ];
    expect([...looksOf(marks)]).toEqual(['solid', 'open', 'noLater']);
    expect([...looksOf([])]).toEqual([]);
  });
});

describe('agreementsFinding', () => {
  it('counts, and gives first and last year of the dated', () => {
    const dated = [anAgreement({ date: '1994-03-07' }), anAgreement({ id: 'agr-2', date: '2025' })];
    expect(agreementsFinding([...dated, anAgreement({ id: 'agr-3' })])).toEqual({
      agreements: 3,
      years: [1994, 2025],
    });
    expect(agreementsFinding([])).toEqual({ agreements: 0, years: undefined });
  });
});

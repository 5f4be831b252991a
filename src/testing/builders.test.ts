import { describe, expect, it } from 'vitest';

import { buildIndex } from '@/domain/index/dataset-index';

import {
  aDataset,
  aDate,
  aDelegation,
  aMention,
  anAgreement,
  anEvent,
  anEvidence,
  anOrganization,
  aPerson,
  aSource,
  aStatement,
  aTheme,
} from './builders';

describe('builders', () => {
  it('make a dataset that can be indexed', () => {
    const index = buildIndex(
      aDataset({
        themes: [aTheme({ id: 'ai' })],
        sources: [aSource()],
        organizations: [anOrganization()],
        people: [aPerson()],
        agreements: [anAgreement({ date: '2025-06-24', evidence: [anEvidence()] })],
        events: [anEvent({ id: 'ev-sample-visit', classification: 'visit', date: '2025-06' })],
        statements: [aStatement({ themes: [aMention('ai')] })],
        delegations: [aDelegation()],
      }),
    );
    expect(index.records.map(({ id }) => id)).toEqual([
      'ev-sample-visit',
      'agr-sample',
      'st-sample',
    ]);
    expect(index.delegationsOf.get('ev-sample-visit')).toHaveLength(1);
  });

  it('take dates as text, and leave a record undated without one', () => {
    expect(anEvent({ date: '2025-06' })).toMatchObject({
      date: { precision: 'month' },
      dateBasis: 'stated',
    });
    expect(anEvent().date).toBeUndefined();
    expect(() => aDate('June 2025')).toThrow(RangeError);
  });
});

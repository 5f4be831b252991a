import { beforeAll, describe, expect, it } from 'vitest';

import {
  aDataset,
  aDate,
  anAgreement,
  anEvent,
  anEvidence,
  aSource,
  aStatement,
} from '@/testing/builders';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import { type AuditFigures, countFigures } from './figures';

let sample: AuditFigures;

beforeAll(async () => {
  const { dataset } = await readIndex(aRawDataset());
  sample = countFigures(dataset);
});

describe('countFigures', () => {
  it('counts records by kind, by their sources, by confidence and by research', () => {
    expect(sample.records).toEqual({
      all: 4,
      byKind: new Map([
        ['event', 2],
        ['agreement', 1],
        ['statement', 1],
      ]),
      support: { none: 0, one: 3, several: 1 },
      byConfidence: new Map([
        ['high', 1],
        ['medium', 1],
        [undefined, 2],
      ]),
      researchItems: 1,
      withoutResearchItem: 0,
    });
  });

  it('counts an item of the research once, and the records that name none', () => {
    const { records } = countFigures(
      aDataset({
        events: [anEvent({ id: 'ev-a', researchIds: ['R-1', 'R-2'] }), anEvent({ id: 'ev-b' })],
        statements: [aStatement({ researchIds: ['R-1'] })],
      }),
    );
    expect([records.researchItems, records.withoutResearchItem]).toEqual([2, 1]);
  });

  it('counts disagreements by whether one value is preferred', () => {
    expect(sample.disagreements).toEqual({ preferring: 1, undecided: 0 });
    const disagreement = { field: 'date', label: { en: 'Day' }, values: [], reason: { en: '-' } };
    const figures = countFigures(
      aDataset({ events: [anEvent({ disagreements: [disagreement, disagreement] })] }),
    );
    expect(figures.disagreements).toEqual({ preferring: 0, undecided: 2 });
  });

  it('counts gaps by field and by what may be said of them', () => {
    expect(sample.gaps).toEqual({
      byField: new Map([
        ['city', 1],
        ['members', 1],
        ['signatories', 1],
        ['in_force', 1],
      ]),
      byAbsence: new Map([['not_stated', 4]]),
    });
  });

  it('counts sources', () => {
    const figures = countFigures(
      aDataset({
        sources: [
          aSource({ id: 's-used', read: 'whole' }),
          { ...aSource({ id: 's-unused', lang: 'und', standing: 'mirror' }), kind: 'archive' },
        ],
        events: [anEvent({ evidence: [anEvidence('s-used')] })],
      }),
    );
    expect(figures.sources).toEqual({
      all: 2,
      used: 1,
      byRead: new Map([
        ['whole', 1],
        ['part', 1],
      ]),
      byStanding: new Map([
        ['original', 1],
        ['mirror', 1],
      ]),
      byKind: new Map([
        ['news_report', 1],
        ['archive', 1],
      ]),
      byLanguage: new Map([
        ['en', 1],
        ['und', 1],
      ]),
    });
  });

  it('counts dates by basis and precision, those without either apart', () => {
    const { dateBasis: _, ...withoutBasis } = anEvent({ id: 'ev-c', date: '2018' });
    const figures = countFigures(
      aDataset({
        agreements: [anAgreement({ date: '2025-06-24' })],
        events: [
          anEvent({ id: 'ev-a', date: '2025-06' }),
          anEvent({ id: 'ev-b', date: aDate('2025-06-24?'), dateBasis: 'inferred' }),
          withoutBasis,
        ],
        statements: [aStatement()],
      }),
    );
    expect(figures.dates.undated).toBe(1);
    expect(figures.dates.byBasis).toEqual(
      new Map([
        [
          'stated',
          new Map([
            ['day', 1],
            ['month', 1],
          ]),
        ],
        ['inferred', new Map([['day', 1]])],
        [undefined, new Map([['year', 1]])],
      ]),
    );
  });

  it('counts nothing in an empty dataset', () => {
    const { records, sources, dates, gaps } = countFigures(aDataset());
    expect(records.researchItems).toBe(0);
    expect([records.all, sources.all, sources.used, dates.undated, gaps.byField.size]).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});

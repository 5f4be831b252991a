import { describe, expect, test } from 'vitest';

import { buildIndex } from '@/domain/index/dataset-index';
import { aDataset, anEvidence, aSource } from '@/testing/builders';

import { citedSources } from './cited-sources';

const index = buildIndex(
  aDataset({ sources: [aSource({ id: 's-a', number: 1 }), aSource({ id: 's-b', number: 2 })] }),
);

describe(citedSources, () => {
  test('gives each source once, by number', () => {
    const cited = citedSources([anEvidence('s-b'), anEvidence('s-a'), anEvidence('s-b')], index);
    expect(cited.map(({ source }) => source.id)).toEqual(['s-a', 's-b']);
    expect(cited.map(({ passages }) => passages)).toEqual([[], []]);
  });

  test('orders places, headline first, each once', () => {
    const headline = { ...anEvidence('s-a'), part: 'headline' as const };
    const [cited] = citedSources(
      [anEvidence('s-a', 6), anEvidence('s-a', 1), headline, anEvidence('s-a', 6)],
      index,
    );
    expect(cited?.passages).toEqual([headline, anEvidence('s-a', 1), anEvidence('s-a', 6)]);
  });

  test('keeps the quote of a place that is also cited without one', () => {
    const quoted = { ...anEvidence('s-a', 6), quote: { start: 'a' } };
    for (const evidence of [
      [anEvidence('s-a', 6), quoted],
      [quoted, anEvidence('s-a', 6)],
    ]) {
      expect(citedSources(evidence, index)[0]?.passages).toEqual([quoted]);
    }
  });

  test('leaves out what is not in the dataset; nothing gives nothing', () => {
    expect(citedSources([anEvidence('s-gone')], index)).toEqual([]);
    expect(citedSources([], index)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import type { Source } from '@/domain/model/types';
import { loadMessages } from '@/i18n/messages/load-messages';
import { aRawDataset } from '@/testing/raw-dataset';
import { readIndex } from '@/testing/read-index';

import { sourcesFinding } from './sources-finding';

async function sourcesIn(langs: readonly string[]): Promise<readonly Source[]> {
  const [first] = aRawDataset().sources;
  if (first === undefined) throw new Error('The sample has a source');
  const sources = langs.map((lang, place) => ({
    ...first,
    id: `s-${place}`,
    lang,
    ...(place === 0 ? {} : { read: 'part', paragraphs: [] }),
  }));
  const empty = { themes: [], organizations: [], people: [], events: [], agreements: [] };
  const raw = {
    ...aRawDataset(),
    ...empty,
    statements: [],
    delegations: [],
    redirects: {},
    sources,
  };
  return (await readIndex(raw)).dataset.sources;
}

describe('sourcesFinding', () => {
  it('counts languages by primary subtag and takes unrecorded ones for none', async () => {
    expect(sourcesFinding(await sourcesIn(['zh-Hans', 'zh-Hant', 'en', 'und']))).toEqual({
      key: 'sources',
      sources: 4,
      languages: 2,
      whole: 1,
      part: 3,
    });
  });

  it('has nothing to say of none', () => {
    expect(sourcesFinding([])).toEqual({ key: 'none' });
  });

  it.each([
    ['en', '171 sources in 14 languages; 1 read whole, the others in part'],
    ['az', '14 dildə 171 mənbə; bütöv oxunan: 1, qismən oxunan: 170'],
    ['zh-Hans', '171个来源，涉及14种语言；通读全文的1个，其余只读到部分内容'],
  ] as const)('reads as a sentence in %s', async (language, sentence) => {
    const { finding } = (await loadMessages(language)).sources;
    expect(finding.sources({ sources: 171, languages: 14, whole: 1, part: 170 })).toBe(sentence);
  });

  it.each([
    [{ sources: 1, languages: 1, whole: 1, part: 0 }, '1 source in 1 language, read whole'],
    [{ sources: 2, languages: 0, whole: 0, part: 2 }, '2 sources, read in part'],
    [
      { sources: 2, languages: 1, whole: 1, part: 1 },
      '2 sources in 1 language; 1 read whole, the other in part',
    ],
  ])('fits few sources: %o', async (counts, sentence) => {
    const { finding } = (await loadMessages('en')).sources;
    expect(finding.sources(counts)).toBe(sentence);
  });
});

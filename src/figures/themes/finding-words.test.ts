import { describe, expect, it } from 'vitest';

import type { ThemesFinding } from '@/domain/findings/themes-finding';
import type { Language } from '@/domain/model/vocabulary';
import { formatsFor } from '@/i18n/formats/formats-for';
import { loadMessages } from '@/i18n/messages/load-messages';
import { aTheme } from '@/testing/builders';

import { findingWords } from './finding-words';

const AI = aTheme({
  id: 'ai',
  name: { en: 'Artificial intelligence', az: 'Süni intellekt', 'zh-Hans': '人工智能' },
});
const BIG_DATA = aTheme({
  id: 'big-data',
  name: { en: 'Big data', az: 'Böyük verilənlər', 'zh-Hans': '大数据' },
});
const FIVE_G = aTheme({ id: '5g', name: { en: '5G', az: '5G', 'zh-Hans': '5G' } });

async function wordsOf(finding: ThemesFinding, language: Language): Promise<string> {
  const m = await loadMessages(language);
  return findingWords(finding, { language, m, f: formatsFor(language) });
}

const counts: ThemesFinding = {
  key: 'counts',
  groups: [
    { records: 9, themes: [AI] },
    { records: 3, themes: [BIG_DATA, FIVE_G] },
  ],
};

describe('findingWords', () => {
  it('says numbers and names in each language', async () => {
    expect(await wordsOf(counts, 'en')).toBe(
      'Artificial intelligence is mentioned in 9 records, big data and 5G in 3 each',
    );
    expect(await wordsOf(counts, 'az')).toBe(
      'Süni intellekt 9 qeyddə, Böyük verilənlər və 5G ayrı\u2011ayrılıqda 3 qeyddə yer alır',
    );
    expect(await wordsOf(counts, 'zh-Hans')).toBe('人工智能见于9条记录，大数据和5G各见于3条记录');
  });

  it('says one record and equal counts in the singular and together', async () => {
    const one: ThemesFinding = { key: 'counts', groups: [{ records: 1, themes: [AI, FIVE_G] }] };
    expect(await wordsOf(one, 'en')).toBe(
      'Artificial intelligence and 5G are each mentioned in 1 record',
    );
  });

  it('says of what is not there that it is so in the sources read', async () => {
    const none: ThemesFinding = { key: 'no_headline', headline: 4, further: 1 };
    expect(await wordsOf(none, 'en')).toBe(
      'In the sources read, none of the four headline themes is mentioned in these records; 1 further theme is',
    );
    expect(await wordsOf({ key: 'none', themes: 3 }, 'zh-Hans')).toContain('就所读来源而言');
    expect(await wordsOf({ key: 'none', themes: 3 }, 'az')).toContain('Oxunmuş mənbələrə görə');
  });
});

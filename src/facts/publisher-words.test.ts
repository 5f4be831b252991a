import { expect, test } from 'vitest';

import type { Source } from '@/domain/model/types';
import { formatsFor } from '@/i18n/formats/formats-for';
import { loadMessages } from '@/i18n/messages/load-messages';
import { aSource } from '@/testing/builders';

import { publisherName, publisherWords } from './publisher-words';

const xinhua: Source = {
  ...aSource(),
  publisher: 'Xinhua',
  publisherName: { en: 'Xinhua', az: 'Sinxua', 'zh-Hans': '新华社' },
  publisherNote: {
    en: 'copy on example.org',
    az: 'surəti: example.org',
    'zh-Hans': '副本见example.org',
  },
};

test.each([
  ['en', 'Xinhua, copy on example.org'],
  ['az', 'Sinxua, surəti: example.org'],
  ['zh-Hans', '新华社，副本见example.org'],
] as const)('a publisher with its remark in %s', async (language, words) => {
  const i18n = { language, m: await loadMessages(language), f: formatsFor(language) };
  expect(publisherWords(xinhua, i18n)).toBe(words);
});

test('a name without forms by language stays as it is', () => {
  expect(publisherName({ publisher: 'Azernews' }, { language: 'zh-Hans' })).toBe('Azernews');
  const half = { publisher: 'Xinhua', publisherName: { en: 'Xinhua', 'zh-Hans': '新华社' } };
  expect(publisherName(half, { language: 'az' })).toBe('Xinhua');
});

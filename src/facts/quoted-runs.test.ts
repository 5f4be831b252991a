import { expect, test } from 'vitest';

import { quotedRuns } from './quoted-runs';

test('a text of one language is one piece', () => {
  expect(quotedRuns('Bir görüş', 'az')).toEqual([{ start: 0, text: 'Bir görüş' }]);
  expect(quotedRuns('CGTN与AZERTAC的会见', 'zh-Hans')).toHaveLength(1);
  expect(quotedRuns('', 'en')).toEqual([{ start: 0, text: '' }]);
});

test('Han in another text is Chinese', () => {
  expect(quotedRuns('adını 局长 kimi', 'az')).toEqual([
    { start: 0, text: 'adını ' },
    { start: 6, text: '局长', lang: 'zh-Hans' },
    { start: 8, text: ' kimi' },
  ]);
});

test('words with letters of its own are Azerbaijani in a Chinese text', () => {
  expect(quotedRuns('标题称之为“Niyyət Bəyannaməsi”。', 'zh-Hans')).toEqual([
    { start: 0, text: '标题称之为“' },
    { start: 6, text: 'Niyyət Bəyannaməsi', lang: 'az' },
    { start: 24, text: '”。' },
  ]);
});

test('the pieces make up the text', () => {
  for (const language of ['en', 'az', 'zh-Hans'] as const) {
    const text = '局长 (İdarənin rəhbəri) və 主任';
    expect(
      quotedRuns(text, language)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  }
});

import { describe, expect, it } from 'vitest';

import { toDayNumber } from '@/domain/dates/civil-days';
import { axisOf } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import { formatsFor } from '@/i18n/formats/formats-for';
import { loadMessages } from '@/i18n/messages/load-messages';

import { axisLabels } from './tick-labels';

const i18n = {
  language: 'en',
  m: await loadMessages('en'),
  f: formatsFor('en'),
} as const;
const of = (year: number): number => toDayNumber({ year, month: 1, day: 1 });
const scale = timeScale({ start: of(2000), end: of(2020) }, 1000);
const axis = axisOf(scale);

function yearsWritten(widthPx: number, part = { from: 0, to: 1000 }): readonly string[] {
  const { labelsIn } = axisLabels(axis, scale, () => widthPx, i18n);
  return labelsIn(part).map(({ text }) => text);
}

describe('axisLabels', () => {
  it('writes every year that has room', () => {
    expect(yearsWritten(30)).toHaveLength(20);
  });

  it('writes every second year, or fifth, where all would not fit', () => {
    expect(yearsWritten(45).slice(0, 3)).toEqual(['2000', '2002', '2004']);
    expect(yearsWritten(100).slice(0, 3)).toEqual(['2000', '2005', '2010']);
  });

  it('writes the same years wherever the window is', () => {
    const all = new Set(yearsWritten(45));
    expect(yearsWritten(45, { from: 130, to: 900 }).filter((text) => !all.has(text))).toEqual([]);
  });

  it('says a year that begins between months by its digits where there is no room for its word', async () => {
    const chinese = {
      language: 'zh-Hans',
      m: await loadMessages('zh-Hans'),
      f: formatsFor('zh-Hans'),
    } as const;
    const months = timeScale({ start: of(2018) + 58, end: of(2019) + 280 }, 1000);
    const written = (pxPerSign: number): readonly string[] =>
      axisLabels(axisOf(months), months, (text) => pxPerSign * text.length, chinese)
        .labelsIn({ from: 0, to: 1000 })
        .map(({ text }) => text);
    expect(axisOf(months).unit).toBe('month');
    expect(written(7)).toContain('2019年');
    expect(written(9)).not.toContain('2019年');
    expect(written(9)).toContain('2019');
  });
});

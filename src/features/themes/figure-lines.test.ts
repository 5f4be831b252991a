import { describe, expect, it } from 'vitest';

import { buildIndex } from '@/domain/index/dataset-index';
import { countThemes } from '@/domain/themes/count-themes';
import { aDataset, aMention, aStatement, aTheme } from '@/testing/builders';

import { barSegments, figureLines, gridRowsOf } from './figure-lines';

const themes = [
  aTheme({ id: 'ai', group: 'headline' }),
  aTheme({ id: '5g', group: 'headline' }),
  aTheme({ id: 'training' }),
];
const records = Array.from({ length: 7 }, (_, index) =>
  aStatement({
    id: `st-${index}`,
    themes: [aMention('training'), ...(index === 0 ? [aMention('ai'), aMention('5g')] : [])],
  }),
);
const { rows } = countThemes(records, themes, [], buildIndex(aDataset()));
const linesOf = (opened?: string) => {
  const theme = themes.find(({ id }) => id === opened);
  return figureLines(rows, theme && { themeId: theme.id });
};

describe('figureLines', () => {
  it('heads the further themes, and only where others stand before them', () => {
    expect(linesOf().map(({ type, gridRow }) => [type, gridRow])).toEqual([
      ['row', 1],
      ['row', 2],
      ['group', 3],
      ['row', 4],
    ]);
    expect(figureLines(rows.slice(2), undefined).map(({ type }) => type)).toEqual(['row']);
  });

  it('puts opened records under their row', () => {
    const lines = linesOf('ai');
    expect(lines.map(({ type }) => type)).toEqual(['row', 'entries', 'row', 'group', 'row']);
    expect(gridRowsOf(lines)).toBe('1fr auto 1fr auto 1fr');
  });
});

describe('barSegments', () => {
  it('takes runs of rows without anything between, if one of them has bars', () => {
    expect(barSegments(linesOf()).map(({ gridRow, rows: run }) => [gridRow, run.length])).toEqual([
      [4, 1],
    ]);
  });
});

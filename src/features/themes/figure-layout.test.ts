import { describe, expect, it } from 'vitest';

import { toAreaCode, toId } from '@/data/branded-id';
import { buildIndex } from '@/domain/index/dataset-index';
import { type ThemeCounts, countThemes } from '@/domain/themes/count-themes';
import { isDrawnInSquares } from '@/figures/themes/theme-rows';
import { aDataset, aMention, anOrganization, aStatement, aTheme } from '@/testing/builders';

import { layoutFigure } from './figure-layout';

const XA = toAreaCode('XA');
const XB = toAreaCode('XB');
const lookups = buildIndex(
  aDataset({ organizations: [anOrganization({ id: 'org-a', area: XA })] }),
);

/** So many records say it for XA, and so many report it. */
function countsOf(said: number, reported: number): ThemeCounts {
  const records = [
    ...Array.from({ length: said }, (_, index) =>
      aStatement({
        id: `st-said-${index}`,
        organizationId: toId('org-a'),
        themes: [aMention('ai', { basis: 'stated' })],
      }),
    ),
    ...Array.from({ length: reported }, (_, index) =>
      aStatement({ id: `st-reported-${index}`, themes: [aMention('ai')] }),
    ),
  ];
  return countThemes(records, [aTheme({ id: 'ai', group: 'headline' })], [XA, XB], lookups);
}

describe('isDrawnInSquares', () => {
  it('holds up to five records in the fullest column', () => {
    expect(countsOf(5, 5).rows.map(isDrawnInSquares)).toEqual([true]);
    expect(countsOf(1, 6).rows.map(isDrawnInSquares)).toEqual([false]);
  });
});

describe('layoutFigure', () => {
  it('gives both sides the same reach, also where one has nothing', () => {
    const { reaches } = layoutFigure(countsOf(4, 10));
    expect(reaches).toEqual([0, 4, 4, 0, 10]);
  });

  it('keeps a small column wide enough for its heading', () => {
    expect(layoutFigure(countsOf(1, 50)).reaches).toEqual([0, 10, 10, 0, 50]);
  });

  it('joins neighbouring columns without a mention into one void', () => {
    expect(layoutFigure(countsOf(1, 0)).voids).toEqual([
      { start: 0, span: 1 },
      { start: 2, span: 3 },
    ]);
    expect(layoutFigure(countsOf(0, 0))).toMatchObject({
      voids: [{ start: 0, span: 5 }],
      unit: '0rem',
    });
  });
});

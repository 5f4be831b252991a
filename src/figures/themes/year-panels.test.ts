import { describe, expect, it } from 'vitest';

import type { ThemeYears } from '@/domain/themes/count-theme-years';
import { countThemeYears } from '@/domain/themes/count-theme-years';
import { aMention, aStatement, aTheme } from '@/testing/builders';

import { labelledYears, panelThemes, reachOf, yearBars } from './year-panels';

const AI = aTheme({ id: 'ai', group: 'headline' });
const FIVE_G = aTheme({ id: '5g', group: 'headline' });
const TRAINING = aTheme({ id: 'training' });
const UNSEEN = aTheme({ id: 'unseen' });

function yearsFrom(...dates: readonly string[]): ThemeYears {
  const records = dates.map((date, index) =>
    aStatement({ id: `st-${index}`, date, themes: [aMention('ai')] }),
  );
  const counted = countThemeYears([AI], records, records)?.themes[0];
  if (counted === undefined) throw new Error('The records have years');
  return counted;
}

describe('yearBars', () => {
  it('gives a single year empty neighbours, so that the frame reads as time', () => {
    const bars = yearBars(yearsFrom('2025-06-24'));
    expect(bars.map(({ year, inside }) => [year, inside])).toEqual([
      [2024, 0],
      [2025, 1],
      [2026, 0],
    ]);
    expect(labelledYears(bars)).toEqual([2024, 2025, 2026]);
  });

  it('gives two years one more', () => {
    expect(yearBars(yearsFrom('2024', '2025')).map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  it('labels first and last of a longer period', () => {
    expect(labelledYears(yearBars(yearsFrom('1994', '2026')))).toEqual([1994, 2026]);
  });
});

describe('reachOf', () => {
  it('lets no single record become a tower', () => {
    expect([0, 1, 3, 9].map(reachOf)).toEqual([3, 3, 3, 9]);
  });
});

describe('panelThemes', () => {
  const all = [TRAINING, AI, UNSEEN, FIVE_G];

  it('shows all headline themes, and mentioned further ones when asked', () => {
    const mentioned = new Set(['ai', 'training']);
    expect(panelThemes(all, mentioned, false)).toEqual([AI, FIVE_G]);
    expect(panelThemes(all, mentioned, true)).toEqual([AI, FIVE_G, TRAINING]);
  });

  it('shows the further ones alone where no headline theme has a record', () => {
    expect(panelThemes(all, new Set(['training']), false)).toEqual([TRAINING]);
    expect(panelThemes(all, new Set(), false)).toEqual([AI, FIVE_G]);
  });
});

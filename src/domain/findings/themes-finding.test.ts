import { describe, expect, it } from 'vitest';

import { aMention, aStatement, aTheme } from '@/testing/builders';

import { themesFinding } from './themes-finding';

const AI = aTheme({ id: 'ai', group: 'headline' });
const BIG_DATA = aTheme({ id: 'big-data', group: 'headline' });
const FIVE_G = aTheme({ id: '5g', group: 'headline' });
const TRAINING = aTheme({ id: 'training' });
const THEMES = [AI, BIG_DATA, FIVE_G, TRAINING];

const recordsOf = (...themes: readonly (readonly string[])[]) =>
  themes.map((ids, index) =>
    aStatement({ id: `st-${index}`, themes: ids.map((id) => aMention(id)) }),
  );

describe('themesFinding', () => {
  it('counts distinct records a headline theme, in the dataset’s order and not by size', () => {
    const records = recordsOf(['5g', '5g'], ['5g', 'ai'], ['training']);
    expect(themesFinding(records, THEMES)).toEqual({
      key: 'counts',
      groups: [
        { records: 1, themes: [AI] },
        { records: 2, themes: [FIVE_G] },
      ],
    });
  });

  it('joins themes of equal count at the first of them', () => {
    const records = recordsOf(['ai', '5g'], ['ai', '5g', 'big-data']);
    expect(themesFinding(records, THEMES)).toEqual({
      key: 'counts',
      groups: [
        { records: 2, themes: [AI, FIVE_G] },
        { records: 1, themes: [BIG_DATA] },
      ],
    });
  });

  it('says when only further themes are mentioned', () => {
    expect(themesFinding(recordsOf(['training'], []), THEMES)).toEqual({
      key: 'no_headline',
      headline: 3,
      further: 1,
    });
    expect(themesFinding(recordsOf(['training'], []), [TRAINING])).toEqual({
      key: 'further_only',
      further: 1,
      records: 1,
    });
  });

  it('says nothing of themes where there is none to speak of', () => {
    expect(themesFinding(recordsOf([]), THEMES)).toEqual({ key: 'none', themes: 4 });
    expect(themesFinding([], THEMES)).toEqual({ key: 'nothing' });
    expect(themesFinding(recordsOf([]), [])).toEqual({ key: 'nothing' });
  });
});

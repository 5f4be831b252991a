import type { CommuniqueRecord, Theme } from '@/domain/model/types';

import { themeCounts } from '../selection/theme-counts';

/** Themes that are mentioned in equally many records. */
interface ThemesOfCount {
  readonly records: number;
  readonly themes: readonly Theme[];
}

/** What the heading of the themes can say: numbers and names, no theme set above another. */
export type ThemesFinding =
  | { readonly key: 'nothing' }
  | { readonly key: 'none'; readonly themes: number }
  | { readonly key: 'no_headline'; readonly headline: number; readonly further: number }
  | { readonly key: 'further_only'; readonly further: number; readonly records: number }
  | { readonly key: 'counts'; readonly groups: readonly ThemesOfCount[] };

/**
 * Counts the distinct records that mention each headline theme. `counts` keeps the dataset's order and joins themes of
 * equal count at the first of them; themes without a record are left out. `nothing`: no record or no theme to speak of.
 * `none`: no theme of the dataset is mentioned. `no_headline`: further themes only. `further_only`: the dataset has no
 * headline themes at all.
 */
export function themesFinding(
  records: readonly CommuniqueRecord[],
  themes: readonly Theme[],
): ThemesFinding {
  if (records.length === 0 || themes.length === 0) return { key: 'nothing' };
  const counts = themeCounts(records);
  const mentioned = themes.filter(({ id }) => counts.has(id));
  if (mentioned.length === 0) return { key: 'none', themes: themes.length };

  const headline = themes.filter(({ group }) => group === 'headline');
  const mentionedHeadline = mentioned.filter(({ group }) => group === 'headline');
  const further = mentioned.length - mentionedHeadline.length;
  if (headline.length === 0) {
    const known = new Set<string>(themes.map(({ id }) => id));
    const having = records.filter((record) =>
      record.themes.some((item) => known.has(item.themeId)),
    );
    return { key: 'further_only', further, records: having.length };
  }
  if (mentionedHeadline.length === 0) {
    return { key: 'no_headline', headline: headline.length, further };
  }
  const groups = new Map<number, Theme[]>();
  for (const theme of mentionedHeadline) {
    const count = counts.get(theme.id) ?? 0;
    groups.set(count, [...(groups.get(count) ?? []), theme]);
  }
  return {
    key: 'counts',
    groups: [...groups].map(([count, ofCount]) => ({ records: count, themes: ofCount })),
  };
}

import { en as f } from '@/i18n/formats/en';

/** Wherever data of the reader's own show or are handed on. */
export const local = {
  mark: (v: { name: string; count: number }): string =>
    v.count === 1
      ? `Local file “${v.name}”, not published`
      : `Local file “${v.name}” with ${f.number(v.count - 1)} ${f.plural(v.count - 1, { one: 'other', other: 'others' })}, not published`,
  noLink:
    'These data come from a file that was opened in this browser and are not published. No other browser can open them by an address, so there is no link, no code for a phone and no embedding.',
  /** After the last row of a table that is longer than paper should be. */
  more: (v: { count: number }): string => `${f.number(v.count)} more in the local file.`,
};

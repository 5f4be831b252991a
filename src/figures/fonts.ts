import type { Face } from './text-width';

/**
 * Families for drawings that leave the page: ours first, then ones of like width, then ones that have Han. A page in
 * Chinese takes the same order: names and figures there are set in our letters, too.
 */
export const FONT_STACKS = {
  sans: "Archivo, Arial, 'Liberation Sans', 'Helvetica Neue', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'Communique Han', sans-serif",
  serif:
    "Newsreader, 'Times New Roman', 'Liberation Serif', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, 'Communique Han', serif",
} as const;

/** Weight and family of a face. */
export function fontOf(face: Face): {
  readonly weight: number;
  readonly family: keyof typeof FONT_STACKS;
} {
  switch (face) {
    case 'sans':
      return { weight: 400, family: 'sans' };
    case 'sansBold':
      return { weight: 600, family: 'sans' };
    case 'serif':
      return { weight: 500, family: 'serif' };
  }
}

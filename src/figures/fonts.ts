import type { Language } from '@/domain/model/vocabulary';

import type { Face } from './text-width';

type Family = 'sans' | 'serif';

const HAN: Readonly<Record<Family, string>> = {
  sans: "'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'Communique Han'",
  serif:
    "'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', STSong, SimSun, 'Communique Han'",
};

/** Of like width as ours. */
const LIKE_OURS: Readonly<Record<Family, string>> = {
  sans: "Arial, 'Liberation Sans', 'Helvetica Neue', Helvetica",
  serif: "'Times New Roman', 'Liberation Serif', Times",
};

const OURS: Readonly<Record<Family, string>> = { sans: 'Archivo', serif: 'Newsreader' };

/**
 * CSS families for a drawing that leaves the page: ours first, then ones of like width, then Han. In Chinese quotation
 * marks and dashes come from the Han font, as on the page.
 */
export function fontStack(family: Family, language: Language): string {
  const [ours, han, alike] = [OURS[family], HAN[family], LIKE_OURS[family]];
  const generic = family === 'sans' ? 'sans-serif' : 'serif';
  if (language === 'zh-Hans') return `'${ours} Letters', ${han}, ${ours}, ${alike}, ${generic}`;
  return `${ours}, ${alike}, ${han}, ${generic}`;
}

/** Weight and family of a face. */
export function fontOf(face: Face): { readonly weight: number; readonly family: Family } {
  switch (face) {
    case 'sans':
      return { weight: 400, family: 'sans' };
    case 'sansBold':
      return { weight: 600, family: 'sans' };
    case 'serif':
      return { weight: 500, family: 'serif' };
  }
}

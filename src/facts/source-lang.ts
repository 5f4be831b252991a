import type { Source } from '@/domain/model/types';

/** The `lang` of what a source prints: `und` becomes empty, which HTML reads as not known. */
export function langOf({ lang }: Pick<Source, 'lang'>): string {
  return lang === 'und' ? '' : lang;
}

import type { Language, Organization, Person } from '@/domain/model/types';
import { shownText } from '@/i18n/i18n-context';

const NATIVE: readonly Language[] = ['az', 'zh-Hans'];

/** The attested Azerbaijani or Chinese form, unless it is what the page shows already. */
export function nativeNameOf(
  thing: Pick<Person | Organization, 'name' | 'nameBasis'>,
  language: Language,
): { readonly text: string; readonly lang: Language } | undefined {
  const shown = shownText(thing.name, language).text;
  for (const lang of NATIVE) {
    const text = thing.name[lang];
    if (text !== undefined && text !== shown && thing.nameBasis[lang] === 'attested')
      return { text, lang };
  }
  return undefined;
}

/** Initials of a displayed name for a monogram: two letters, or the first two Han characters. */
export function initialsOf(name: string): string {
  if (/^\p{Script=Han}/u.test(name)) return Array.from(name).at(0) ?? '';
  const words = name.split(/\s+/).filter(Boolean);
  const first = words.at(0) ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last].map((word) => Array.from(word).at(0) ?? '').join('');
}

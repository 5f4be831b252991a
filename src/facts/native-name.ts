import type { Organization, Person } from '@/domain/model/types';
import type { Language } from '@/domain/model/vocabulary';
import { shownText } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

/** The language of a body by its area; of a person, whichever form is attested. */
const LANGUAGE_OF_AREA: Readonly<Record<string, Language>> = { AZ: 'az', CN: 'zh-Hans' };

type Named = Pick<Person, 'name' | 'nameBasis'> & Partial<Pick<Organization, 'area'>>;

/** The attested form in the thing's own language, unless it is what the page shows already. */
export function nativeNameOf(
  thing: Named,
  language: Language,
): { readonly text: string; readonly lang: Language } | undefined {
  const shown = shownText(thing.name, language).text;
  const own =
    thing.area === undefined ? (['az', 'zh-Hans'] as const) : [LANGUAGE_OF_AREA[thing.area]];
  for (const lang of own) {
    if (lang === undefined || thing.nameBasis[lang] !== 'attested') continue;
    const text = thing.name[lang];
    if (text !== undefined && steadyText(text) !== shown) return { text: steadyText(text), lang };
  }
  return undefined;
}

/** Initials of a displayed name for a monogram: two letters, or the first two Han characters. */
export function initialsOf(name: string): string {
  const bare = name.replaceAll(/[\u2068\u2069]/g, '');
  if (/^\p{Script=Han}/u.test(bare)) return Array.from(bare).at(0) ?? '';
  const words = bare.split(/\s+/).filter(Boolean);
  const first = words.at(0) ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last].map((word) => Array.from(word).at(0) ?? '').join('');
}

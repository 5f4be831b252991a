import type { Language, NameBasis, Organization, Person } from '@/domain/model/types';

/** What the name that the page shows rests on; undefined where the data does not say. */
export function shownNameBasis(
  { name, nameBasis }: Pick<Organization | Person, 'name' | 'nameBasis'>,
  language: Language,
): NameBasis | undefined {
  return nameBasis[name[language] === undefined ? 'en' : language];
}

/** True where the name that the page shows is nobody's but ours. */
export function isOurTranslation(
  thing: Pick<Organization | Person, 'name' | 'nameBasis'>,
  language: Language,
): boolean {
  return shownNameBasis(thing, language) === 'translated';
}

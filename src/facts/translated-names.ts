import type { Organization, Person } from '@/domain/model/types';
import type { Language } from '@/domain/model/vocabulary';

/** True where the name that the page shows is nobody's but ours. */
export function isOurTranslation(
  { name, nameBasis }: Pick<Organization | Person, 'name' | 'nameBasis'>,
  language: Language,
): boolean {
  return nameBasis[name[language] === undefined ? 'en' : language] === 'translated';
}

/** Of the bodies that a view names, each once in the order given, those whose name is our translation. */
export function translatedAmong(
  organizations: readonly Organization[],
  language: Language,
): readonly Organization[] {
  return [...new Set(organizations)].filter((organization) =>
    isOurTranslation(organization, language),
  );
}

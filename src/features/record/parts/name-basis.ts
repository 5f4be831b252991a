import type { Organization, Person } from '@/domain/model/types';
import type { Language } from '@/domain/model/vocabulary';

/** True where the name that the page shows is nobody's but ours. */
export function isOurTranslation(
  { name, nameBasis }: Pick<Organization | Person, 'name' | 'nameBasis'>,
  language: Language,
): boolean {
  return nameBasis[name[language] === undefined ? 'en' : language] === 'translated';
}

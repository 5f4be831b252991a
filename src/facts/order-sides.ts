import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Organization } from '@/domain/model/types';
import type { AreaCode, Language } from '@/domain/model/vocabulary';
import type { FirstI18n } from '@/i18n/i18n-context';

/** The side whose own language the page speaks. */
const OWN_AREA: Partial<Record<Language, string>> = { az: 'AZ', 'zh-Hans': 'CN' };

/**
 * The dataset's sides in the page's order, by the diplomatic alternat: each language's page puts its own
 * side first; English goes by the alphabet of the country names (product, "Standing").
 */
export function orderSides(
  sides: readonly AreaCode[],
  language: Language,
  nameOf: (area: string) => string,
): readonly AreaCode[] {
  const own = OWN_AREA[language];
  return sides.toSorted(
    (a, b) =>
      Number(b === own) - Number(a === own) ||
      (nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b))),
  );
}

/** The place of an area in the page's order of sides; whatever is of no side, or of no known area, comes after them. */
export function sidePlaces(
  { dataset }: Pick<DatasetIndex, 'dataset'>,
  { language, f }: Pick<FirstI18n, 'language' | 'f'>,
): (area: AreaCode | undefined) => number {
  const sides = orderSides(dataset.sides, language, f.area);
  return (area) => {
    const place = area === undefined ? -1 : sides.indexOf(area);
    return place < 0 ? sides.length : place;
  };
}

/** Bodies in the page's order of sides, then those of other areas; inside a side the given order stays. */
export function inSideOrder(
  bodies: readonly Organization[],
  index: Pick<DatasetIndex, 'dataset'>,
  i18n: Pick<FirstI18n, 'language' | 'f'>,
): readonly Organization[] {
  if (bodies.length < 2) return bodies;
  const placeOf = sidePlaces(index, i18n);
  return bodies.toSorted((a, b) => placeOf(a.area) - placeOf(b.area));
}

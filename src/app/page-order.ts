import type { AreaCode, Language } from '@/domain/model/vocabulary';

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

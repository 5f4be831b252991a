/**
 * Lower case by Azerbaijani rules (Unicode SpecialCasing, "az"): I belongs to ı, İ to i. Uses no locale, so that it is the
 * same in every browser.
 */
export function lowerAzerbaijani(text: string): string {
  return text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
}

/**
 * Words of a text: what stands between spaces, and two Han characters for a word, as Chinese writes no spaces.
 * Punctuation alone is no word; an empty text has none.
 */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // Not by one pattern: it would go through a long run of punctuation again from every place in it.
  const spaced = text.replaceAll(/\p{Script=Han}/gu, ' ').split(/\s+/u);
  return spaced.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil(han / 2);
}

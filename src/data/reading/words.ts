/**
 * Words of a text: what stands between spaces, and two Han characters for a word, as Chinese writes no spaces.
 * Punctuation alone is no word; an empty text has none.
 */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const spaced = text.replaceAll(/\p{Script=Han}/gu, ' ').match(/[^\s]*[\p{L}\p{N}][^\s]*/gu);
  return (spaced?.length ?? 0) + Math.ceil(han / 2);
}

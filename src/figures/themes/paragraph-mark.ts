/** What fits into a square: "¶2", and "¶2+" where the mention stands in more paragraphs; nothing where none is recorded. */
export function paragraphMark(
  paragraphs: readonly number[],
  markOf: (v: { paragraph: number }) => string,
): string {
  const [first, ...others] = paragraphs;
  if (first === undefined) return '';
  return `${markOf({ paragraph: first })}${others.length > 0 ? '+' : ''}`;
}

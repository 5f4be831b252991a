interface Room {
  readonly width: number;
  readonly widthOf: (text: string) => number;
  /** The items in one text; `hidden` of the list are not among them. */
  readonly join: (items: readonly string[], hidden: number) => string;
}

/**
 * As many items as the room has, the others counted. Where not even the first fits, it is cut short with an ellipsis.
 * An empty list gives an empty text.
 */
export function fitList(items: readonly string[], { width, widthOf, join }: Room): string {
  const [first] = items;
  if (first === undefined) return '';
  for (let shown = items.length; shown > 0; shown -= 1) {
    const text = join(items.slice(0, shown), items.length - shown);
    if (widthOf(text) <= width) return text;
  }
  const letters = Array.from(first);
  for (let length = letters.length - 1; length > 0; length -= 1) {
    const cut = `${letters.slice(0, length).join('').trimEnd()}…`;
    const text = join([cut], items.length - 1);
    if (widthOf(text) <= width) return text;
  }
  return '';
}

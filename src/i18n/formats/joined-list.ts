/** Items with `comma` between them and `last` before the last one (CLDR "List patterns"); one item alone, none as an empty string. */
export function joinedList(items: readonly string[], comma: string, last: string): string {
  const final = items.at(-1) ?? '';
  return items.length < 2 ? final : items.slice(0, -1).join(comma) + last + final;
}

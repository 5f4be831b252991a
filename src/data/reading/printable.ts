const LONGEST = 60;
const MOST_KEYS = 4;

/**
 * A value from a file as one short line that is safe to show: texts in quotation marks, objects and lists by their
 * outline (`{id, name, …}`, `[3]`). Control and text-direction characters become U+FFFD. `undefined` gives an empty text.
 */
export function toPrintable(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `"${shorten(value, LONGEST)}"`;
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value);
  const shown = keys.slice(0, MOST_KEYS).map((key) => shorten(key, LONGEST / MOST_KEYS));
  return `{${[...shown, ...(keys.length > MOST_KEYS ? ['…'] : [])].join(', ')}}`;
}

/** The beginning of a text, at most `longest` UTF-16 units with the ellipsis that marks the cut; control and text-direction characters become U+FFFD. */
export function shorten(text: string, longest: number): string {
  const isCut = text.length > longest;
  const start = isCut ? text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '') : text;
  const safe = start.replaceAll(
    /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    '\uFFFD',
  );
  return isCut ? `${safe}…` : safe;
}

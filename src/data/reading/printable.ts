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
  if (typeof value !== 'object' || value === null) return shorten(String(value), LONGEST);
  const keys = Object.keys(value);
  const shown = keys.slice(0, MOST_KEYS).map((key) => shorten(key, LONGEST / MOST_KEYS));
  return `{${[...shown, ...(keys.length > MOST_KEYS ? ['…'] : [])].join(', ')}}`;
}

/** The beginning of a text, at most `longest` characters, cut between characters and marked with an ellipsis. */
export function shorten(text: string, longest: number): string {
  const start = [...text.slice(0, longest * 2 + 2)];
  const isCut = start.length > longest;
  return (isCut ? `${start.slice(0, longest - 1).join('')}…` : text).replaceAll(
    /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    '\uFFFD',
  );
}

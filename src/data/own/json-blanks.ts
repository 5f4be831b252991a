/** Blanks that JSON does not know: other spaces, and characters without any width. */
export const UNUSUAL_BLANK =
  /[\v\f\u0085\u00A0\u1680\u180E\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/;

/** The first place from `start` on at which no blank of JSON's stands. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at += 1;
  }
}

/** The same, also past blanks that are none of JSON's. */
export function skipAllBlanks(text: string, start: number): number {
  let at = skipBlanks(text, start);
  while (UNUSUAL_BLANK.test(text.charAt(at))) at = skipBlanks(text, at + 1);
  return at;
}

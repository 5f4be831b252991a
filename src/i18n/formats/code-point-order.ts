/** Order of two strings by their code points, the shorter first where one begins with the other: total, 0 only for the same string. */
export function compareCodePoints(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const inA = a.codePointAt(at) ?? 0;
    const inB = b.codePointAt(at) ?? 0;
    if (inA !== inB) return inA - inB;
  }
  return a.length - b.length;
}

/** Order by the browser's collation for a locale that it has (proved for `en` and `zh-Hans-u-co-pinyin`), made total by code points. */
export function collatorOrder(locale: string): (a: string, b: string) => number {
  // Made when it is first needed: that takes the browser longer than anything else of a language.
  let collator: Intl.Collator | undefined;
  return (a, b) => {
    collator ??= new Intl.Collator(locale);
    return collator.compare(a, b) || compareCodePoints(a, b);
  };
}

/** A family that shows the same font file as an earlier one, in other characters. */
export interface SharedFont {
  readonly family: string;
  /** Which `@font-face` rule of the style sheet has the file, from 0. */
  readonly rule: number;
  readonly weight: string;
  readonly unicodeRange: string;
}

const RULE = /@font-face\s*\{[^}]*\}/g;

/**
 * Leaves each font file in a style sheet once: a data address is as long as its file. Rules that name a file again are
 * taken out, and said beside it.
 */
export function shareFonts(style: string): {
  readonly style: string;
  readonly shared: SharedFont[];
} {
  const places = new Map<string, number>();
  const shared: SharedFont[] = [];
  const once = style.replaceAll(RULE, (rule) => {
    const file = valueOf(rule, 'src');
    const place = places.get(file);
    if (place === undefined) {
      places.set(file, places.size);
      return rule;
    }
    shared.push({
      family: valueOf(rule, 'font-family').replaceAll(/["']/g, ''),
      rule: place,
      weight: valueOf(rule, 'font-weight'),
      unicodeRange: valueOf(rule, 'unicode-range'),
    });
    return '';
  });
  return { style: once, shared };
}

function valueOf(rule: string, name: string): string {
  const [, value] =
    new RegExp(String.raw`[{;]\s*${name}\s*:\s*((?:url\([^)]*\)|[^;}])+)`).exec(rule) ?? [];
  if (value === undefined) throw new Error(`A font without ${name}: ${rule.slice(0, 200)}`);
  return value.trim();
}

/** Runs in the page, as a script of its own before the first drawing: it may use nothing from around it. */
export function addSharedFonts(shared: readonly SharedFont[]): void {
  const rules = [...(document.styleSheets[0]?.cssRules ?? [])].filter(
    (rule) => rule instanceof CSSFontFaceRule,
  );
  for (const { family, rule, weight, unicodeRange } of shared) {
    const src = rules[rule]?.style.getPropertyValue('src');
    if (src !== undefined) {
      document.fonts.add(new FontFace(family, src, { weight, unicodeRange, display: 'swap' }));
    }
  }
}

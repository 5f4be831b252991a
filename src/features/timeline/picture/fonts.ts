import type { PageFont } from './messages';

/** Those fonts that the page has loaded, of these families, as its own style sheets say them. Never italics. */
export function loadedFonts(fontFamily: string): readonly PageFont[] {
  const loaded = new Set(
    [...document.fonts]
      .filter(({ status, style }) => status === 'loaded' && style === 'normal')
      .map(({ family, weight, unicodeRange }) => keyOf({ family, weight, unicodeRange })),
  );
  return [...document.styleSheets].flatMap(fontRulesOf).flatMap(({ style, parentStyleSheet }) => {
    const family = style.getPropertyValue('font-family');
    const font: PageFont = {
      family: unquoted(family),
      source: absolute(style.getPropertyValue('src'), parentStyleSheet?.href ?? document.baseURI),
      weight: style.getPropertyValue('font-weight') || 'normal',
      stretch: style.getPropertyValue('font-stretch') || 'normal',
      unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
    };
    const isUsed =
      fontFamily.includes(font.family) && style.getPropertyValue('src').includes('url');
    return isUsed && loaded.has(keyOf(font)) ? [font] : [];
  });
}

/** Asks a thread's own fonts to be like the page's; done when those can be painted with. */
export async function haveFonts(
  fonts: readonly PageFont[],
  own: FontFaceSet,
  had: Map<string, Promise<unknown>>,
): Promise<void> {
  const coming = fonts.map(async (font) => {
    const key = keyOf(font);
    const known = had.get(key) ?? load(font, own);
    had.set(key, known);
    return known;
  });
  // A font that does not come is painted in the next one of its families, as on the page.
  await Promise.allSettled(coming);
}

async function load(
  { family, source, weight, stretch, unicodeRange }: PageFont,
  own: FontFaceSet,
): Promise<unknown> {
  const face = new FontFace(family, source, { weight, stretch, unicodeRange });
  own.add(face);
  return face.load();
}

function fontRulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A sheet from elsewhere, which something added to the browser has put here, cannot be read.
    return [];
  }
}

function keyOf(font: Pick<PageFont, 'family' | 'weight' | 'unicodeRange'>): string {
  return [unquoted(font.family), font.weight, font.unicodeRange].join(' ');
}

function unquoted(family: string): string {
  return family.replaceAll(/["']/g, '');
}

/** A thread of its own has another place to count addresses from. */
function absolute(source: string, base: string): string {
  return source.replaceAll(
    /url\((["']?)(.*?)\1\)/g,
    (_, _quote: string, address: string) => `url("${new URL(address, base).href}")`,
  );
}

import type { Language } from '@/domain/model/vocabulary';
import type { Drawing, TextShape } from '@/figures/drawing';
import { fontOf, fontStack } from '@/figures/fonts';
import { paintShapes } from '@/figures/paint-shapes';

import { pictureColor } from './picture-palette';

/** A drawing as a PNG, `scale` pixels a design pixel, with the page's fonts. Rejects where the browser cannot make one. */
export async function pngFile(drawing: Drawing, scale: 1 | 2, language: Language): Promise<Blob> {
  await loadFonts(drawing, language);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawing.width) * scale;
  canvas.height = Math.ceil(drawing.height) * scale;
  // Which forms Han characters have depends on the language.
  canvas.lang = language;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.scale(scale, scale);
  paintShapes(context, drawing.shapes, {
    colour: pictureColor,
    font: (shape) => cssFont(shape, language),
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser writes no PNG.'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** A canvas draws with what is there: fonts must have come before. One that cannot be had is replaced as on the page. */
async function loadFonts({ shapes }: Drawing, language: Language): Promise<void> {
  const texts = new Map<string, string>();
  for (const shape of shapes) {
    if (shape.type !== 'text') continue;
    const font = cssFont(shape, language);
    texts.set(font, (texts.get(font) ?? '') + shape.text);
  }
  await Promise.allSettled([...texts].map(([font, text]) => document.fonts.load(font, text)));
}

function cssFont({ face, size, italic }: TextShape, language: Language): string {
  const { weight, family } = fontOf(face);
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${fontStack(family, language)}`;
}

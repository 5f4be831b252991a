import type { Language } from '@/domain/model/vocabulary';
import type { Drawing, Shape, TextShape } from '@/figures/drawing';
import { fontOf, fontStack } from '@/figures/fonts';

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
  for (const shape of drawing.shapes) draw(context, shape, language);
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

function draw(context: CanvasRenderingContext2D, shape: Shape, language: Language): void {
  if (shape.type === 'text') {
    context.font = cssFont(shape, language);
    context.fillStyle = pictureColor(shape.fill);
    context.textAlign =
      shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left';
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const path = pathOf(shape);
  context.lineCap = shape.round ? 'round' : 'butt';
  if (shape.fill !== undefined) {
    context.fillStyle = pictureColor(shape.fill);
    context.fill(path, shape.type === 'path' && shape.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (shape.stroke !== undefined) {
    context.strokeStyle = pictureColor(shape.stroke);
    context.lineWidth = shape.strokeWidth ?? 1;
    context.setLineDash(shape.dash === undefined ? [] : [...shape.dash]);
    context.stroke(path);
  }
}

function pathOf(shape: Exclude<Shape, TextShape>): Path2D {
  const path = new Path2D();
  if (shape.type === 'path') {
    const { d, x = 0, y = 0, scale = 1 } = shape;
    path.addPath(new Path2D(d), new DOMMatrix([scale, 0, 0, scale, x, y]));
    return path;
  }
  const { x, y, width, height, radius = 0 } = shape;
  path.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  return path;
}

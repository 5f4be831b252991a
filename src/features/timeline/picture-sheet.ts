import type { Paint } from '@/figures/drawing';
import { fontOf } from '@/figures/fonts';
import type { Brush } from '@/figures/paint-shapes';

/** A canvas ready to be painted on in design pixels; its origin is `standOut` from its left edge. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly pxPerUnit: number;
  readonly standOut: number;
}

interface SheetSize {
  /** Of the field in design pixels; the canvas stands out of it by `standOut` on both sides. */
  readonly widthPx: number;
  readonly standOut: number;
}

/** Of what is not seen at all a browser keeps no buffers. */
const UNSEEN = '0.01';

/** Gives canvases their pixels, one for each size, as many as the screen has there; still unseen. Undefined for those that the browser cannot paint on. */
export function openSheets(
  canvases: readonly HTMLCanvasElement[],
  sizes: readonly SheetSize[],
): readonly (Sheet | undefined)[] {
  for (const canvas of canvases) {
    canvas.style.opacity = UNSEEN;
    canvas.style.pointerEvents = 'none';
    canvas.hidden = false;
  }
  // All are measured before any is changed, so that the page is laid out once.
  const boxes = canvases.map((canvas) => canvas.getBoundingClientRect());
  return sizes.map(({ widthPx, standOut }, number) => {
    const [canvas, box] = [canvases[number], boxes[number]];
    if (canvas === undefined || box === undefined) return undefined;
    canvas.width = Math.round(box.width * devicePixelRatio);
    canvas.height = Math.round(box.height * devicePixelRatio);
    // Nothing below shines through: letters are set as sharply as on the page.
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) {
      putAway(canvas);
      return undefined;
    }
    return { canvas, context, standOut, pxPerUnit: canvas.width / (widthPx + 2 * standOut) };
  });
}

/** What has been painted covers what lies below, also from the pointer: a mark may have gone elsewhere. */
export function reveal(canvas: HTMLCanvasElement): void {
  canvas.style.opacity = '';
  canvas.style.pointerEvents = '';
}

/** Hides a canvas. Without pixels it keeps no memory. */
export function putAway(canvas: HTMLCanvasElement): void {
  canvas.hidden = true;
  canvas.width = 0;
  canvas.height = 0;
}

/** Paints all of it with the page's ground, and begins at its origin. */
export function clearSheet({ canvas, context, pxPerUnit, standOut }: Sheet, brush: Brush): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = brush.colour('paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(pxPerUnit, 0, 0, pxPerUnit, standOut * pxPerUnit, 0);
}

/** The page's colours and fonts, as they are for an element now. */
export function brushOf(element: HTMLElement): Brush {
  const style = getComputedStyle(element);
  const { fontFamily } = style;
  const colours = new Map<Paint, string>();
  const fonts = new Map<string, string>();
  return {
    colour: (paint) => {
      const colour = colours.get(paint) ?? style.getPropertyValue(`--${paint}`).trim();
      colours.set(paint, colour);
      return colour;
    },
    font: ({ face, size }) => {
      const key = `${face} ${size}`;
      const font = fonts.get(key) ?? `${fontOf(face).weight} ${size}px ${fontFamily}`;
      fonts.set(key, font);
      return font;
    },
  };
}

import { fontOf } from '@/figures/fonts';
import type { Brush } from '@/figures/paint-shapes';

import type { Look, SheetPlan, Surface } from './messages';

/** A canvas ready to be painted on in design pixels. */
export interface Sheet extends SheetPlan {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  readonly pxPerUnit: number;
}

/** Undefined for a canvas that the browser cannot paint on. */
export function openSheet(plan: SheetPlan): Sheet | undefined {
  const { surface, widthPx, standOut } = plan;
  const context = contextOf(surface);
  if (context === null) return undefined;
  return { ...plan, context, pxPerUnit: surface.width / (widthPx + 2 * standOut) };
}

/** Asked of each by itself: TypeScript knows no context of either. Opaque, so that letters are as sharp as on the page. */
function contextOf(surface: Surface): Sheet['context'] | null {
  if (isOnPage(surface)) return surface.getContext('2d', { alpha: false });
  return surface.getContext('2d', { alpha: false });
}

/** True for a canvas that has not been handed over. */
export function isOnPage(surface: Surface): surface is HTMLCanvasElement {
  return 'style' in surface;
}

/** Without pixels a canvas keeps no memory. */
export function putAway({ surface }: Sheet): void {
  surface.width = 0;
  surface.height = 0;
}

/** Paints all of it with the page's ground, and begins at its origin. */
export function clearSheet({ surface, context, pxPerUnit, standOut }: Sheet, brush: Brush): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = brush.colour('paper');
  context.fillRect(0, 0, surface.width, surface.height);
  context.setTransform(pxPerUnit, 0, 0, pxPerUnit, standOut * pxPerUnit, 0);
}

/** Colours and fonts of a look as canvases take them. */
export function brushOf({ colours, fontFamily }: Look): Brush {
  const fonts = new Map<string, string>();
  return {
    colour: (paint) => colours.get(paint) ?? '',
    font: ({ face, size }) => {
      const key = `${face} ${size}`;
      const font = fonts.get(key) ?? `${fontOf(face).weight} ${size}px ${fontFamily}`;
      fonts.set(key, font);
      return font;
    },
  };
}

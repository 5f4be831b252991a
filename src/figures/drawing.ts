import { type Face, textWidth } from './text-width';

/** What a drawing is coloured with; each medium has its own colours for them. */
export type Paint = (typeof PAINTS)[number];

export const PAINTS = [
  'ink',
  'ink2',
  'ink3',
  'rule',
  'hair',
  'tint',
  'paper',
  'seal',
  'hue-diamond',
  'hue-grid',
  'hue-triangle',
  'hue-slashed',
  'hue-other',
] as const;

/** Fill and stroke; a missing one is not drawn. */
interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Lengths of strokes and gaps. */
  readonly dash?: readonly number[];
  /** Round ends of strokes: one without length is a dot. */
  readonly round?: boolean;
  /** From 0 to 1, which is also what a missing one means. */
  readonly opacity?: number;
}

export interface PathShape extends Painted {
  readonly type: 'path';
  /** SVG path data around the origin `x`, `y`. */
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  /** What is crossed twice is outside. */
  readonly evenOdd?: boolean;
}

interface RectShape extends Painted {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface TextShape {
  readonly type: 'text';
  readonly text: string;
  /** Of the beginning, the middle or the end of the text, as `anchor` says. */
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly fill: Paint;
  readonly opacity?: number;
  readonly anchor?: 'middle' | 'end';
  /** Absence is set in italics, but never in Han. */
  readonly italic?: boolean;
  /** Of the text, where it is of another language than the drawing. */
  readonly lang?: string;
}

export type Shape = PathShape | RectShape | TextShape;

/** A picture as a list: later shapes lie over earlier ones. The same list is drawn on paper, as a file and on a canvas. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The shapes at another place. */
export function moved(shapes: readonly Shape[], dx: number, dy: number): readonly Shape[] {
  return shapes.map((shape) => ({ ...shape, x: (shape.x ?? 0) + dx, y: (shape.y ?? 0) + dy }));
}

/** Drawings one under the other, as wide as the widest; empty ones take no room. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  const filled = drawings.filter(({ height }) => height > 0);
  const shapes: Shape[] = [];
  let y = 0;
  for (const drawing of filled) {
    if (y > 0) y += gap;
    shapes.push(...moved(drawing.shapes, 0, y));
    y += drawing.height;
  }
  return { width: Math.max(0, ...filled.map(({ width }) => width)), height: y, shapes };
}

/** Where a text lies at the most: nothing else may be written there. */
export function boxOf({ text, x, y, size, face, anchor }: TextShape): {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
} {
  const width = textWidth(text, size, face);
  const x0 = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x0, x1: x0 + width, y0: y - size * 0.78, y1: y + size * 0.22 };
}

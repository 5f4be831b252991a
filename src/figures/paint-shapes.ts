import type { Paint, Shape, TextShape } from './drawing';

/** How one canvas is painted: its colours, and its fonts as CSS says them. */
export interface Brush {
  readonly colour: (paint: Paint) => string;
  readonly font: (shape: TextShape) => string;
}

/** Of a canvas on the page, or of one in another thread. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints shapes on a canvas, later ones over earlier ones, from where its origin is. */
export function paintShapes(context: Context, shapes: readonly Shape[], brush: Brush): void {
  for (const shape of shapes) {
    context.globalAlpha = shape.opacity ?? 1;
    if (shape.type === 'text') paintText(context, shape, brush);
    else if (shape.type === 'path') paintPath(context, shape, brush);
    else paint(context, shape, rectPath(shape), brush);
  }
  context.globalAlpha = 1;
}

function paintText(context: Context, shape: TextShape, brush: Brush): void {
  context.font = brush.font(shape);
  context.fillStyle = brush.colour(shape.fill);
  context.textAlign =
    shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left';
  context.fillText(shape.text, shape.x, shape.y);
}

type PathShape = Extract<Shape, { readonly type: 'path' }>;
type RectShape = Extract<Shape, { readonly type: 'rect' }>;

function paintPath(context: Context, shape: PathShape, brush: Brush): void {
  const { x = 0, y = 0, scale = 1 } = shape;
  context.translate(x, y);
  context.scale(scale, scale);
  paint(context, shape, outlineOf(shape), brush);
  context.scale(1 / scale, 1 / scale);
  context.translate(-x, -y);
}

function paint(context: Context, shape: PathShape | RectShape, path: Path2D, brush: Brush): void {
  if (shape.fill !== undefined) {
    context.fillStyle = brush.colour(shape.fill);
    context.fill(path, shape.type === 'path' && shape.evenOdd === true ? 'evenodd' : 'nonzero');
  }
  if (shape.stroke !== undefined) {
    context.strokeStyle = brush.colour(shape.stroke);
    context.lineWidth = shape.strokeWidth ?? 1;
    // As SVG has it.
    context.miterLimit = 4;
    context.lineCap = shape.round === true ? 'round' : 'butt';
    context.setLineDash(shape.dash === undefined ? [] : [...shape.dash]);
    context.stroke(path);
  }
}

function rectPath({ x, y, width, height, radius = 0 }: RectShape): Path2D {
  const path = new Path2D();
  if (radius === 0) path.rect(x, y, width, height);
  else path.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  return path;
}

/** Many outlines come again in every frame: as the same shape, or as a short one that is written anew. */
const LONGEST_KNOWN = 40;
const MOST_KNOWN = 2_000;
const knownByText = new Map<string, Path2D>();
const knownByShape = new WeakMap<PathShape, Path2D>();

function outlineOf(shape: PathShape): Path2D {
  const { d } = shape;
  const found = knownByShape.get(shape) ?? knownByText.get(d);
  if (found !== undefined) return found;
  const path = new Path2D(d);
  knownByShape.set(shape, path);
  if (d.length > LONGEST_KNOWN) return path;
  if (knownByText.size >= MOST_KNOWN) knownByText.clear();
  knownByText.set(d, path);
  return path;
}

import { createElement, Fragment, type ReactNode, type SVGProps } from 'react';

import type { Drawing, Paint, Shape } from './drawing';
import { fontOf } from './fonts';

/** CSS colours by what they stand for. */
export type Palette = (paint: Paint) => string;

/** On the page: the ink is the colour of the text around, everything else follows the scheme. */
export const SCREEN: Palette = (paint) => (paint === 'ink' ? 'currentColor' : `var(--${paint})`);

interface ShapesProps {
  readonly shapes: readonly Shape[];
  readonly palette: Palette;
}

/** Shapes inside an SVG. */
export function Shapes({ shapes, palette }: ShapesProps): ReactNode {
  // As arguments they need no keys: shapes have neither names nor states.
  return createElement(Fragment, null, ...shapes.map((shape) => shapeView(shape, palette)));
}

interface DrawingViewProps {
  readonly drawing: Drawing;
  readonly palette: Palette;
  /** What the drawing says, for those who do not see it; absent where words beside it say the same. */
  readonly label?: string;
  readonly className?: string;
}

/** A drawing as wide as its frame. */
export function DrawingView({ drawing, palette, label, className }: DrawingViewProps): ReactNode {
  const { width, height, shapes } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      className={className}
    >
      <Shapes shapes={shapes} palette={palette} />
    </svg>
  );
}

function shapeView(shape: Shape, palette: Palette): ReactNode {
  if (shape.type === 'text') {
    const { weight, family } = fontOf(shape.face);
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={weight}
        fontFamily={`var(--${family})`}
        fontStyle={shape.italic ? 'italic' : undefined}
        textAnchor={shape.anchor}
        fill={palette(shape.fill)}
        lang={shape.lang}
        opacity={shape.opacity}
      >
        {shape.text}
      </text>
    );
  }
  const painted: SVGProps<SVGElement> = {
    fill: shape.fill === undefined ? 'none' : palette(shape.fill),
    ...(shape.stroke === undefined ? {} : { stroke: palette(shape.stroke) }),
    ...(shape.strokeWidth === undefined ? {} : { strokeWidth: shape.strokeWidth }),
    ...(shape.dash === undefined ? {} : { strokeDasharray: shape.dash.join(' ') }),
    ...(shape.round === true ? { strokeLinecap: 'round' } : {}),
    ...(shape.opacity === undefined ? {} : { opacity: shape.opacity }),
  };
  if (shape.type === 'rect') {
    const { x, y, width, height, radius } = shape;
    return createElement('rect', { ...painted, x, y, width, height, rx: radius });
  }
  return createElement('path', {
    ...painted,
    d: shape.d,
    transform: transformOf(shape),
    fillRule: shape.evenOdd ? 'evenodd' : undefined,
  });
}

/** Where a path stands; nothing for one that stands in its place already. */
function transformOf({
  x = 0,
  y = 0,
  scale = 1,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
}): string | undefined {
  if (x === 0 && y === 0 && scale === 1) return undefined;
  return scale === 1 ? `translate(${x} ${y})` : `translate(${x} ${y}) scale(${scale})`;
}

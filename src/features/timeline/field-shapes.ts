import type { MarkedItem } from '@/domain/timeline/marks';
import type { PlacedItem } from '@/domain/timeline/placed-item';
import type { Axis } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { Shape, TextShape } from '@/figures/drawing';
import type { CapsuleSize } from '@/figures/timeline/mark-shapes';
import type { MarkLabel } from '@/figures/timeline/mark-words';
import type { TickLabel } from '@/figures/timeline/tick-labels';

import { AXIS_HEIGHT, baselineOf, type LaneGeometry, levelOf } from './geometry';
import { LABEL_SIZE } from './text-measure';

/*
 * What the plate is made of, in design pixels. The page's elements and the picture that stands in for them while a
 * gesture lasts are both drawn from these shapes, so that nobody sees where one takes the other's place.
 */

export const CAPSULE: CapsuleSize = { half: 12, tick: 3.5, number: 13, baseline: 4.5 };

const AXIS_BASELINE = 26;

/** The time axis: ticks on first days, years and months in bold where they begin, and today. */
export function axisShapes(
  axis: Axis,
  labels: readonly TickLabel[],
  todayX: number,
): readonly Shape[] {
  const strokes = axis.ticks.map(({ x, isMajor }) => `M${x} ${isMajor ? 14 : 33}V${AXIS_HEIGHT}`);
  return [
    { type: 'path', d: strokes.join(''), stroke: 'rule' },
    ...labels.map(({ tick, text, x }): TextShape => ({
      type: 'text',
      text,
      x,
      y: AXIS_BASELINE,
      size: tick.isMajor ? 15 : 13,
      face: tick.isMajor ? 'sansBold' : 'sans',
      fill: tick.isMajor ? 'ink' : 'ink3',
    })),
    { type: 'path', d: 'M-4-8h8l-4 7z', x: todayX, y: AXIS_HEIGHT, fill: 'ink' },
  ];
}

interface Ground {
  readonly axis: Axis;
  readonly scale: TimeScale;
  readonly geometry: LaneGeometry;
  readonly todayX: number;
  /** Where the selected record stands, in whatever lane. */
  readonly plumbX: number | undefined;
}

/** What a lane's marks stand on: bands of time, the lane's line, today, and where the selected record stands. */
export function groundShapes({ axis, scale, geometry, todayX, plumbX }: Ground): readonly Shape[] {
  const { height, line } = geometry;
  return [
    ...axis.bands.map(({ x0, x1 }): Shape => ({
      type: 'rect',
      x: x0,
      y: 0,
      width: x1 - x0,
      height,
      fill: 'tint',
      opacity: 0.55,
    })),
    { type: 'path', d: `M0 ${line}H${scale.widthPx}`, stroke: 'hair' },
    { type: 'path', d: `M0 0V${height}`, x: todayX, stroke: 'rule', dash: [1, 4] },
    ...(plumbX === undefined
      ? []
      : [{ type: 'path', d: `M0 0V${height}`, x: plumbX, stroke: 'seal', dash: [2, 3] } as const]),
  ];
}

/** Air that the box of a placed label keeps beside its text: before it towards the mark, and after it. */
const NEAR = 3;
const FAR = 7;

/** A label as seen from its mark: its text, and what lies behind it. */
export interface LabelShapes {
  /** The leader to its mark; along the foot, where the label stands on an extent, a ground of its own. */
  readonly behind: readonly Shape[];
  readonly text: TextShape;
}

/** The label of a placed mark or capsule from its middle; undefined without one. */
export function labelShapes(
  placed: PlacedItem<MarkedItem>,
  label: MarkLabel | undefined,
  geometry: LaneGeometry,
): LabelShapes | undefined {
  const place = placed.label;
  if (place === undefined || label === undefined) return undefined;
  const y = baselineOf(place.row, geometry) - levelOf(placed.level, geometry);
  const isRight = place.side === 'right';
  const isStrong = placed.type === 'mark' && placed.isSelected;
  const x = isRight ? place.x0 + NEAR - placed.x : place.x1 - NEAR - placed.x;
  return {
    behind: behindLabel(placed, { row: place.row, x, y, isRight, width: place.x1 - place.x0 }),
    text: {
      type: 'text',
      text: label.text + label.suffix,
      x,
      y,
      size: LABEL_SIZE,
      face: isStrong ? 'sansBold' : 'sans',
      fill: isStrong ? 'ink' : 'ink2',
      ...(isRight ? {} : { anchor: 'end' as const }),
      ...(label.lang === undefined ? {} : { lang: label.lang }),
    },
  };
}

interface LabelBox {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly isRight: boolean;
  /** With its air. */
  readonly width: number;
}

function behindLabel(
  { level }: PlacedItem<MarkedItem>,
  { row, x, y, isRight, width }: LabelBox,
): readonly Shape[] {
  if (level === 'line') {
    return [{ type: 'path', d: row < 0 ? `M0 12V${y - 5}` : `M0-12V${y - 10}`, stroke: 'rule' }];
  }
  if (level === 'lifted') return [];
  const left = isRight ? x - NEAR : x - (width - NEAR - FAR) - NEAR;
  return [
    { type: 'rect', x: left, y: y - 13, width: width - FAR + NEAR, height: 18, fill: 'paper' },
  ];
}

/** Around a mark that the keyboard is on. */
export function focusRing(placed: PlacedItem<MarkedItem>): readonly Shape[] {
  if (placed.type === 'mark') return [MARK_RING];
  const { x, x0, x1 } = placed;
  const half = CAPSULE.half + RING_AIR;
  const [left, width] = [x0 - x - RING_AIR, x1 - x0 + 2 * RING_AIR];
  return [
    {
      type: 'rect',
      x: left,
      y: -half,
      width,
      height: 2 * half,
      radius: half,
      stroke: 'seal',
      strokeWidth: 3,
    },
  ];
}

const RING_AIR = 4;
const MARK_RING: Shape = {
  type: 'rect',
  x: -15,
  y: -15,
  width: 30,
  height: 30,
  radius: 2,
  stroke: 'seal',
  strokeWidth: 3,
};

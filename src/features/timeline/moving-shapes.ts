import { capsuleTicks } from '@/domain/timeline/capsule-ticks';
import {
  middleInField,
  type PlacedCluster,
  type PlacedItem,
  type PlacedMark,
} from '@/domain/timeline/placed-item';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { Shape } from '@/figures/drawing';
import { extentShapes } from '@/figures/timeline/extent-shapes';
import { capsuleShapes, markShapes, SELECTION } from '@/figures/timeline/mark-shapes';
import type { Formats } from '@/i18n/formats/types';

import { CAPSULE, focusRing, labelShapes } from './field-shapes';
import { type LaneGeometry, levelOf, STAND_OUT } from './geometry';
import type { MovingView } from './moving-lane';

interface MovingShapesOptions {
  readonly geometry: LaneGeometry;
  readonly f: Formats;
  /** The mark or capsule that the keyboard is on, if that shows. */
  readonly focusedKey: () => string | undefined;
}

/** The shapes of one frame's marks. What stays the same from frame to frame is made once. */
export interface MovingShapes {
  /** What lies behind a mark: its bar or span, as far as it shows. Places as in the view. */
  readonly behind: (placed: PlacedMark, view: MovingView) => readonly Shape[];
  /** A mark or capsule with its label, from where it stands. */
  readonly of: (placed: PlacedItem, view: MovingView) => Drawn;
}

interface Drawn {
  /** Where it stands in the view. */
  readonly x: number;
  readonly shapes: readonly Shape[];
}

/** Shapes of marks in a lane of this geometry. */
export function movingShapes({ geometry, f, focusedKey }: MovingShapesOptions): MovingShapes {
  const glyphs = new Map<string, readonly Shape[]>();
  const drawn = new WeakMap<PlacedItem, Drawn>();

  const glyphOf = ({ item, isSelected }: PlacedMark): readonly Shape[] => {
    const { kind } = item.record;
    const { solid, certainty } = item.mark;
    const key = `${kind} ${solid} ${certainty} ${isSelected}`;
    const found = glyphs.get(key) ?? [
      ...markShapes(kind, item.mark),
      ...(isSelected ? [SELECTION] : []),
    ];
    glyphs.set(key, found);
    return found;
  };
  const capsuleOf = (placed: PlacedCluster, x: number, scale: TimeScale): readonly Shape[] => {
    const { x0, x1, members } = placed;
    const ticks = capsuleTicks(members, { x, x0, x1 }, scale);
    return capsuleShapes(x0 - x, x1 - x, ticks, f.number(members.size), CAPSULE);
  };
  const draw = (placed: PlacedItem, x: number, view: MovingView): Drawn => {
    const label = labelShapes(placed, view.labelOf(placed), geometry);
    return {
      x,
      shapes: [
        ...(placed.type === 'mark' ? glyphOf(placed) : capsuleOf(placed, x, view.scale)),
        ...(placed.key === focusedKey() ? focusRing(placed) : []),
        ...(label === undefined ? [] : [...label.behind, label.text]),
      ],
    };
  };

  return {
    behind: ({ item, level }, { scale, shiftPx }) => {
      const { extent } = item.mark;
      const [left, right] = [-shiftPx - STAND_OUT, scale.widthPx - shiftPx + STAND_OUT];
      if (scale.xOf(extent.to) < left || scale.xOf(extent.from) > right) return [];
      return extentShapes(item.mark, scale, levelOf(level, geometry), [left, right]);
    },
    of: (placed, view) => {
      const x = placed.type === 'mark' ? placed.x : numberXOf(placed, view);
      // What is only moved is the very same from frame to frame.
      const before = drawn.get(placed);
      if (before?.x === x) return before;
      const now = draw(placed, x, view);
      drawn.set(placed, now);
      return now;
    },
  };
}

/** A capsule's number stays in the middle of what shows of it. */
function numberXOf({ x0, x1 }: PlacedCluster, { shiftPx, scale }: MovingView): number {
  if (x0 + shiftPx >= 0 && x1 + shiftPx <= scale.widthPx) return (x0 + x1) / 2;
  return middleInField(x0 + shiftPx, x1 + shiftPx, scale.widthPx) - shiftPx;
}

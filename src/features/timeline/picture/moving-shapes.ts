import type { RecordKind } from '@/domain/model/vocabulary';
import { capsuleTicks } from '@/domain/timeline/capsule-ticks';
import type { MarkedItem } from '@/domain/timeline/marks';
import type { PlacedCluster, PlacedItem, PlacedMark } from '@/domain/timeline/placed-item';
import type { Shape } from '@/figures/drawing';
import { extentShapes } from '@/figures/timeline/extent-shapes';
import { capsuleShapes, markShapes, SELECTION } from '@/figures/timeline/mark-shapes';
import { groupedNumber, type NumberSymbols } from '@/i18n/formats/grouped-number';

import { CAPSULE, focusRing, labelShapes } from '../field-shapes';
import { type LaneGeometry, levelOf, STAND_OUT } from '../geometry';
import type { MovingView } from './moving-lane';

interface MovingShapesOptions {
  readonly kind: RecordKind;
  readonly geometry: LaneGeometry;
  readonly numbers: NumberSymbols;
}

/** The shapes of the marks of one lane in one frame. */
export interface MovingShapes {
  /** What lies behind a mark: its bar or span, as far as it shows. */
  readonly behind: (placed: PlacedMark<MarkedItem>, view: MovingView) => readonly Shape[];
  /** A mark or capsule with its label, from where it stands; with a ring where the keyboard is on it. */
  readonly of: (
    placed: PlacedItem<MarkedItem>,
    view: MovingView,
    isFocused: boolean,
  ) => readonly Shape[];
}

/** Shapes of marks in a lane of this kind and geometry. */
export function movingShapes({ kind, geometry, numbers }: MovingShapesOptions): MovingShapes {
  const glyphs = new Map<string, readonly Shape[]>();

  const glyphOf = ({ item: { mark }, isSelected }: PlacedMark<MarkedItem>): readonly Shape[] => {
    const key = `${mark.solid} ${mark.certainty} ${isSelected}`;
    const found = glyphs.get(key) ?? [
      ...markShapes(kind, mark),
      ...(isSelected ? [SELECTION] : []),
    ];
    glyphs.set(key, found);
    return found;
  };
  const capsuleOf = (
    { x, x0, x1, members }: PlacedCluster<MarkedItem>,
    { scale }: MovingView,
  ): readonly Shape[] => {
    const ticks = capsuleTicks(members, { x, x0, x1 }, scale);
    return capsuleShapes(x0 - x, x1 - x, ticks, groupedNumber(members.size, numbers), CAPSULE);
  };

  return {
    behind: ({ item: { mark }, level }, { scale }) => {
      const { extent } = mark;
      const [left, right] = [-STAND_OUT, scale.widthPx + STAND_OUT];
      if (scale.xOf(extent.to) < left || scale.xOf(extent.from) > right) return [];
      return extentShapes(mark, scale, levelOf(level, geometry), [left, right]);
    },
    of: (placed, view, isFocused) => {
      const label = labelShapes(placed, view.labelOf(placed), geometry);
      return [
        ...(placed.type === 'mark' ? glyphOf(placed) : capsuleOf(placed, view)),
        ...(isFocused ? focusRing(placed) : []),
        ...(label === undefined ? [] : [...label.behind, label.text]),
      ];
    },
  };
}

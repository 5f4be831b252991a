import { capsuleTicks } from '@/domain/timeline/capsule-ticks';
import type { Members } from '@/domain/timeline/marks';
import type { PlacedItem } from '@/domain/timeline/placed-item';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimelineItem } from '@/domain/timeline/timeline-items';
import type { FirstI18n } from '@/i18n/i18n-context';

import { moved, type Shape } from '../drawing';
import { extentShapes } from './extent-shapes';
import { capsuleShapes, markShapes } from './mark-shapes';
import type { MarkLabel } from './mark-words';

/** Of labels: no smaller than 8.5 points on paper. */
export const LABEL_SIZE = 11.5;
export const LABEL_ROW = 17;
/** From a lane's line up to the lowest row of labels, and down to its foot. */
export const LINE_TO_LABEL = 25;
export const FOOT = 24;

/** What may be written beside a mark or capsule, best first; fuller where room is left. */
export interface LabelTexts {
  readonly plain: (item: TimelineItem | Members) => readonly MarkLabel[];
  readonly fuller: (item: TimelineItem | Members) => readonly MarkLabel[];
}

interface PlacedShapesOptions {
  readonly scale: TimeScale;
  readonly labels: LabelTexts;
  /** Height of the lane's line. */
  readonly line: number;
  readonly i18n: FirstI18n;
}

/** Air of a placed label's box beside its text, as the page draws it. */
const NEAR = 3;
const FAR = 7;

/** A mark or capsule with what lies behind it and its label, from the field's left edge. */
export function placedShapes(
  placed: PlacedItem,
  { line, scale, labels, i18n }: PlacedShapesOptions,
): readonly Shape[] {
  const y = placed.level === 'foot' ? line + FOOT : line;
  const shapes =
    placed.type === 'mark'
      ? [
          ...extentShapes(placed.item.mark, scale, y, [0, scale.widthPx]),
          ...moved(markShapes(placed.item.record.kind, placed.item.mark), placed.x, y),
        ]
      : moved(
          capsuleShapes(
            placed.x0 - placed.x,
            placed.x1 - placed.x,
            capsuleTicks(placed.members, placed, scale),
            i18n.f.number(placed.members.size),
          ),
          placed.x,
          y,
        );
  const place = placed.label;
  if (place === undefined) return shapes;
  const item = placed.type === 'mark' ? placed.item : placed.members;
  const label =
    place.fuller === undefined ? labels.plain(item)[place.text] : labels.fuller(item)[place.fuller];
  if (label === undefined) return shapes;
  const baseline =
    place.row < 0 ? line + FOOT + 4 : line - LINE_TO_LABEL + 4 - place.row * LABEL_ROW;
  const isRight = place.side === 'right';
  return [
    ...(placed.level === 'line'
      ? [
          {
            type: 'path',
            d: `M${placed.x} ${place.row < 0 ? line + 11 : line - 11}V${place.row < 0 ? baseline - 4 : baseline - 9}`,
            stroke: 'rule',
            strokeWidth: 0.75,
          } as const,
        ]
      : []),
    ...shapes,
    // Beside a mark at the foot the label stands on the mark's own extent.
    ...(placed.level === 'foot'
      ? [
          {
            type: 'rect',
            x: place.x0,
            y: baseline - LABEL_SIZE,
            width: place.x1 - place.x0 - FAR + NEAR,
            height: LABEL_SIZE + 4,
            fill: 'paper',
          } as const,
        ]
      : []),
    {
      type: 'text',
      text: label.text + label.suffix,
      x: isRight ? place.x0 + NEAR : place.x1 - NEAR,
      y: baseline,
      size: LABEL_SIZE,
      face: 'sans',
      fill: 'ink',
      ...(isRight ? {} : { anchor: 'end' as const }),
      ...(label.lang === undefined ? {} : { lang: label.lang }),
    },
  ];
}

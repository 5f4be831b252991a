import type { RecordKind } from '@/domain/model/vocabulary';
import type { DateCertainty, DateMark } from '@/domain/timeline/date-mark';
import type { TimeScale } from '@/domain/timeline/time-scale';

import { moved, type Shape } from '../drawing';
import { extentShapes } from './extent-shapes';
import { markShapes } from './mark-shapes';

/** Width of a mark with what belongs to it. */
export const WIDE_PICTURE = 46;

/** A day a pixel, the origin in the middle: the key draws with the same parts as the chart. */
const PICTURE_SCALE: TimeScale = {
  window: { start: 0, end: WIDE_PICTURE },
  widthPx: WIDE_PICTURE,
  pxPerDay: 1,
  xOf: (day) => day,
  dayAt: (x) => x,
};

const DAY = { from: 0, to: 1 };
const SPAN = { from: -20, to: 20 };

const EXAMPLES: Readonly<
  Record<DateCertainty, Pick<DateMark, 'anchor' | 'extent'> & Partial<DateMark>>
> = {
  day: { anchor: 0, extent: DAY, solid: true },
  lasted: { anchor: -12, extent: { from: -12, to: 20 }, lasted: true, solid: true },
  lastedRoughly: { anchor: -12, extent: { from: -12, to: 20 }, lasted: true },
  openEnded: { anchor: -14, extent: { from: -14, to: Infinity }, lasted: true },
  endNotStated: { anchor: -14, extent: { from: -14, to: Infinity }, lasted: true },
  month: { anchor: 0, extent: SPAN },
  year: { anchor: 0, extent: SPAN },
  longer: { anchor: 0, extent: SPAN },
  within: {
    anchor: 0,
    extent: SPAN,
    members: [
      { from: -20, to: -19 },
      { from: 19, to: 20 },
    ],
  },
  notAfter: { anchor: 6, extent: DAY },
  notBefore: { anchor: -6, extent: DAY },
  published: { anchor: 6, extent: DAY },
  approximate: { anchor: 0, extent: DAY },
  uncertain: { anchor: 0, extent: DAY },
  inferred: { anchor: 0, extent: DAY },
};

/** How one kind of date is drawn, around the origin and no wider than `WIDE_PICTURE`. */
export function certaintyShapes(certainty: DateCertainty, kind: RecordKind): readonly Shape[] {
  const mark: DateMark = {
    certainty,
    solid: false,
    lasted: false,
    noLaterThan: false,
    atFoot: false,
    ...EXAMPLES[certainty],
  };
  return [
    ...extentShapes(mark, PICTURE_SCALE, 0, [-WIDE_PICTURE / 2, WIDE_PICTURE / 2]),
    ...moved(markShapes(kind, mark), mark.anchor, 0),
  ];
}

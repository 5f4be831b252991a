import { RECORD_KINDS } from '@/domain/model/closed-sets';
import type { RecordKind } from '@/domain/model/vocabulary';
import { DATE_CERTAINTIES, type DateCertainty, type DateMark } from '@/domain/timeline/date-mark';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { isInWindow, type TimelineItems } from '@/domain/timeline/timeline-items';
import type { FirstI18n } from '@/i18n/i18n-context';

import { type Drawing, moved, type Shape } from '../drawing';
import { textBlock } from '../text-shapes';
import { textWidth } from '../text-width';
import { extentShapes } from './extent-shapes';
import { capsuleShapes, markShapes } from './mark-shapes';

/** Width of a mark with what belongs to it. */
export const WIDE_PICTURE = 46;
const NARROW_PICTURE = 20;

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

const CAPSULE_TICKS = { stated: [-12, -4, 9], rough: [-8, 12] };
const SIZE = 11;
const LINE = 15;
const ROW = 20;
const GAP = 20;
const AIR = 6;

interface Entry {
  readonly shapes: readonly Shape[];
  readonly picture: number;
  readonly words: string;
}

/** What the marks of a window mean, in words: only of those that are drawn. */
export function timelineKey(
  items: TimelineItems,
  window: TimeWindow,
  width: number,
  { m, f }: FirstI18n,
): Drawing {
  const drawn = items.lanes
    .flatMap((lane) => lane.items)
    .filter((item) => isInWindow(item, window));
  const kinds = new Set(drawn.map(({ record }) => record.kind));
  const certainties = new Set(drawn.map(({ mark }) => mark.certainty));
  const example = kinds.has('event') ? 'event' : [...kinds][0];
  if (example === undefined) return { width, height: 0, shapes: [] };
  return flow(
    [
      ...RECORD_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        shapes: markShapes(kind, { solid: true, certainty: 'day' }),
        picture: NARROW_PICTURE,
        words: m.timeline.key.kind[kind],
      })),
      {
        shapes: capsuleShapes(-21, 21, CAPSULE_TICKS, f.number(5)),
        picture: WIDE_PICTURE,
        words: m.timeline.key.capsule,
      },
      ...DATE_CERTAINTIES.filter((certainty) => certainties.has(certainty)).map((certainty) => ({
        shapes: certaintyShapes(certainty, example),
        picture: WIDE_PICTURE,
        words: m.timeline.key.certainty[certainty],
      })),
    ],
    width,
  );
}

/** Entries one after the other; one that does not fit begins a new line. */
function flow(entries: readonly Entry[], width: number): Drawing {
  const shapes: Shape[] = [];
  let [x, y, rowHeight] = [0, 0, ROW];
  for (const { shapes: own, picture, words } of entries) {
    const room = width - picture - AIR;
    const length = picture + AIR + Math.min(room, textWidth(words, SIZE));
    if (x > 0 && x + length > width) {
      x = 0;
      y += rowHeight;
      rowHeight = ROW;
    }
    const text = textBlock(words, room, { size: SIZE, face: 'sans', fill: 'ink2', line: LINE });
    shapes.push(
      ...moved(own, x + picture / 2, y + ROW / 2),
      ...moved(text.shapes, x + picture + AIR, y + (ROW - LINE) / 2),
    );
    rowHeight = Math.max(rowHeight, text.height + ROW - LINE);
    x += length + GAP;
  }
  return { width, height: y + rowHeight, shapes };
}

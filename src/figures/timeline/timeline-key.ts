import { RECORD_KINDS } from '@/domain/model/closed-sets';
import { DATE_CERTAINTIES } from '@/domain/timeline/date-mark';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { isInWindow, type TimelineItems } from '@/domain/timeline/timeline-items';
import type { FirstI18n } from '@/i18n/i18n-context';

import { type Drawing, moved, type Shape } from '../drawing';
import { textBlock } from '../text-shapes';
import { textWidth } from '../text-width';
import { certaintyShapes, WIDE_PICTURE } from './certainty-shapes';
import { capsuleShapes, markShapes } from './mark-shapes';

const NARROW_PICTURE = 20;
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

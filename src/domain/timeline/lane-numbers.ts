import { DATE_CERTAINTIES, type DateCertainty } from './date-mark';
import { type MarkedItem, type Marks, marksOf, marksWith } from './marks';
import type { TimeWindow } from './time-window';
import type { Lane, TimelineItem } from './timeline-items';

/** A lane's dates as plain numbers: those of the marks that stand on its line, and of those along its foot. */
export interface LaneNumbers<Item extends MarkedItem = MarkedItem> {
  readonly line: Marks<Item>;
  readonly foot: Marks<Item>;
  /** For each item of the lane in their order: 1 if it stands along the foot. */
  readonly atFoot: Uint8Array;
}

const known = new WeakMap<Lane, LaneNumbers<TimelineItem>>();

/** The numbers of a lane, worked out once. */
export function numbersOf(lane: Lane): LaneNumbers<TimelineItem> {
  const found = known.get(lane) ?? gatherNumbers(lane);
  known.set(lane, found);
  return found;
}

function gatherNumbers({ items }: Lane): LaneNumbers<TimelineItem> {
  return {
    line: marksOf(items.filter(({ mark }) => !mark.atFoot)),
    foot: marksOf(items.filter(({ mark }) => mark.atFoot)),
    atFoot: Uint8Array.from(items, ({ mark }) => Number(mark.atFoot)),
  };
}

/**
 * Those items of a lane that `passed` has a 1 for, at the place that `positions` gives for each item. Their numbers are
 * taken over instead of being read from every item again, in one way through the lane.
 */
export function partOf(lane: Lane, positions: Uint32Array, passed: Uint8Array): Lane {
  const { line, foot, atFoot } = numbersOf(lane);
  const items: TimelineItem[] = [];
  const levels = new Uint8Array(positions.length);
  const [onLine, alongFoot] = [partOfMarks(line), partOfMarks(foot)];
  let [nextOnLine, nextAlongFoot] = [0, 0];
  for (let place = 0; place < positions.length; place += 1) {
    const level = atFoot[place] ?? 0;
    const isIn = passed[positions[place] ?? 0] === 1;
    const item = lane.items[place];
    if (isIn && item !== undefined) {
      levels[items.length] = level;
      items.push(item);
      if (level === 1) alongFoot.take(item, nextAlongFoot);
      else onLine.take(item, nextOnLine);
    }
    if (level === 1) nextAlongFoot += 1;
    else nextOnLine += 1;
  }
  const part = { ...lane, items };
  known.set(part, {
    line: onLine.all(),
    foot: alongFoot.all(),
    atFoot: levels.subarray(0, items.length),
  });
  return part;
}

/** Takes some of the marks, one after the other, with their numbers. */
function partOfMarks(whole: Marks<TimelineItem>) {
  const most = whole.items.length;
  const items: TimelineItem[] = [];
  const anchors = new Float64Array(most);
  const from = new Float64Array(most);
  const to = new Float64Array(most);
  const solid = new Uint8Array(most);
  const certainty = new Uint8Array(most);
  return {
    take: (item: TimelineItem, at: number): void => {
      const place = items.length;
      items.push(item);
      anchors[place] = whole.anchors[at] ?? 0;
      from[place] = whole.from[at] ?? 0;
      to[place] = whole.to[at] ?? 0;
      solid[place] = whole.solid[at] ?? 0;
      certainty[place] = whole.certainty[at] ?? 0;
    },
    all: (): Marks<TimelineItem> =>
      marksWith(items, {
        anchors: anchors.subarray(0, items.length),
        from: from.subarray(0, items.length),
        to: to.subarray(0, items.length),
        solid: solid.subarray(0, items.length),
        certainty: certainty.subarray(0, items.length),
      }),
  };
}

/** What kinds of dates can lie in a window. */
export function certaintiesIn(
  { line, foot }: LaneNumbers,
  { start, end }: TimeWindow,
): ReadonlySet<DateCertainty> {
  const found = new Uint8Array(DATE_CERTAINTIES.length);
  for (const { from, to, certainty } of [line, foot]) {
    for (let place = 0; place < from.length; place += 1) {
      if ((from[place] ?? 0) < end && (to[place] ?? 0) > start) found[certainty[place] ?? 0] = 1;
    }
  }
  return new Set(DATE_CERTAINTIES.filter((_, code) => found[code] === 1));
}

/** How many items can lie in a window, and how many of them are not dated to the day. */
export function countIn(
  { line, foot }: LaneNumbers,
  { start, end }: TimeWindow,
): { readonly inWindow: number; readonly notToTheDay: number } {
  let inWindow = 0;
  let dated = 0;
  for (const { from, to, solid } of [line, foot]) {
    for (let place = 0; place < from.length; place += 1) {
      if ((from[place] ?? 0) >= end || (to[place] ?? 0) <= start) continue;
      inWindow += 1;
      dated += solid[place] ?? 0;
    }
  }
  return { inWindow, notToTheDay: inWindow - dated };
}

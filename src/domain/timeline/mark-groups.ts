import { type CalendarStep, daysOf, floorTo } from './calendar-step';
import type { TimelineItem } from './timeline-items';

/** Marks that stand together: one, or several merged into a capsule. Pixels count from day 0, not from the window. */
export interface MarkGroup {
  /** In time order, never empty. */
  readonly items: readonly TimelineItem[];
  readonly x0: number;
  readonly x1: number;
}

/** Marks closer than this merge (design language, "Clusters"). */
const MERGE_PX = 19;
const GAP_PX = 2;
/** How far a capsule reaches beyond its first and last mark. */
const OVERHANG_PX = 10;
/** A chain of close marks longer than this says too little as one capsule and is cut by the calendar. */
const MAX_CHAIN_PX = 96;
const MIN_PIECE_PX = 44;

const STEPS: readonly CalendarStep[] = [
  { unit: 'day', count: 7 },
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000].map((count): CalendarStep => ({
    unit: 'month',
    count,
  })),
];

/** A group while it grows: `items` from `first` up to `end` of the lane. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly x0: number;
  readonly x1: number;
}

/**
 * Merges marks that would touch, for items in time order. A capsule spans from its first mark to its last; long chains
 * of close marks are cut where months, quarters or years end. Groups never overlap, every item is in exactly one, and
 * the result depends on the scale alone, so that panning changes nothing. Linear in the number of items.
 */
export function groupMarks(items: readonly TimelineItem[], pxPerDay: number): readonly MarkGroup[] {
  const xs = items.map(({ mark }) => mark.anchor * pxPerDay);
  const runs: Run[] = [];
  for (const index of xs.keys()) {
    let run = runOf(index, index + 1, xs);
    let previous = runs.at(-1);
    while (previous !== undefined && run.x0 - previous.x1 < GAP_PX) {
      runs.pop();
      run = runOf(previous.first, run.end, xs);
      previous = runs.at(-1);
    }
    runs.push(run);
  }
  return runs
    .flatMap((run) => piecesOf(run, items, pxPerDay))
    .map(({ first, end, x0, x1 }) => ({ items: items.slice(first, end), x0, x1 }));
}

/** Width of the number in a capsule with its ends: it must hold as many digits as it has. */
export function capsuleWidth(count: number): number {
  return 27 + 7 * String(count).length;
}

function runOf(first: number, end: number, xs: readonly number[]): Run {
  const from = xs[first] ?? 0;
  const to = xs[end - 1] ?? from;
  if (end - first === 1) {
    const half = (MERGE_PX - GAP_PX) / 2;
    return { first, end, x0: from - half, x1: from + half };
  }
  const lacking = Math.max(0, capsuleWidth(end - first) - (to - from + 2 * OVERHANG_PX)) / 2;
  return { first, end, x0: from - OVERHANG_PX - lacking, x1: to + OVERHANG_PX + lacking };
}

function piecesOf(run: Run, items: readonly TimelineItem[], pxPerDay: number): readonly Run[] {
  if (run.x1 - run.x0 <= MAX_CHAIN_PX) return [run];
  const step = STEPS.find((candidate) => daysOf(candidate) * pxPerDay >= MIN_PIECE_PX);
  if (step === undefined) return [run];
  return withoutSlivers(cutBy(step, run, items, pxPerDay));
}

/** The run cut at the step's boundaries; pieces reach up to the boundaries inside and keep the run's outer ends. */
function cutBy(
  step: CalendarStep,
  run: Run,
  items: readonly TimelineItem[],
  pxPerDay: number,
): readonly Run[] {
  const pieces: Run[] = [];
  let first = run.first;
  let x0 = run.x0;
  for (let index = run.first + 1; index < run.end; index += 1) {
    const boundary = floorTo(step, items[index]?.mark.anchor ?? 0);
    if ((items[index - 1]?.mark.anchor ?? 0) >= boundary) continue;
    const x = boundary * pxPerDay;
    pieces.push({ first, end: index, x0, x1: x - GAP_PX / 2 });
    first = index;
    x0 = x + GAP_PX / 2;
  }
  return [...pieces, { first, end: run.end, x0, x1: run.x1 }];
}

/** Joins pieces of one record, or too narrow for their number, to the piece before them; the first to the one after. */
function withoutSlivers(pieces: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const piece of pieces) {
    const previous = kept.at(-1);
    if (previous !== undefined && (isSliver(piece) || isSliver(previous))) {
      kept[kept.length - 1] = { ...previous, end: piece.end, x1: piece.x1 };
    } else kept.push(piece);
  }
  return kept;
}

function isSliver({ first, end, x0, x1 }: Run): boolean {
  return end - first === 1 || x1 - x0 < capsuleWidth(end - first);
}

import { type CalendarStep, daysOf, floorTo, nextAfter } from './calendar-step';
import { firstAtLeast } from './sorted-search';
import type { TimeWindow } from './time-window';

/** Marks that stand together: one, or several merged into a capsule. Pixels count from day 0, not from the window. */
export interface MarkGroup {
  /** Their places: from `first` up to, not including, `end`; never none. */
  readonly first: number;
  readonly end: number;
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
  { unit: 'day', count: 1 },
  { unit: 'day', count: 7 },
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000].map((count): CalendarStep => ({
    unit: 'month',
    count,
  })),
];

const EVERYTHING: TimeWindow = { start: -Infinity, end: Infinity };

/**
 * Merges marks that would touch; `anchors` are theirs, in time order. A capsule spans from its first mark to its last;
 * long chains of close marks are cut where days, weeks, months, quarters or years end. Groups never overlap, every mark is
 * in exactly one, and the result depends on the scale alone, so that panning changes nothing. Of a `view` only those
 * groups come back that have an anchor in it. Linear in the number of marks.
 */
export function groupMarks(
  anchors: Float64Array,
  pxPerDay: number,
  view: TimeWindow = EVERYTHING,
): readonly MarkGroup[] {
  const { runs, groups } = scaledOf(anchors, pxPerDay);
  return runs
    .filter((run) => hasAnchorIn(run, anchors, view))
    .flatMap((run) => {
      const made = groups.get(run) ?? piecesOf(run, anchors, pxPerDay);
      groups.set(run, made);
      return made;
    })
    .filter((group) => hasAnchorIn(group, anchors, view));
}

/** What has been worked out of a lane's marks at one scale; the groups of those runs that a view has asked for. */
interface Scaled {
  readonly pxPerDay: number;
  readonly runs: readonly MarkGroup[];
  readonly groups: Map<MarkGroup, readonly MarkGroup[]>;
}

const known = new WeakMap<Float64Array, Scaled>();

/** Kept for the last scale: other windows at the same scale have the same groups, and all that is known of those. */
function scaledOf(anchors: Float64Array, pxPerDay: number): Scaled {
  const before = known.get(anchors);
  if (before?.pxPerDay === pxPerDay) return before;
  const now = { pxPerDay, runs: runsOf(anchors, pxPerDay), groups: new Map() };
  known.set(anchors, now);
  return now;
}

function hasAnchorIn({ first, end }: MarkGroup, anchors: Float64Array, view: TimeWindow): boolean {
  const found = firstAtLeast(anchors, view.start, first, end);
  return found < end && (anchors[found] ?? Infinity) < view.end;
}

/** Width of the number in a capsule with its ends: it must hold as many digits as it has. */
export function capsuleWidth(count: number): number {
  return 27 + 7 * digitsOf(count);
}

function digitsOf(count: number): number {
  let digits = 1;
  for (let rest = count; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
  return digits;
}

/**
 * Chains of marks that touch. At 100,000 items and 60 frames a second: the run that grows is kept in variables, the ones
 * before it as plain numbers in four stacks, so that nothing is allocated for an item.
 */
function runsOf(anchors: Float64Array, pxPerDay: number): readonly MarkGroup[] {
  const firsts: number[] = [];
  const ends: number[] = [];
  const lefts: number[] = [];
  const rights: number[] = [];
  let first = 0;
  let from = 0;
  let left = 0;
  let right = -Infinity;
  const single = (MERGE_PX - GAP_PX) / 2;
  for (let index = 0; index < anchors.length; index += 1) {
    const last = (anchors[index] ?? 0) * pxPerDay;
    if (last - single - right >= GAP_PX) {
      if (index > 0) {
        firsts.push(first);
        ends.push(index);
        lefts.push(left);
        rights.push(right);
      }
      [first, from, left, right] = [index, last, last - single, last + single];
      continue;
    }
    const reach = capsuleReach(index + 1 - first, last - from);
    left = from - reach;
    right = last + reach;
    // The number needs more room now: it may reach the run before.
    while (rights.length > 0 && left - (rights.at(-1) ?? 0) < GAP_PX) {
      first = firsts.pop() ?? first;
      ends.pop();
      lefts.pop();
      rights.pop();
      from = (anchors[first] ?? 0) * pxPerDay;
      const wider = capsuleReach(index + 1 - first, last - from);
      left = from - wider;
      right = last + wider;
    }
  }
  const runs = firsts.map((start, at) => ({
    first: start,
    end: ends[at] ?? start,
    x0: lefts[at] ?? 0,
    x1: rights[at] ?? 0,
  }));
  return anchors.length === 0
    ? runs
    : [...runs, { first, end: anchors.length, x0: left, x1: right }];
}

/** A line this long holds any number. */
const ROOMY_PX = 60;

/** How far a capsule reaches beyond its first and last mark, so that its number has room. */
function capsuleReach(count: number, lengthPx: number): number {
  if (lengthPx >= ROOMY_PX) return OVERHANG_PX;
  return OVERHANG_PX + Math.max(0, capsuleWidth(count) - (lengthPx + 2 * OVERHANG_PX)) / 2;
}

function piecesOf(run: MarkGroup, anchors: Float64Array, pxPerDay: number): readonly MarkGroup[] {
  if (run.x1 - run.x0 <= MAX_CHAIN_PX) return [run];
  const step = STEPS.find((candidate) => daysOf(candidate) * pxPerDay >= MIN_PIECE_PX);
  if (step === undefined) return [run];
  return withoutSlivers(cutBy(step, run, anchors, pxPerDay));
}

/** The run cut at the step's boundaries; pieces reach up to the boundaries inside and keep the run's outer ends. */
function cutBy(
  step: CalendarStep,
  run: MarkGroup,
  anchors: Float64Array,
  pxPerDay: number,
): readonly MarkGroup[] {
  const pieces: MarkGroup[] = [];
  let first = run.first;
  let x0 = run.x0;
  while (first < run.end) {
    const next = nextAfter(step, anchors[first] ?? 0);
    const end = firstAtLeast(anchors, next, first, run.end);
    if (end >= run.end) break;
    // Steps without a mark lie between; the piece ends where the step of the next mark begins.
    const x = floorTo(step, anchors[end] ?? 0) * pxPerDay;
    pieces.push({ first, end, x0, x1: x - GAP_PX / 2 });
    first = end;
    x0 = x + GAP_PX / 2;
  }
  return [...pieces, { first, end: run.end, x0, x1: run.x1 }];
}

/** Joins pieces of one record, or too narrow for their number, to the piece before them; the first to the one after. */
function withoutSlivers(pieces: readonly MarkGroup[]): readonly MarkGroup[] {
  const kept: MarkGroup[] = [];
  for (const piece of pieces) {
    const previous = kept.at(-1);
    if (previous !== undefined && (isSliver(piece) || isSliver(previous))) {
      kept[kept.length - 1] = { ...previous, end: piece.end, x1: piece.x1 };
    } else kept.push(piece);
  }
  return kept;
}

function isSliver({ first, end, x0, x1 }: MarkGroup): boolean {
  return end - first === 1 || x1 - x0 < capsuleWidth(end - first);
}

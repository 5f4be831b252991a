import { withKeptLabels } from '@/domain/timeline/kept-labels';
import type { PlacedItem } from '@/domain/timeline/placed-item';
import { timeScale } from '@/domain/timeline/time-scale';
import { spanOf, type TimeWindow } from '@/domain/timeline/time-window';
import type { Lane } from '@/domain/timeline/timeline-items';

import {
  type DrawnLane,
  type PlacedLane,
  placeMeanwhile,
  type PlateSetting,
  placeToMove,
  placeUnlabelled,
} from './lane-drawing';

/**
 * How far a lane that is moved is laid out beyond the field on both sides, in widths of the field: farther than most
 * drags go, so that they need no other layout.
 */
export const MARGIN_FIELDS = 1.5;

/** By how much the length of a window that is only moved may be out. */
const ROUNDING = 1e-9;
/** So long a change of scale goes on with the labels that it has. */
const LABELS_MS = 600;

/** What a lane shows in one frame of a gesture: places count from `shiftPx`. */
export interface MovingView extends PlacedLane {
  readonly shiftPx: number;
}

/** How a lane looks in a frame. */
interface MovingLook {
  readonly view: MovingView;
  readonly tookTurn: boolean;
  /** So much later it would look otherwise even if the window stayed as it is; undefined if it would not. */
  readonly changesInMs: number | undefined;
}

/** A lane while a gesture lasts. */
export interface MovingLane {
  /** The gesture begins; until then it is only looked at ahead. */
  readonly begin: (nowMs: number) => void;
  /**
   * How it looks in a window. Layouts with labels take their time: only in a frame that gives it a `turn` a lane may make
   * one; until then it shows what it has, true to scale.
   */
  readonly at: (window: TimeWindow, nowMs: number, turn: boolean) => MovingLook;
}

/**
 * Follows a gesture that began with `rest`. As long as the window is only moved, nothing is laid out anew: what was in the
 * field stays as it was, and what comes in has been placed beside it. A change of scale groups all marks anew in every
 * frame; labels go with their marks, and others are looked for now and then.
 */
export function movingLane(lane: Lane, rest: DrawnLane, setting: PlateSetting): MovingLane {
  const origin = rest.scale.window;
  let moved: { readonly base: TimeWindow; readonly placed: PlacedLane; readonly marginPx: number } =
    { base: origin, placed: rest, marginPx: 0 };
  let words: { readonly lane: PlacedLane; readonly byKey: ReadonlyMap<string, PlacedItem> } = {
    lane: rest,
    byKey: byKey(rest.placed),
  };
  let wordsAt = Infinity;

  const move = (window: TimeWindow, turn: boolean): MovingLook => {
    const base = baseToMove(origin, window);
    const marginPx = setting.widthPx * MARGIN_FIELDS;
    const isThere = moved.base.start === base.start && moved.marginPx === marginPx;
    if (!isThere && turn) {
      moved = { base, placed: placeToMove(lane, base, setting, marginPx), marginPx };
    }
    const { placed } = moved;
    const shiftPx = (placed.scale.window.start - window.start) * placed.scale.pxPerDay;
    return {
      view: { ...placed, shiftPx },
      tookTurn: !isThere && turn,
      changesInMs: isThere || turn ? undefined : 0,
    };
  };

  const zoom = (window: TimeWindow, nowMs: number, turn: boolean): MovingLook => {
    const waitMs = wordsAt + LABELS_MS - nowMs;
    if (turn && waitMs <= 0) {
      wordsAt = nowMs;
      const placed = placeMeanwhile(lane, window, setting);
      words = { lane: placed, byKey: byKey(placed.placed) };
      return { view: { ...placed, shiftPx: 0 }, tookTurn: true, changesInMs: undefined };
    }
    const scale = timeScale(window, setting.widthPx);
    const { lane: before, byKey: known } = words;
    const placed = withKeptLabels(placeUnlabelled(lane, scale, setting), known, scale);
    const labelOf: PlacedLane['labelOf'] = ({ key }) => {
      const was = known.get(key);
      return was && before.labelOf(was);
    };
    const hasItsWords = isSame(before.scale.window, window);
    return {
      view: { scale, placed, labelOf, shiftPx: 0 },
      tookTurn: false,
      changesInMs: hasItsWords || waitMs === Infinity ? undefined : Math.max(0, waitMs),
    };
  };

  return {
    begin: (nowMs) => {
      wordsAt = nowMs;
    },
    at: (window, nowMs, turn) =>
      isOfSameLength(window, origin) ? move(window, turn) : zoom(window, nowMs, turn),
  };
}

function byKey(placed: readonly PlacedItem[]): ReadonlyMap<string, PlacedItem> {
  return new Map(placed.map((item) => [item.key, item]));
}

function isSame(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

function isOfSameLength(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(spanOf(a) / spanOf(b) - 1) < ROUNDING;
}

/** What is laid out while a window is moved: the window that it began with, or as many margins away as it got. */
export function baseToMove(origin: TimeWindow, shown: TimeWindow): TimeWindow {
  const margin = spanOf(origin) * MARGIN_FIELDS;
  const days = Math.trunc((shown.start - origin.start) / margin) * margin;
  return { start: origin.start + days, end: origin.end + days };
}

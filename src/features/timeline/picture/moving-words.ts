import { spanOf, type TimeWindow } from '@/domain/timeline/time-window';
import type { Lane } from '@/domain/timeline/timeline-items';

import {
  type DrawnLane,
  type PlacedLane,
  placeMeanwhile,
  type PlateSetting,
  placeToMove,
} from '../lane-drawing';
import type { LaneWords } from './messages';

/**
 * How far a lane that is moved has its words beyond the field on both sides, in widths of the field: farther than most
 * drags go, so that they need no others.
 */
export const MARGIN_FIELDS = 1.5;

/** By how much the length of a window that is only moved may be out. */
const ROUNDING = 1e-9;
/** So long a window has stood still before others than the labels that go with their marks are looked for. */
const STILL_MS = 300;
/** Fingers that hold still move a window by less than this part of its length. */
const WOBBLE = 0.01;

/** What a lane writes from now on, if that is something else, and when there would be other words. */
interface NextWords {
  readonly words: LaneWords | undefined;
  /** So much later, even if the window stayed as it is; undefined if never. */
  readonly changesInMs: number | undefined;
}

/** The words of a lane while a gesture lasts. */
export interface MovingWords {
  /** The gesture begins; until then it is only looked at ahead. */
  readonly begin: () => void;
  /** Layouts with labels take their time: only in a frame that gives it a `turn` a lane may make one. */
  readonly at: (window: TimeWindow, nowMs: number, turn: boolean) => NextWords;
}

/**
 * Follows a gesture that began with `rest`. While the window is only moved, words stay what they were; those beside the
 * field are laid out with them. While the scale changes, nothing else is written, which nobody could read; others are looked for when it stands still.
 */
export function movingWords(lane: Lane, rest: DrawnLane, setting: PlateSetting): MovingWords {
  const origin = rest.scale.window;
  const marginPx = setting.widthPx * MARGIN_FIELDS;
  /** The window that the words were laid out for, and whether with what lies beside it. */
  let written: { readonly window: TimeWindow; readonly isWide: boolean } = {
    window: origin,
    isWide: false,
  };
  let hasBegun = false;
  let still: { readonly window: TimeWindow; readonly sinceMs: number } | undefined;

  const write = (window: TimeWindow, isWide: boolean): NextWords => {
    written = { window, isWide };
    const placed = isWide
      ? placeToMove(lane, window, setting, marginPx)
      : placeMeanwhile(lane, window, setting);
    return { words: wordsOf(placed), changesInMs: undefined };
  };
  const isWritten = (window: TimeWindow, isWide: boolean): boolean =>
    written.isWide === isWide &&
    written.window.start === window.start &&
    written.window.end === window.end;
  return {
    begin: () => {
      hasBegun = true;
    },
    at: (window, nowMs, turn) => {
      if (isOfSameLength(window, origin)) {
        const base = baseToMove(origin, window);
        if (isWritten(base, true)) return NOTHING;
        return turn ? write(base, true) : AT_ONCE;
      }
      if (!hasBegun || isWritten(window, false)) return NOTHING;
      if (still === undefined || !isNearly(still.window, window))
        still = { window, sinceMs: nowMs };
      const waitMs = still.sinceMs + STILL_MS - nowMs;
      if (waitMs > 0) return { words: undefined, changesInMs: waitMs };
      return turn ? write(window, false) : AT_ONCE;
    },
  };
}

const NOTHING: NextWords = { words: undefined, changesInMs: undefined };
const AT_ONCE: NextWords = { words: undefined, changesInMs: 0 };

/** What is written in a lane that has been laid out. */
export function wordsOf({ placed, labelOf }: PlacedLane): LaneWords {
  return placed.flatMap((item) => {
    const text = labelOf(item);
    const { key, x, level, label } = item;
    return label === undefined || text === undefined ? [] : [{ key, x, level, label, text }];
  });
}

function isNearly(a: TimeWindow, b: TimeWindow): boolean {
  const most = spanOf(a) * WOBBLE;
  return Math.abs(a.start - b.start) < most && Math.abs(a.end - b.end) < most;
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

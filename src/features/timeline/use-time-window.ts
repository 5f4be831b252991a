import { useMemo, useRef, useState } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import {
  clampWindow,
  type ClosedRange,
  fitWindow,
  rangeOfWindow,
  spanOf,
  type TimeWindow,
  zoomWindow,
} from '@/domain/timeline/time-window';
import { boundsOf, isNear, windowFor } from '@/domain/timeline/timeline-bounds';

import { MARGIN_FIELDS } from './geometry';
import { type LiveWindow, useLiveWindowStore } from './live-window';

type HistoryStep = 'push' | 'replace';
export type OnRangeChange = (range: ClosedRange | undefined, how: HistoryStep) => void;

/** How much longer the window gets with one press of a button or key. */
const ZOOM_STEP = 1.8;
/**
 * While the scale changes, what is drawn rides along true to scale. From further away marks come to stand too close, and
 * what lay outside comes into view: they are laid out anew soon. From closer by they are only too few: that can wait.
 */
const LEAST_STRETCH = 0.85;
const OUT_MS = 100;
const MOST_STRETCH = 3;
const IN_MS = 500;
/** By how much the length of a window that is only moved may be out. */
const ROUNDING = 1e-9;

/** What is laid out; where a gesture is by now, `live` says. */
export interface Drawn {
  /** Whose scale and left edge places count by. */
  readonly origin: TimeWindow;
  /** What marks are laid out for, with a margin on both sides (`MARGIN_FIELDS`) if the drawing is being moved. */
  readonly base: TimeWindow;
  readonly hasMargin: boolean;
  /** While the scale changes, labels wait until it has come to rest: none from further away, no fuller ones closer by. */
  readonly labels: 'none' | 'short' | 'full';
}

/** What a gesture asks to be laid out. */
interface Draft {
  readonly drawn: Drawn;
  /** What was laid out when the gesture began. */
  readonly from: Drawn;
}

/** The window on time and everything that moves it. */
export interface TimeWindowControl {
  /** What shows now, also in the middle of a gesture: for whoever is asked by an event. */
  readonly shown: () => TimeWindow;
  /** Where a gesture is; what is drawn rides along. */
  readonly live: LiveWindow;
  /** What the page's range says, whatever a gesture shows. */
  readonly settled: TimeWindow;
  readonly drawn: Drawn;
  /** While a gesture lasts: what was laid out when it began. */
  readonly drawnBefore: Drawn | undefined;
  readonly bounds: TimeWindow;
  /** From the first to the last day of the records, or to today if that is on the axis. */
  readonly years: ClosedRange;
  /** Marks travel to their new places; after a gesture they are there already. */
  readonly travels: boolean;
  /** Draws what a drag will bring into the field, before it begins; whoever gives it up cancels. */
  readonly prepareMove: () => void;
  /** Shows a window while a gesture lasts. */
  readonly preview: (window: TimeWindow) => void;
  /** Ends a gesture with the window given, else with what it shows. */
  readonly settle: (window?: TimeWindow) => void;
  /** Gives a gesture up. */
  readonly cancel: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly goTo: (window: TimeWindow, how?: HistoryStep) => void;
  /** Shows exactly these days, also where they reach beyond the bounds. */
  readonly show: (range: ClosedRange) => void;
  readonly fit: () => void;
}

interface TimeWindowOptions {
  /** First and last day of the records. */
  readonly records: ClosedRange;
  readonly range: DayRange;
  readonly today: DayNumber;
  readonly onRangeChange: OnRangeChange;
}

/** Derives the window from the page's range, or from the records without one, and keeps what a gesture shows until it ends. */
export function useTimeWindow(options: TimeWindowOptions): TimeWindowControl {
  const { records, range, today, onRangeChange } = options;
  const [draft, setDraft] = useState<Draft>();
  const [travels, setTravels] = useState(false);
  const live = useLiveWindowStore();
  const drawnAt = useRef(0);

  const settled = windowFor(range, fitWindow(records));
  const bounds = boundsOf(records, settled, today);
  const { start, end: last } = settled;
  const atRest = useMemo((): Drawn => {
    const window = { start, end: last };
    return { origin: window, base: window, hasMargin: false, labels: 'full' };
  }, [start, last]);
  // What a gesture asked for is nothing any more when the page turns to another window meanwhile.
  const wanted = draft?.from === atRest ? draft : undefined;
  const drawn = wanted?.drawn ?? atRest;
  const draw = (next: Drawn): void => setDraft({ drawn: next, from: atRest });
  const shown = (): TimeWindow => live.get() ?? settled;

  const end = (): void => {
    setDraft(undefined);
    live.set(undefined);
  };
  const goTo = (next: TimeWindow, how: HistoryStep = 'replace'): void => {
    setTravels(true);
    end();
    onRangeChange(rangeOfWindow(clampWindow(next, bounds)), how);
  };
  const preview = (next: TimeWindow): void => {
    setTravels(false);
    const { origin, base, hasMargin } = drawn;
    // What is laid out already rides along. Only a drawing that is moved shows what lay outside of it.
    if (isOfSameLength(next, origin)) {
      const moved = drawnToMove(origin, next);
      if (!hasMargin || moved.base.start !== base.start) draw(moved);
    } else {
      const stretch = spanOf(origin) / spanOf(next);
      const since = live.get() === undefined ? 0 : performance.now() - drawnAt.current;
      if (since === 0) drawnAt.current = performance.now();
      if (stretch < LEAST_STRETCH ? since > OUT_MS : stretch > MOST_STRETCH && since > IN_MS) {
        drawnAt.current = performance.now();
        const labels = stretch > 1 ? 'short' : 'none';
        draw({ origin: next, base: next, hasMargin: false, labels });
      }
    }
    live.set(next);
  };
  return {
    shown,
    settled,
    drawn,
    drawnBefore: wanted?.from,
    bounds,
    years: isNear(records, today)
      ? { from: Math.min(records.from, today), to: Math.max(records.to, today) }
      : records,
    live,
    travels,
    prepareMove: () => {
      if (live.get() !== undefined || drawn.hasMargin) return;
      setTravels(false);
      draw(drawnToMove(drawn.origin));
    },
    preview,
    settle: (now = live.get()) => {
      if (now === undefined) return;
      setTravels(false);
      end();
      const next = rangeOfWindow(now);
      const before = rangeOfWindow(settled);
      if (next.from !== before.from || next.to !== before.to) onRangeChange(next, 'replace');
    },
    cancel: end,
    zoomIn: () => goTo(zoomed(shown(), 1 / ZOOM_STEP, bounds)),
    zoomOut: () => goTo(zoomed(shown(), ZOOM_STEP, bounds)),
    goTo,
    show: (next) => {
      setTravels(true);
      end();
      onRangeChange(next, 'replace');
    },
    fit: () => {
      setTravels(true);
      end();
      onRangeChange(undefined, 'replace');
    },
  };
}

function isOfSameLength(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(spanOf(a) / spanOf(b) - 1) < ROUNDING;
}

/** What is laid out while a window is moved: around the window that it began with, or as many margins away as it got. */
export function drawnToMove(origin: TimeWindow, shown: TimeWindow = origin): Drawn {
  const margin = spanOf(origin) * MARGIN_FIELDS;
  const days = Math.trunc((shown.start - origin.start) / margin) * margin;
  const base = { start: origin.start + days, end: origin.end + days };
  return { origin, base, hasMargin: true, labels: 'full' };
}

function zoomed(window: TimeWindow, factor: number, bounds: TimeWindow): TimeWindow {
  return zoomWindow(window, factor, (window.start + window.end) / 2, bounds);
}

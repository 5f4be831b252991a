import { useState } from 'react';

import type { DayRange } from '@/domain/dates/contains';
import type { DayNumber } from '@/domain/dates/fuzzy-date';
import {
  clampWindow,
  type ClosedRange,
  fitWindow,
  rangeOfWindow,
  type TimeWindow,
  zoomWindow,
} from '@/domain/timeline/time-window';
import { boundsOf, isNear, windowFor } from '@/domain/timeline/timeline-bounds';

import { type LiveWindow, useLiveWindowStore } from './live-window';

type HistoryStep = 'push' | 'replace';
export type OnRangeChange = (range: ClosedRange | undefined, how: HistoryStep) => void;

/** How much longer the window gets with one press of a button or key. */
const ZOOM_STEP = 1.8;
/** The window on time and everything that moves it. */
export interface TimeWindowControl {
  /** What shows now, also in the middle of a gesture: for whoever is asked by an event. */
  readonly shown: () => TimeWindow;
  /** Where a gesture is; a picture of it shows over what is drawn. */
  readonly live: LiveWindow;
  /** What the page's range says, whatever a gesture shows. */
  readonly settled: TimeWindow;
  readonly bounds: TimeWindow;
  /** From the first to the last day of the records, or to today if that is on the axis. */
  readonly years: ClosedRange;
  /** Marks travel to their new places; after a gesture they are there already. */
  readonly travels: boolean;
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
  const [travels, setTravels] = useState(false);
  const live = useLiveWindowStore();

  const settled = windowFor(range, fitWindow(records));
  const bounds = boundsOf(records, settled, today);
  const shown = (): TimeWindow => live.get() ?? settled;

  const end = (): void => live.set(undefined);
  const goTo = (next: TimeWindow, how: HistoryStep = 'replace'): void => {
    setTravels(true);
    end();
    onRangeChange(rangeOfWindow(clampWindow(next, bounds)), how);
  };
  return {
    shown,
    settled,
    bounds,
    years: isNear(records, today)
      ? { from: Math.min(records.from, today), to: Math.max(records.to, today) }
      : records,
    live,
    travels,
    preview: (next) => live.set(next),
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

function zoomed(window: TimeWindow, factor: number, bounds: TimeWindow): TimeWindow {
  return zoomWindow(window, factor, (window.start + window.end) / 2, bounds);
}

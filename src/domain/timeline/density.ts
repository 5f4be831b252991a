import type { DayNumber } from '../dates/fuzzy-date';
import { type CalendarStep, daysOf, floorTo, nextAfter } from './calendar-step';
import { numbersOf } from './lane-numbers';
import { firstAtLeast } from './sorted-search';
import type { TimeScale } from './time-scale';
import type { Lane } from './timeline-items';

/** What one bar counts; `years`: several. */
export type DensityUnit = 'day' | 'month' | 'quarter' | 'year' | 'years';

interface DensityBar {
  readonly day: DayNumber;
  readonly x0: number;
  readonly x1: number;
  readonly count: number;
}

export interface Density {
  readonly unit: DensityUnit;
  /** Number of months or years that one bar stands for. */
  readonly size: number;
  /** In time order; steps without records have no bar. */
  readonly bars: readonly DensityBar[];
  /** Of the tallest bar; 0 without records. */
  readonly max: number;
}

const MIN_BAR_PX = 5;

const months = (count: number): CalendarStep => ({ unit: 'month', count });

const STEPS: readonly {
  readonly unit: DensityUnit;
  readonly size: number;
  readonly step: CalendarStep;
}[] = [
  { unit: 'day', size: 1, step: { unit: 'day', count: 1 } },
  { unit: 'month', size: 1, step: months(1) },
  { unit: 'quarter', size: 1, step: months(3) },
  { unit: 'year', size: 1, step: months(12) },
  ...[5, 10, 50, 100, 500].map((size) => ({
    unit: 'years' as const,
    size,
    step: months(12 * size),
  })),
];

/**
 * Counts records by day, month, quarter or year, whichever is the finest that leaves bars of `MIN_BAR_PX`. A record counts
 * once, where its mark stands; one known only by year in the middle of that year. The sum of the bars is the number of
 * items.
 */
export function densityOf(lanes: readonly Lane[], scale: TimeScale): Density {
  const last = STEPS.at(-1);
  const chosen =
    STEPS.find((candidate) => daysOf(candidate.step) * scale.pxPerDay >= MIN_BAR_PX) ?? last;
  const step = chosen?.step ?? months(1);
  const counts = new Map<DayNumber, number>();
  // Each in time order: whole steps are counted at once.
  const levels = lanes.map(numbersOf).flatMap(({ line, foot }) => [line, foot]);
  for (const { anchors } of levels) {
    for (let at = 0; at < anchors.length;) {
      const day = floorTo(step, anchors[at] ?? 0);
      const end = firstAtLeast(anchors, nextAfter(step, day), at);
      counts.set(day, (counts.get(day) ?? 0) + end - at);
      at = end;
    }
  }
  const bars = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([first, records]) => ({
      day: first,
      x0: scale.xOf(first),
      x1: scale.xOf(nextAfter(step, first)),
      count: records,
    }));
  return {
    unit: chosen?.unit ?? 'month',
    size: chosen?.size ?? 1,
    bars,
    max: bars.reduce((most, bar) => Math.max(most, bar.count), 0),
  };
}

import { type CalendarStep, floorTo, nextAfter } from '../timeline/calendar-step';
import type { TimeWindow } from '../timeline/time-window';
import type { TimelineItem } from '../timeline/timeline-items';

/** A stretch of time between two dates of the calendar, with the records whose marks stand in it. */
export interface TimelinePeriod {
  readonly window: TimeWindow;
  /** In the order given; never empty. */
  readonly items: readonly TimelineItem[];
}

const STEPS: readonly CalendarStep[] = [
  { unit: 'month', count: 12 },
  { unit: 'month', count: 3 },
  { unit: 'month', count: 1 },
];

/**
 * Cuts records, given in time order, into periods of at most `most` records where the calendar allows it: whole years, as many
 * together as fit; a fuller year in quarters, a fuller quarter in months; a month stays whole. Every record is in exactly one period.
 * No period overlaps another; stretches without records belong to the period before them where that goes on, else to none.
 */
export function periodsOf(items: readonly TimelineItem[], most: number): readonly TimelinePeriod[] {
  return joined(cut(items, most, STEPS), most);
}

function cut(
  items: readonly TimelineItem[],
  most: number,
  [step, ...finer]: readonly CalendarStep[],
): readonly TimelinePeriod[] {
  if (step === undefined) return [];
  const bins = new Map<number, TimelineItem[]>();
  for (const item of items) {
    const start = floorTo(step, item.mark.anchor);
    const bin = bins.get(start);
    if (bin) bin.push(item);
    else bins.set(start, [item]);
  }
  return [...bins].flatMap(([start, own]) =>
    own.length > most && finer.length > 0
      ? cut(own, most, finer)
      : [{ window: { start, end: nextAfter(step, start) }, items: own }],
  );
}

function joined(periods: readonly TimelinePeriod[], most: number): readonly TimelinePeriod[] {
  const result: TimelinePeriod[] = [];
  for (const period of periods) {
    const last = result.at(-1);
    if (last !== undefined && last.items.length + period.items.length <= most) {
      result[result.length - 1] = {
        window: { start: last.window.start, end: period.window.end },
        items: [...last.items, ...period.items],
      };
    } else result.push(period);
  }
  return result;
}

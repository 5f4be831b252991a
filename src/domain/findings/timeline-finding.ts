import { toCivilDay } from '../dates/civil-days';
import type { DayNumber } from '../dates/fuzzy-date';
import type { CommuniqueRecord } from '../model/types';

/** What the timeline's heading says of the selected records: counts, dates, no comparison. */
export type TimelineFinding =
  | { readonly key: 'none' }
  | { readonly key: 'undated'; readonly undated: number }
  | {
      readonly key: 'day';
      readonly dated: number;
      readonly agreements: number;
      readonly day: DayNumber;
    }
  | {
      readonly key: 'year';
      readonly dated: number;
      readonly agreements: number;
      readonly year: number;
    }
  | {
      readonly key: 'years';
      readonly dated: number;
      readonly agreements: number;
      readonly from: number;
      readonly to: number;
    };

/**
 * The finding over the timeline: how many of the selected records are dated, from when to when, and how many of those
 * are agreements. Years come from the first and last day that the dates can mean; an open end does not count.
 * Order of the records does not matter; no records give `none`, none with a date gives `undated`.
 */
export function timelineFinding(selected: readonly CommuniqueRecord[]): TimelineFinding {
  if (selected.length === 0) return { key: 'none' };
  const counts = { dated: 0, agreements: 0 };
  let [first, last] = [Infinity, -Infinity];
  for (const { kind, date } of selected) {
    if (date === undefined) continue;
    counts.dated += 1;
    if (kind === 'agreement') counts.agreements += 1;
    for (const { state, earliest, latest } of date.parts) {
      if (state !== 'known') continue;
      first = Math.min(first, earliest);
      last = Math.max(last, latest);
    }
  }
  if (counts.dated === 0) return { key: 'undated', undated: selected.length };
  if (first === last) return { key: 'day', ...counts, day: first };
  const [from, to] = [toCivilDay(first).year, toCivilDay(last).year];
  return from === to
    ? { key: 'year', ...counts, year: from }
    : { key: 'years', ...counts, from, to };
}

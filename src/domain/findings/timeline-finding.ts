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
export function timelineFinding(
  records: readonly CommuniqueRecord[],
  selectedIds: ReadonlySet<string>,
): TimelineFinding {
  const selected = records.filter(({ id }) => selectedIds.has(id));
  if (selected.length === 0) return { key: 'none' };
  const dates = selected.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return { key: 'undated', undated: selected.length };

  const known = dates.flatMap(({ parts }) => parts.filter(({ state }) => state === 'known'));
  const first = known.reduce((least, { earliest }) => Math.min(least, earliest), Infinity);
  const last = known.reduce((most, { latest }) => Math.max(most, latest), -Infinity);
  const counts = {
    dated: dates.length,
    agreements: selected.filter(({ kind, date }) => kind === 'agreement' && date !== undefined)
      .length,
  };
  if (first === last) return { key: 'day', ...counts, day: first };
  const [from, to] = [toCivilDay(first).year, toCivilDay(last).year];
  return from === to
    ? { key: 'year', ...counts, year: from }
    : { key: 'years', ...counts, from, to };
}

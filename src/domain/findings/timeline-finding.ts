import { toCivilDay } from '../dates/civil-days';
import type { DayNumber } from '../dates/fuzzy-date';
import { columnsOf } from '../index/record-columns';
import { RECORD_KINDS } from '../model/closed-sets';
import type { CommuniqueRecord } from '../model/types';

const AGREEMENT = RECORD_KINDS.indexOf('agreement');

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
  const { columns, positions } = columnsOf(selected);
  const [kinds, { dated, firstKnown, lastKnown }] = [columns.kinds(), columns.dates()];
  for (const position of positions) {
    if (dated[position] === 0) continue;
    counts.dated += 1;
    if (kinds[position] === AGREEMENT) counts.agreements += 1;
    first = Math.min(first, firstKnown[position] ?? first);
    last = Math.max(last, lastKnown[position] ?? last);
  }
  if (counts.dated === 0) return { key: 'undated', undated: selected.length };
  if (first === last) return { key: 'day', ...counts, day: first };
  const [from, to] = [toCivilDay(first).year, toCivilDay(last).year];
  return from === to
    ? { key: 'year', ...counts, year: from }
    : { key: 'years', ...counts, from, to };
}

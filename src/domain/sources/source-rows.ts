import { compareDates } from '@/domain/dates/compare-dates';
import type { Source } from '@/domain/model/types';

import type { Citations, CitingThings } from './citations';
import { citationsOf } from './citations';

export const SOURCE_ORDERS = [
  'number',
  'title',
  'publisher',
  'language',
  'published',
  'read',
  'records',
] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];
export type Direction = 'ascending' | 'descending';

/** One source with what rests on it. */
export interface SourceRow {
  readonly source: Source;
  readonly citations: Citations;
}

/** What only the reader's language can order. */
export interface SourceCollation {
  readonly compare: (a: string, b: string) => number;
  readonly languageName: (tag: string) => string;
  readonly publisherName: (source: Source) => string;
}

const NOTHING: Citations = { records: [], delegations: [], people: [], organizations: [] };

/** Each source with what rests on it among these things, in the order given. */
export function sourceRows(sources: readonly Source[], things: CitingThings): readonly SourceRow[] {
  const citations = citationsOf(things);
  return sources.map((source) => ({ source, citations: citations.get(source.id) ?? NOTHING }));
}

/**
 * Sorted rows. A missing title or date stands last in both directions; ties by number, ascending; `read` puts those read
 * whole first when ascending.
 */
export function sortSources(
  rows: readonly SourceRow[],
  order: SourceOrder,
  direction: Direction,
  collation: SourceCollation,
): readonly SourceRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const gap = Number(isMissing(a.source, order)) - Number(isMissing(b.source, order));
    return gap || sign * compareBy(order, a, b, collation) || a.source.number - b.source.number;
  });
}

/** Something that sources have in common, with how many have it. */
export interface SourceGroup {
  readonly value: string;
  readonly count: number;
}

/** Languages (BCP 47) of some sources, by the name's collation; unrecorded ones (`und`) last. */
export function languagesOf(
  sources: readonly Source[],
  { compare, languageName }: SourceCollation,
): readonly SourceGroup[] {
  return tally(sources.map(({ lang }) => lang)).toSorted(
    (a, b) =>
      Number(a.value === 'und') - Number(b.value === 'und') ||
      compare(languageName(a.value), languageName(b.value)),
  );
}

/** Publishers of some sources, by the collation of the names shown. */
export function publishersOf(
  sources: readonly Source[],
  { compare, publisherName }: Pick<SourceCollation, 'compare' | 'publisherName'>,
): readonly SourceGroup[] {
  const names = new Map(sources.map((source) => [source.publisher, publisherName(source)]));
  const nameOf = ({ value }: SourceGroup): string => names.get(value) ?? value;
  return tally(sources.map(({ publisher }) => publisher)).toSorted((a, b) =>
    compare(nameOf(a), nameOf(b)),
  );
}

function tally(values: readonly string[]): readonly SourceGroup[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function isMissing(source: Source, order: SourceOrder): boolean {
  if (order === 'title') return source.title === undefined;
  return order === 'published' && source.published === undefined;
}

function compareBy(
  order: SourceOrder,
  a: SourceRow,
  b: SourceRow,
  { compare, languageName, publisherName }: SourceCollation,
): number {
  switch (order) {
    case 'number':
      return a.source.number - b.source.number;
    case 'title':
      return compare(a.source.title ?? '', b.source.title ?? '');
    case 'publisher':
      return compare(publisherName(a.source), publisherName(b.source));
    case 'language':
      return compare(languageName(a.source.lang), languageName(b.source.lang));
    case 'published':
      return compareDates(a.source.published, b.source.published);
    case 'read':
      return Number(a.source.read === 'part') - Number(b.source.read === 'part');
    case 'records':
      return a.citations.records.length - b.citations.records.length;
  }
}

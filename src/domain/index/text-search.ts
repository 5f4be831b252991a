import { fold, type FoldedQuery } from '../fold/fold';
import type { Dataset, Delegation } from '../model/dataset';
import type { CommuniqueRecord } from '../model/types';
import type { LocalizedText } from '../model/vocabulary';
import { recordsWithAny } from './column';
import { once } from './record-columns';
import type { Facets } from './record-facets';
import { type WordTable, wordTableBuilder } from './word-table';

/**
 * Free-text search over all records. Folding every text takes a while at 100,000 records: `prepare` does it piece by
 * piece while the page answers; the first `find` finishes what is left.
 */
export interface TextSearch {
  readonly isReady: () => boolean;
  /** How much of the texts is folded, from 0 to 1. */
  readonly share: () => number;
  /** Folds texts until `isOver` says stop; asks after every hundred or so. */
  readonly prepare: (isOver: () => boolean) => void;
  /**
   * 1 for every record, in the order of the records, that has every word of the query in any order, in its own texts
   * or in names and titles of what it names, mentions or cites; a query without words finds all.
   */
  readonly find: (query: FoldedQuery) => Uint8Array;
}

interface Lookups {
  readonly dataset: Dataset;
  readonly records: readonly CommuniqueRecord[];
  readonly delegationsOf: ReadonlyMap<string, readonly Delegation[]>;
  readonly facetsOf: () => Facets;
}

const BATCH = 128;

/** Searches texts of the records and of the things in their facets: a thing's texts are folded once, however many name it. */
export function textSearchOf(lookups: Lookups): TextSearch {
  const { dataset, records } = lookups;
  const things = once(() => thingTexts(dataset));
  // Documents are numbered through: the records, then things, kind by kind, in the order of the facet's codes.
  const { organizations, people, themes, sources } = dataset;
  const thingCount = organizations.length + people.length + themes.length + sources.length;
  const total = records.length + thingCount;
  const builder = wordTableBuilder();
  let done = 0;
  let table: WordTable | undefined;

  const textAt = (document: number): string => {
    const record = records[document];
    return record === undefined
      ? (things()[document - records.length] ?? '')
      : recordText(record, lookups.delegationsOf.get(record.id));
  };
  const prepare = (isOver: () => boolean): void => {
    while (done < total) {
      const end = Math.min(total, done + BATCH);
      for (; done < end; done += 1) builder.add(fold(textAt(done)));
      if (isOver()) return;
    }
    table ??= builder.build();
  };
  const finished = (): WordTable => {
    if (table === undefined) prepare(() => false);
    return (table ??= builder.build());
  };
  return {
    isReady: () => table !== undefined,
    share: () => (total === 0 ? 1 : done / total),
    prepare,
    find: ({ words }) => {
      const found = new Uint8Array(records.length).fill(1);
      for (const word of words) {
        const marked = finished().documentsWith(word, total);
        const hits = recordsHit(marked, lookups);
        for (let position = 0; position < found.length; position += 1) {
          if (hits[position] === 0) found[position] = 0;
        }
      }
      return found;
    },
  };
}

/** Marked records, and records that have a marked thing in a facet. */
function recordsHit(marked: Uint8Array, { dataset, records, facetsOf }: Lookups): Uint8Array {
  const facets = facetsOf();
  const hits = marked.slice(0, records.length);
  let start = records.length;
  for (const [facet, count] of [
    ['org', dataset.organizations.length],
    ['person', dataset.people.length],
    ['theme', dataset.themes.length],
    ['source', dataset.sources.length],
  ] as const) {
    const things = marked.subarray(start, start + count);
    start += count;
    if (!things.includes(1)) continue;
    const named = recordsWithAny(facets[facet], things);
    for (let position = 0; position < hits.length; position += 1) {
      if (named[position] === 1) hits[position] = 1;
    }
  }
  return hits;
}

/** Organisations, people, themes and sources, each in the dataset's order, which is that of the facets' codes. */
function thingTexts({ organizations, people, themes, sources }: Dataset): readonly string[] {
  return [
    ...organizations.map(({ name, abbreviation }) => joined([name], [abbreviation ?? ''])),
    ...people.map(({ name, otherNames }) =>
      joined(
        [name],
        otherNames.map((other) => other.name),
      ),
    ),
    ...themes.map(({ name }) => joined([name], [])),
    ...sources.map(({ title }) => title ?? ''),
  ];
}

function recordText(
  record: CommuniqueRecord,
  delegations: readonly Delegation[] | undefined,
): string {
  const texts: LocalizedText[] = [record.summary];
  for (const { name } of delegations ?? []) texts.push(name);
  if (record.kind === 'agreement') texts.push(record.title);
  if (record.kind === 'event') texts.push(record.name);
  if (record.kind !== 'statement') {
    for (const { name, venue } of record.places) {
      if (name !== undefined) texts.push(name);
      if (venue !== undefined) texts.push(venue);
    }
  }
  return joined(texts, []);
}

function joined(texts: readonly LocalizedText[], plain: readonly string[]): string {
  return [...texts.flatMap((text) => Object.values(text)), ...plain].join(' ');
}

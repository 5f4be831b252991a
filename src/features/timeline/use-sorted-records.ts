import { useEffect, useMemo, useState } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { CommuniqueRecord } from '@/domain/model/types';
import { runAtOnce } from '@/domain/steps/run-steps';
import { LAST, orderByRanks, ranksByWords } from '@/domain/timeline/rank-by-words';
import { useReader } from '@/facts/reader-context';
import { type FirstI18n, useFirstI18n } from '@/i18n/i18n-context';

import { runInSlices } from './run-in-slices';
import { dateRanks, type Sorting, sourcesOf, wordsIn } from './table-columns';

/** So many are ranked by their words before the next frame; more in slices. */
const AT_ONCE = 1000;

/** Ranks of a list of records, by language and column: words are made and compared once. */
const known = new WeakMap<readonly CommuniqueRecord[], Map<string, Int32Array>>();

interface Sorted {
  readonly records: readonly CommuniqueRecord[];
  /** Ranking goes on; until it is done the order before it stays. */
  readonly isSorting: boolean;
}

/** The records in the order of a column, ties in the order given; undated records and those without bodies at the end either way. */
export function useSortedRecords(records: readonly CommuniqueRecord[], sorting: Sorting): Sorted {
  const { column, isDescending } = sorting;
  const i18n = useFirstI18n();
  const { index } = useReader();
  const [, setFinished] = useState<Int32Array>();
  const job = `${i18n.language} ${column}`;
  const ranks = knownRanks(records, job) ?? ranksAtOnce(records, sorting, index, i18n);
  useEffect(() => {
    if (ranks !== undefined) return undefined;
    return runInSlices(stepsOf(records, sorting, index, i18n), (result) => {
      remember(records, job, result);
      setFinished(result);
    });
  }, [ranks, records, sorting, index, i18n, job]);

  const sorted = useMemo(() => {
    if (ranks === undefined) return undefined;
    const order = orderByRanks(ranks, isDescending);
    return Array.from(order, (position) => records[position]).filter(
      (record) => record !== undefined,
    );
  }, [ranks, records, isDescending]);
  const [last, setLast] = useState({ of: records, sorted: sorted ?? records });
  if (sorted !== undefined && last.sorted !== sorted) setLast({ of: records, sorted });
  const before = last.of === records ? last.sorted : records;
  return { records: sorted ?? before, isSorting: sorted === undefined };
}

function knownRanks(records: readonly CommuniqueRecord[], job: string): Int32Array | undefined {
  return known.get(records)?.get(job);
}

function remember(
  records: readonly CommuniqueRecord[],
  job: string,
  ranks: Int32Array,
): Int32Array {
  const jobs = known.get(records) ?? new Map<string, Int32Array>();
  known.set(records, jobs.set(job, ranks));
  return ranks;
}

/** Undefined where the words of many records would have to be compared. */
function ranksAtOnce(
  records: readonly CommuniqueRecord[],
  { column, isDescending }: Sorting,
  index: DatasetIndex,
  i18n: FirstI18n,
): Int32Array | undefined {
  const job = `${i18n.language} ${column}`;
  if (column === 'date') return remember(records, job, dateRanks(records, LAST));
  if (column === 'sources') return remember(records, job, Int32Array.from(records, sourcesOf));
  if (records.length > AT_ONCE) return undefined;
  const steps = stepsOf(records, { column, isDescending }, index, i18n);
  return remember(records, job, runAtOnce(steps));
}

function stepsOf(
  records: readonly CommuniqueRecord[],
  { column }: Sorting,
  index: DatasetIndex,
  i18n: FirstI18n,
): Generator<undefined, Int32Array> {
  const wordsOf = (position: number): string | undefined => {
    const record = records[position];
    if (record === undefined || column === 'date' || column === 'sources') return undefined;
    return wordsIn(column, record, index, i18n);
  };
  return ranksByWords(records.length, wordsOf, i18n.f.compare);
}

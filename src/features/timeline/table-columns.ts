import type { DatasetIndex } from '@/domain/index/dataset-index';
import { evidenceOfRecord } from '@/domain/model/evidence';
import type { CommuniqueRecord } from '@/domain/model/types';
import { recordForm, recordTitle } from '@/facts/record-words';
import { type FirstI18n, shownText } from '@/i18n/i18n-context';

import { bodiesOf } from './record-words';

export const COLUMNS = ['date', 'form', 'title', 'bodies', 'certainty', 'sources'] as const;
export type Column = (typeof COLUMNS)[number];
export type WordColumn = Exclude<Column, 'date' | 'sources'>;

export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Distinct sources that anything in the record cites. */
export function sourcesOf(record: CommuniqueRecord): number {
  return new Set(evidenceOfRecord(record).map(({ sourceId }) => sourceId)).size;
}

/** What a column of words says of a record; undefined if it says nothing. */
export function wordsIn(
  column: WordColumn,
  record: CommuniqueRecord,
  index: DatasetIndex,
  i18n: FirstI18n,
): string | undefined {
  switch (column) {
    case 'form':
      return recordForm(record, i18n);
    case 'title':
      return recordTitle(record, index, i18n).text;
    case 'certainty':
      return i18n.f.certainty(record.date, record.dateBasis);
    case 'bodies': {
      const bodies = bodiesOf(record, index, i18n);
      if (bodies.length === 0) return undefined;
      return bodies.map(({ name }) => shownText(name, i18n.language).text).join();
    }
  }
}

/** Ranks by date of records in time order: their place; `last` for undated ones. */
export function dateRanks(records: readonly CommuniqueRecord[], last: number): Int32Array {
  return Int32Array.from(records, ({ date }, place) => (date === undefined ? last : place));
}

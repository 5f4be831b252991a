import { compareRecords } from '@/domain/index/dataset-index';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import { evidenceOfRecord } from '@/domain/model/evidence';
import type { CommuniqueRecord } from '@/domain/model/types';
import { recordForm, recordTitle } from '@/facts/record-words';
import { type I18n, type ShownText, shownText } from '@/i18n/i18n-context';

import { bodiesOf } from './record-words';

export const COLUMNS = ['date', 'form', 'title', 'bodies', 'certainty', 'sources'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** A record with what the table's columns sort by. */
export interface TableRow {
  readonly record: CommuniqueRecord;
  readonly form: string;
  readonly title: ShownText;
  readonly bodies: string;
  readonly certainty: string;
  /** Distinct sources that anything in the record cites. */
  readonly sources: number;
}

/** Rows in the order of the records. */
export function tableRows(
  records: readonly CommuniqueRecord[],
  index: DatasetIndex,
  i18n: I18n,
): readonly TableRow[] {
  return records.map((record) => ({
    record,
    form: recordForm(record, i18n),
    title: recordTitle(record, index, i18n),
    bodies: bodiesOf(record, index)
      .map(({ name }) => shownText(name, i18n.language).text)
      .join(),
    certainty: i18n.f.certainty(record.date, record.dateBasis),
    sources: new Set(evidenceOfRecord(record).map(({ sourceId }) => sourceId)).size,
  }));
}

/** Sorted rows, ties in time order. Undated records and rows without bodies stay at the end either way. */
export function sortedRows(
  rows: readonly TableRow[],
  { column, isDescending }: Sorting,
  compareText: (a: string, b: string) => number,
): readonly TableRow[] {
  const sign = isDescending ? -1 : 1;
  const last = (row: TableRow): number =>
    Number(
      (column === 'date' && row.record.date === undefined) ||
        (column === 'bodies' && row.bodies === ''),
    );
  const compare = (a: TableRow, b: TableRow): number => {
    switch (column) {
      case 'date':
        return compareRecords(a.record, b.record);
      case 'sources':
        return a.sources - b.sources;
      case 'title':
        return compareText(a.title.text, b.title.text);
      case 'form':
      case 'bodies':
      case 'certainty':
        return compareText(a[column], b[column]);
    }
  };
  return rows.toSorted(
    (a, b) => last(a) - last(b) || sign * compare(a, b) || compareRecords(a.record, b.record),
  );
}

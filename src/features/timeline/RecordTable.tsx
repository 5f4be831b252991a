import { type ReactNode, useState } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { classNames } from '@/ui/class-names';

import { RecordTableRow } from './RecordTableRow';
import { type Column, COLUMNS, sortedRows, type Sorting, tableRows } from './table-rows';

/** Rows that are drawn at once; the others on request, so that thousands do not stall the page. */
const PAGE_SIZE = 200;

/** Narrow screens show these inside the title's cell. */
const WIDE_ONLY: Readonly<Partial<Record<Column, string>>> = {
  form: 'max-tablet:hidden',
  bodies: 'max-desktop:hidden',
  certainty: 'max-desktop:hidden',
};

interface RecordTableProps {
  readonly records: readonly CommuniqueRecord[];
  readonly openId: string | undefined;
}

/** The records of the timeline as a table that sorts by any column; by date to begin with. */
export function RecordTable({ records, openId }: RecordTableProps): ReactNode {
  const i18n = useI18n();
  const { m, f } = i18n;
  const { index } = useReader();
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', isDescending: false });
  const [limit, setLimit] = useState(PAGE_SIZE);
  const rows = sortedRows(tableRows(records, index, i18n), sorting, f.compare);
  const sortBy = (column: Column): void =>
    setSorting({
      column,
      isDescending: sorting.column === column && !sorting.isDescending,
    });
  return (
    <>
      <div className="relative overflow-x-auto">
        <table className="border-ink w-full border-b text-left">
          <caption className="sr-only">
            {m.timeline.table.caption({ count: records.length })}
          </caption>
          <thead>
            <tr className="border-ink border-b align-bottom">
              {COLUMNS.map((column) => (
                <SortHeader key={column} column={column} sorting={sorting} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <RecordTableRow key={row.record.id} row={row} isOpen={row.record.id === openId} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > limit ? (
        <Button className="mt-3" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {m.timeline.table.more({ count: Math.min(PAGE_SIZE, rows.length - limit) })}
        </Button>
      ) : null}
    </>
  );
}

interface SortHeaderProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

function SortHeader({ column, sorting, onSort }: SortHeaderProps): ReactNode {
  const { m } = useI18n();
  const isSorted = sorting.column === column;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : undefined}
      className={classNames(
        'pr-4 pb-1 font-normal',
        WIDE_ONLY[column],
        column === 'sources' && 'w-20',
      )}
    >
      <button
        type="button"
        onClick={() => onSort(column)}
        className="text-small hover:decoration-ink decoration-rule flex min-h-9 items-center gap-1.5 text-left font-semibold underline-offset-3 hover:underline"
      >
        {m.timeline.table.columns[column]}
        <svg
          viewBox="0 0 8 10"
          aria-hidden="true"
          className={classNames(
            'h-2.5 w-2 flex-none fill-current',
            isSorted ? 'text-ink' : 'text-rule',
          )}
        >
          {isSorted && sorting.isDescending ? null : <path d="M4 0 8 4H0z" />}
          {isSorted && !sorting.isDescending ? null : <path d="M4 10 0 6h8z" />}
        </svg>
      </button>
    </th>
  );
}

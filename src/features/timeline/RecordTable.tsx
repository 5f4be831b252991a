import { memo, type ReactNode, Suspense, useCallback, useState } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';
import { lazyPart } from '@/ui/lazy-part';

import { RecordTableRow } from './RecordTableRow';
import { SortHeader } from './SortHeader';
import { type Column, COLUMNS, type Sorting } from './table-columns';
import { usePrinting } from './use-printing';
import { useSortedRecords } from './use-sorted-records';

const LongTableBody = lazyPart(async () => (await import('./LongTableBody')).LongTableBody);

/** Lists up to this long are drawn whole, so that the browser's own search finds every row. */
const MOST_WHOLE = 200;
/** Rows that a print has room for: some two hundred pages. */
const MOST_PRINTED = 2000;
/** Rows shown while the code for long lists loads. */
const FIRST_ROWS = 30;

interface RecordTableProps {
  /** In time order. */
  readonly records: readonly CommuniqueRecord[];
  readonly openId: string | undefined;
}

/** The records of the timeline as a table that sorts by any column; by date to begin with. Of long lists only the rows in view are drawn. */
export const RecordTable = memo(function RecordTable({ records, openId }: RecordTableProps) {
  const { m } = useFirstI18n();
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', isDescending: false });
  const { records: sorted, isSorting } = useSortedRecords(records, sorting);
  const isPrinting = usePrinting();
  const count = sorted.length;
  const isLong = count > MOST_WHOLE;
  const sortBy = useCallback(
    (column: Column): void =>
      setSorting((before) => ({
        column,
        isDescending: before.column === column && !before.isDescending,
      })),
    [],
  );
  return (
    <>
      {isLong ? (
        <p className="text-small text-ink2 pb-2 print:hidden">{m.timeline.table.long({ count })}</p>
      ) : null}
      <output className={isSorting ? 'text-small block pb-2' : 'sr-only'}>
        {isSorting ? m.timeline.table.sorting : null}
      </output>
      <div className="relative overflow-x-auto">
        <table
          aria-rowcount={isLong ? count + 1 : undefined}
          aria-busy={isSorting}
          className={classNames(
            'border-ink w-full border-b text-left',
            isLong && !isPrinting && 'table-fixed',
          )}
        >
          <caption className="sr-only">{m.timeline.table.caption({ count })}</caption>
          <thead>
            <tr aria-rowindex={isLong ? 1 : undefined} className="border-ink border-b align-bottom">
              {COLUMNS.map((column) => (
                <SortHeader
                  key={column}
                  column={column}
                  sorting={sorting}
                  onSort={sortBy}
                  hasWidth={isLong}
                />
              ))}
            </tr>
          </thead>
          {isLong && !isPrinting ? (
            <Suspense
              fallback={<WholeBody records={sorted.slice(0, FIRST_ROWS)} openId={openId} />}
            >
              <LongTableBody records={sorted} openId={openId} />
            </Suspense>
          ) : (
            <WholeBody records={sorted.slice(0, MOST_PRINTED)} openId={openId} />
          )}
        </table>
      </div>
      {isPrinting && count > MOST_PRINTED ? (
        <p className="text-small pt-2">
          {m.timeline.table.printed({ printed: MOST_PRINTED, count })}
        </p>
      ) : null}
    </>
  );
});

function WholeBody({ records, openId }: RecordTableProps): ReactNode {
  return (
    <tbody>
      {records.map((record) => (
        <RecordTableRow key={record.id} record={record} isOpen={record.id === openId} />
      ))}
    </tbody>
  );
}

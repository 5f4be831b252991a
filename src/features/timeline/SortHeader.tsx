import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import type { Column, Sorting } from './table-columns';

/** Narrow screens show these inside the title's cell; widths hold where rows come and go. */
const COLUMN_CLASSES: Readonly<Record<Column, string>> = {
  date: 'w-24 tablet:w-36',
  form: 'max-tablet:hidden w-36 desktop:w-44',
  title: '',
  bodies: 'max-desktop:hidden w-[26%]',
  certainty: 'max-desktop:hidden w-36',
  sources: 'w-20',
};

interface SortHeaderProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
  /** Fixes the width, so that columns stand still while rows come and go. */
  readonly hasWidth: boolean;
}

/** The head of a column: a button that sorts by it, and the other way round when pressed again. */
export function SortHeader({ column, sorting, onSort, hasWidth }: SortHeaderProps): ReactNode {
  const { m } = useFirstI18n();
  const isSorted = sorting.column === column;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  const hidden = COLUMN_CLASSES[column].split(' ').filter((name) => name.endsWith(':hidden'));
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : undefined}
      className={classNames(
        'pr-4 pb-1 font-normal',
        hasWidth ? COLUMN_CLASSES[column] : hidden.join(' '),
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
            'h-2.5 w-2 flex-none fill-current print:hidden',
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

import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import {
  type Direction,
  SOURCE_ORDERS,
  type SourceOrder,
  type SourceRow,
} from '@/domain/sources/source-rows';
import { Publisher } from '@/facts/Publisher';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { AlsoResting, SourceDate, SourceLanguage } from './SourceFacts';
import { SourceHead } from './SourceHead';

export interface SourceSort {
  readonly order: SourceOrder;
  readonly direction: Direction;
}

interface SourceTableProps {
  readonly id: string;
  readonly rows: readonly SourceRow[];
  readonly sort: SourceSort;
  readonly onSort: (order: SourceOrder) => void;
}

/** Columns that a narrow screen has no room for: their words then stand under the title. */
const WIDE_ONLY: ReadonlySet<SourceOrder> = new Set([
  'number',
  'publisher',
  'language',
  'published',
  'read',
]);

const CELL = 'border-hair border-b py-2.5 pr-4 last:pr-0 text-left align-top font-normal';
const WIDE_CELL = `${CELL} max-desktop:hidden`;

/** The sources as a table, sortable by its heads. */
export function SourceTable({ id, rows, sort, onSort }: SourceTableProps): ReactNode {
  const { m } = useI18n();
  return (
    <div className="relative overflow-x-auto">
      <table id={id} className="text-caption w-full border-collapse">
        <caption className="sr-only">{m.sources.table.title}</caption>
        <thead>
          <tr>
            {SOURCE_ORDERS.map((order) => (
              <SortHead key={order} order={order} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.source.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeadProps {
  readonly order: SourceOrder;
  readonly sort: SourceSort;
  readonly onSort: (order: SourceOrder) => void;
}

function SortHead({ order, sort, onSort }: SortHeadProps): ReactNode {
  const { m } = useI18n();
  const isSorted = sort.order === order;
  const arrow = sort.direction === 'ascending' ? '↑' : '↓';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? sort.direction : undefined}
      className={classNames(
        'border-ink border-b pr-4 pb-1 text-left align-bottom font-normal last:pr-0',
        WIDE_ONLY.has(order) && 'max-desktop:hidden',
      )}
    >
      <button
        type="button"
        title={order === 'records' ? m.sources.table.recordsHint : undefined}
        onClick={() => onSort(order)}
        className={classNames(
          'text-small hover:text-ink inline-flex min-h-7 items-center gap-1 whitespace-nowrap hover:underline underline-offset-3',
          isSorted ? 'text-ink font-semibold' : 'text-ink2',
        )}
      >
        {m.sources.table.columns[order]}
        <span aria-hidden="true" className={isSorted ? undefined : 'max-desktop:hidden invisible'}>
          {arrow}
        </span>
      </button>
    </th>
  );
}

function Row({ row }: { readonly row: SourceRow }): ReactNode {
  const { m, f } = useI18n();
  const { source, citations } = row;
  return (
    <tr className="hover:bg-tint">
      <td className={classNames(WIDE_CELL, 'font-semibold whitespace-nowrap')}>
        <SourceMark source={source} />
      </td>
      <th
        scope="row"
        className={classNames(CELL, 'w-[42%] [overflow-wrap:anywhere] max-desktop:w-full')}
      >
        <span className="desktop:hidden mr-2 font-semibold">
          <SourceMark source={source} />
        </span>
        <SourceHead source={source} />
        <span className="text-small text-ink2 desktop:hidden mt-0.5 flex flex-wrap gap-x-3">
          <span>
            <Publisher source={source} />
          </span>
          <span>
            <SourceLanguage source={source} absent={m.sources.languageNotRecorded} />
          </span>
          <span>
            <SourceDate source={source} absent={m.sources.dateNotRecorded} />
          </span>
          <span>{m.sources.readHow[source.read]}</span>
          <span className="text-ink3">
            <AlsoResting citations={citations} />
          </span>
        </span>
      </th>
      <td className={classNames(WIDE_CELL, '[overflow-wrap:anywhere]')}>
        <Publisher source={source} />
      </td>
      <td className={WIDE_CELL}>
        <SourceLanguage source={source} absent={m.sources.notRecorded} />
      </td>
      <td className={classNames(WIDE_CELL, 'whitespace-nowrap')}>
        <SourceDate source={source} absent={m.sources.notRecorded} />
      </td>
      <td className={WIDE_CELL}>{m.sources.read[source.read]}</td>
      <td className={CELL}>
        <span className="font-semibold">{f.number(citations.records.length)}</span>
        <span className="text-small text-ink3 max-desktop:hidden block">
          <AlsoResting citations={citations} />
        </span>
      </td>
    </tr>
  );
}

function SourceMark({ source: { id, number } }: { readonly source: Source }): ReactNode {
  const { m } = useI18n();
  return (
    <ThingLink id={id} className="inline-flex min-h-6 min-w-6 items-center">
      {m.facts.evidence.source({ number })}
    </ThingLink>
  );
}

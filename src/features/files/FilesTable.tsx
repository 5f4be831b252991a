import type { ReactNode } from 'react';

import type { TableName } from '@/domain/tables/table';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';

import { fileName } from './file-name';
import type { PreparedFiles } from './prepared-files';

interface FilesTableProps {
  readonly prepared: PreparedFiles;
  readonly tables: readonly TableName[];
  readonly onTable: (table: TableName) => void;
}

/** Tables with their numbers of rows, each to be taken as a file. */
export function FilesTable({ prepared, tables, onTable }: FilesTableProps): ReactNode {
  const { f } = useI18n();
  const { files } = useTakingAwayWords();
  const { rows, shown } = prepared;
  return (
    <table className="text-caption mt-2 w-full text-left">
      <caption className="sr-only">{files.table.caption}</caption>
      <thead>
        <tr className="border-ink border-b align-bottom">
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            {files.table.name}
          </th>
          <th scope="col" className="w-24 py-1.5 pr-4 text-right font-semibold">
            {files.table.rows}
          </th>
          <th scope="col" className="w-16 py-1.5 text-right font-semibold">
            {files.table.file}
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => {
          const count = rows.get(table) ?? 0;
          const onPage = shown.get(table) ?? count;
          return (
            <tr key={table} className="border-hair border-b">
              <th scope="row" className="py-1 pr-4 font-normal">
                {files.tables[table]}
              </th>
              <td className="py-1 pr-4 text-right tabular-nums">
                {f.number(count)}
                {onPage === count ? null : (
                  <span className="text-ink2 text-small block">
                    {files.table.shown({ count: onPage })}
                  </span>
                )}
              </td>
              <td className="py-1 text-right">
                <Button
                  size="small"
                  aria-label={files.table.download({ table: files.tables[table] })}
                  title={fileName(prepared, { kind: 'table', table })}
                  onClick={() => onTable(table)}
                >
                  {files.table.csv}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

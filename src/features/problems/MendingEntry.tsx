import type { ReactNode } from 'react';

import type { Mending } from '@/domain/problems/mending';
import { jsonPath } from '@/i18n/formats/as-in-file';
import { useI18n } from '@/i18n/i18n-context';

import { Detail } from './Detail';
import { FileText } from './FileText';

/** One thing that was met kindly: where, what stood there, and what it was read as. */
export function MendingEntry({ mending }: { mending: Mending }): ReactNode {
  const { m } = useI18n();
  const words = m.problems;
  const { code, file, path, line, column, cell, found, readAs } = mending;
  const hasPath = cell === undefined && path.length > 0;
  return (
    <li className="border-hair border-b py-3">
      <p className="text-small text-pretty">{words.mended.title[code]}</p>
      <p className="text-small text-ink2 mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <FileText lang="en">{file}</FileText>
        {line === undefined ? null : <span>{words.position({ line, column })}</span>}
        {cell === undefined ? null : <span className="wrap-anywhere">{words.cell(cell)}</span>}
      </p>
      {hasPath || found !== '' ? (
        <dl className="text-small tablet:grid-cols-[7.5rem_minmax(0,1fr)] tablet:gap-y-1 mt-1 grid gap-x-4">
          {hasPath ? (
            <Detail label={words.label.where}>
              <FileText lang="en">{jsonPath(path)}</FileText>
            </Detail>
          ) : null}
          {found === '' ? null : (
            <Detail label={words.mended.found}>
              <FileText>{found}</FileText>
            </Detail>
          )}
          {readAs === '' ? null : (
            <Detail label={words.mended.readAs}>
              <FileText>{readAs}</FileText>
            </Detail>
          )}
        </dl>
      ) : null}
    </li>
  );
}

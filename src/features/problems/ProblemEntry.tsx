import type { ReactNode } from 'react';

import type { Problem } from '@/domain/problems/problem';
import { jsonPath } from '@/i18n/formats/as-in-file';
import { useI18n } from '@/i18n/i18n-context';

import { Detail } from './Detail';
import { FileText } from './FileText';

/** One problem: what is wrong, where, what belongs there, and what to do about it. */
export function ProblemEntry({ problem }: { problem: Problem }): ReactNode {
  const { m } = useI18n();
  const words = m.problems;
  const { severity, code, file, path, line, column, cell, subject, expected, leftOut } = problem;
  // Who fills in tables never sees the path.
  const hasPath = cell === undefined && path.length > 0;
  const found = words.found(problem);
  // A file that never came has nothing in it to compare.
  const hasContent = expected.code !== 'file';
  return (
    <li className="border-hair border-b py-4">
      <p className="text-body font-semibold text-pretty">
        <span className="text-small text-ink2 block font-normal">{words.severity[severity]}</span>
        {words.title[code]}
      </p>
      <p className="text-small text-ink2 mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <FileText lang="en">{file}</FileText>
        {line === undefined ? null : <span>{words.position({ line, column })}</span>}
        {cell === undefined ? null : <span className="wrap-anywhere">{words.cell(cell)}</span>}
      </p>
      <dl className="text-small tablet:grid-cols-[7.5rem_minmax(0,1fr)] tablet:gap-y-1 mt-2 grid gap-x-4">
        {hasPath || (cell && subject) ? (
          <Detail label={words.label.where}>
            {hasPath ? <FileText lang="en">{jsonPath(path)}</FileText> : null}
            {subject === undefined ? null : (
              <span className="text-ink2 mt-0.5 block wrap-anywhere">{words.thing(subject)}</span>
            )}
          </Detail>
        ) : null}
        {hasContent ? (
          <Detail label={words.label.expected}>{words.expected(expected)}</Detail>
        ) : null}
        {hasContent || problem.found !== '' ? (
          <Detail label={words.label.found}>
            {found === problem.found ? <FileText>{found}</FileText> : found}
          </Detail>
        ) : null}
        {leftOut === undefined || leftOut.kind === 'file' ? null : (
          <Detail label={words.label.leftOut}>{words.loss(problem)}</Detail>
        )}
        <Detail label={words.label.remedy}>{words.remedy(problem)}</Detail>
      </dl>
    </li>
  );
}

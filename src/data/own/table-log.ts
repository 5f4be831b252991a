import type { Expected, LeftOut, Problem } from '@/domain/problems/problem';
import { TABLE_NAMES } from '@/domain/tables/table';
import type { TablePlace } from '@/domain/tables/table-problem';

import type { Finding, LoggedFinding, ProblemLog } from '../reading/problem-log';

/** A problem of the tables themselves, with the place by which the checked reader would name it. */
export interface TableFinding {
  readonly problem: Problem;
  readonly place?: { readonly table: string; readonly row?: number; readonly column?: string };
}

interface TableLogOptions {
  readonly log: ProblemLog;
  readonly findings: readonly TableFinding[];
  readonly placeOf: (path: Finding['path']) => TablePlace | undefined;
  /** Puts the reader's problem to its place in a table. */
  readonly place: (problem: Problem, place: TablePlace | undefined) => Problem;
  /** In the order in which their problems are told. */
  readonly files: readonly string[];
  readonly limit: number;
}

/**
 * A log for the checked reader that already holds what is wrong with the tables themselves. What one of those explains is
 * added to it and not told again, so that one mistake stays one problem.
 */
export function createTableLog(options: TableLogOptions): ProblemLog {
  const { log, findings, placeOf, files, limit } = options;
  const logged = findings.map((finding) => {
    const alsoLeftOut: LeftOut[] = [];
    return { ...finding, alsoLeftOut };
  });
  const byCell = new Map<string, LoggedFinding>();
  for (const { place, alsoLeftOut, problem } of logged) {
    if (place?.column === undefined) continue;
    const isColumn = problem.code === 'missing_column';
    byCell.set(nameOf({ ...place, row: isColumn ? 0 : (place.row ?? 0) }), { alsoLeftOut });
  }

  const causeOf = ({ path, code }: Finding): LoggedFinding | undefined => {
    const place = byCell.size > 0 ? placeOf(path) : undefined;
    if (place?.column === undefined) return undefined;
    const ofColumn =
      code === 'missing_field' ? byCell.get(nameOf({ ...place, row: 0 })) : undefined;
    return byCell.get(nameOf(place)) ?? ofColumn;
  };

  const isError = ({ severity }: Problem): boolean => severity === 'error';
  return {
    report: (finding) => {
      const cause = causeOf(finding);
      if (cause === undefined) return log.report(finding);
      if (finding.leftOut) cause.alsoLeftOut.push(finding.leftOut);
      return cause;
    },
    counts: () => {
      const { errors, warnings } = log.counts();
      const own = logged.map(settle).filter(isError).length;
      return { errors: errors + own, warnings: warnings + logged.length - own };
    },
    problems: () => {
      const placed = log.problems().map((problem) => options.place(problem, placeOf(problem.path)));
      const all = [...logged.map(settle), ...placed];
      return all.toSorted(byPlace(files)).slice(0, limit);
    },
  };
}

/** Errors first, then warnings; file by file, from the first row to the last. */
function byPlace(files: readonly string[]): (a: Problem, b: Problem) => number {
  const ranks = new Map(files.map((file, at) => [file, at]));
  const rankOf = ({ severity, file, cell }: Problem): readonly number[] => [
    severity === 'error' ? 0 : 1,
    ranks.get(file) ?? files.length,
    cell?.row ?? 0,
  ];
  return (a, b) => {
    const other = rankOf(b);
    return rankOf(a).reduce((order, rank, at) => order || rank - (other[at] ?? 0), 0);
  };
}

interface LoggedProblem extends LoggedFinding {
  readonly problem: Problem;
}

/** The problem with what it cost in the end; a column that is missing and that no row needed has cost nothing. */
function settle({ problem, alsoLeftOut }: LoggedProblem): Problem {
  const [leftOut, ...others] = [problem.leftOut ?? [], alsoLeftOut].flat();
  if (leftOut === undefined) {
    return problem.code === 'missing_column' ? { ...problem, severity: 'warning' } : problem;
  }
  return { ...problem, leftOut, ...(others.length > 0 && { alsoLeftOut: others }) };
}

function nameOf({ table, row, column }: { table: string; row?: number; column?: string }): string {
  return `${table} ${row} ${column}`;
}

/** The same expectation for somebody who fills in cells and has never seen the file. */
export function inCells(expected: Expected): Expected {
  if (expected.code === 'text_by_language') return { code: 'text' };
  if (expected.code === 'true_or_false') return { code: 'one_of', values: ['true', 'false'] };
  if (expected.code === 'format') return { code: 'one_of', values: [expected.value] };
  if (expected.code !== 'field') return expected;
  const { names } = expected;
  // A list of the file is a table of its own.
  return names.every((name) => TABLE_NAMES.some((table) => table === name))
    ? { code: 'at_least', min: 1, fields: names }
    : { code: 'column', names };
}

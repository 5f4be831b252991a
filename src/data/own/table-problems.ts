import type { Expected, LeftOut, Problem, ProblemSeverity } from '@/domain/problems/problem';
import { columnsOf, TABLE_NAMES } from '@/domain/tables/table';
import type { TableProblem } from '@/domain/tables/table-problem';
import { tableNamed } from '@/domain/tables/tables';

import { findNearest } from '../reading/nearest';
import { printable } from './own-findings';
import { cellOf, type GivenTable } from './table-texts';

const ROW: LeftOut = { kind: 'row' };
const CELL: LeftOut = { kind: 'field' };

type Telling = readonly [severity: ProblemSeverity, expected: Expected, leftOut?: LeftOut];

/** What is wrong with a table, for the reader; undefined where the checked reader says it better. */
export function problemOfTable(
  problem: TableProblem,
  table: GivenTable | undefined,
): Problem | undefined {
  const { code, column, found } = problem;
  // A row without an id is a thing whose id is empty; columns of one's own begin as fields of one's own do.
  if (code === 'missing_id') return undefined;
  if (code === 'unknown_column' && found.startsWith('x_')) return undefined;
  if (code === 'missing_column' && (table?.rows.length ?? 0) < 2) return undefined;
  const [severity, expected, leftOut] = telling(
    code === 'missing_column' ? { ...problem, found: column ?? '' } : problem,
    table ? columnsOf(tableNamed(table.table)).map(({ name }) => name) : [],
  );
  return {
    severity,
    code,
    file: table?.file ?? problem.table,
    path: [],
    ...(table &&
      problem.row !== undefined && { cell: cellOf(table, { row: problem.row, column }) }),
    expected,
    found: printable(found),
    ...(leftOut && { leftOut: leftOut === CELL ? { ...CELL, field: column ?? '' } : leftOut }),
  };
}

function telling({ code, found, expected = [] }: TableProblem, names: readonly string[]): Telling {
  switch (code) {
    case 'missing_table':
      return ['error', { code: 'table', name: 'dataset' }, { kind: 'file' }];
    case 'unknown_table': {
      const values = expected.length > 0 ? expected : TABLE_NAMES;
      const nearest = findNearest(found, values);
      return ['error', { code: 'one_of', values, ...(nearest !== undefined && { nearest }) }, ROW];
    }
    case 'missing_column':
    case 'missing_id':
      return ['error', { code: 'column', names: [found] }];
    case 'unknown_column':
      return ['warning', columnLike(found, names)];
    case 'repeated_column':
      return ['warning', { code: 'one_column_each' }];
    case 'extra_cells':
      return ['warning', { code: 'cells_of_heading' }];
    case 'bad_number':
      return ['error', { code: 'whole_number', min: 0 }, CELL];
    case 'bad_flag':
      return ['error', { code: 'one_of', values: ['true', 'false'] }, CELL];
    case 'several_rows':
      return ['error', { code: 'one_row' }, ROW];
    case 'repeated_row':
      return ['warning', { code: 'one_row_each' }];
    case 'unknown_row':
      return ['error', { code: 'row_of', tables: expected }, ROW];
  }
}

function columnLike(found: string, names: readonly string[]): Expected {
  const nearest = findNearest(found, names);
  return { code: 'column', names, ...(nearest !== undefined && { nearest }) };
}

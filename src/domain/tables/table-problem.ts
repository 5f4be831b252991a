import type { CellFault } from './cells';
import type { TableName } from './table';

type TableProblemCode =
  | 'missing_table'
  | 'unknown_table'
  | 'missing_column'
  | 'unknown_column'
  | 'repeated_column'
  | 'extra_cells'
  | 'bad_number'
  | 'bad_flag'
  | 'several_rows'
  | 'missing_id'
  | 'repeated_row'
  | 'unknown_row';

/** Something wrong in a table, with its place as a spreadsheet shows it. */
export interface TableProblem {
  readonly code: TableProblemCode | CellFault;
  /** The table's name as given. */
  readonly table: string;
  /** Counts the rows from 1, the heading among them; absent where the whole table is meant. */
  readonly row?: number;
  readonly column?: string;
  /** The cell's text; empty where something is missing. */
  readonly found: string;
  /** Tables in which the named row should stand. */
  readonly expected?: readonly TableName[];
}

/** Where something of the file stands in the tables. */
export interface TablePlace {
  readonly table: TableName;
  readonly row: number;
  readonly column?: string;
}

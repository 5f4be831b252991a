/** A place in a table as a spreadsheet shows it. */
export interface TableCell {
  /** Counts the rows from 1, the heading among them; absent where the whole table is meant. */
  readonly row?: number;
  /** The name of the column as the heading has it, or as it should. */
  readonly columnName?: string;
  /** The letters by which a spreadsheet calls the column; absent where the table has no such column. */
  readonly letters?: string;
}

import type { Mending } from '@/domain/problems/mending';
import type { TableCell } from '@/domain/problems/table-cell';
import { readCsv } from '@/domain/tables/csv';
import { columnsOf, type TableName } from '@/domain/tables/table';
import { tableNamed } from '@/domain/tables/tables';

/** A table as text, from the file of this name. */
export interface TableText {
  readonly table: TableName;
  readonly file: string;
  readonly text: string;
}

/** A table as rows of cells, its heading put right where that can mean one thing only. */
export interface GivenTable {
  readonly table: TableName;
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  /** The row from which on an unclosed quotation mark has swallowed everything. */
  readonly unclosedIn: number | undefined;
  /** What was met kindly. */
  readonly mended: readonly Mending[];
}

/** The line by which a spreadsheet is told what separates cells; the spreadsheet does not show it. */
const SEPARATOR_LINE = /^"?sep=[^\r\n]"?(?:\r\n|\n|\r)/i;

/** Takes a table's text apart into rows. Never throws. */
export function openTable({ table, file, text }: TableText): GivenTable {
  const [separatorLine] = SEPARATOR_LINE.exec(text) ?? [];
  const { rows, unclosedIn } = readCsv(text.slice(separatorLine?.length ?? 0));
  const [heading = [], ...body] = rows;
  const { names, mended } = readHeading(table, file, heading);
  const separator: readonly Mending[] = separatorLine
    ? [{ code: 'separator_line', file, path: [], found: separatorLine.trim(), readAs: '' }]
    : [];
  return {
    table,
    file,
    rows: rows.length === 0 ? [] : [names, ...body],
    unclosedIn,
    mended: [...separator, ...mended],
  };
}

/** No column's name is longer, in UTF-16 units; normalising a heap of marks takes minutes. */
const LONGEST_NAME = 100;

/** Names in other letters, or with blanks or hyphens for underscores, stand for the column they nearly name. */
function readHeading(
  table: TableName,
  file: string,
  heading: readonly string[],
): { readonly names: readonly string[]; readonly mended: readonly Mending[] } {
  const known = new Set(columnsOf(tableNamed(table)).map(({ name }) => name));
  const given = new Set(heading.map((cell) => cell.trim()));
  const mended: Mending[] = [];
  const names = heading.map((cell, at) => {
    const name = cell.trim();
    const plain = name
      .slice(0, LONGEST_NAME)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_');
    if (known.has(name) || !known.has(plain) || given.has(plain)) return cell;
    given.add(plain);
    const place = { row: 1, columnName: plain, letters: columnLetters(at) };
    mended.push({ code: 'column_name', file, path: [], cell: place, found: name, readAs: plain });
    return plain;
  });
  return { names, mended };
}

/** What a spreadsheet calls a column, counted from 0: A, B, … Z, AA. */
function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}

/** A place in a table as a spreadsheet shows it. */
export function cellOf(
  { rows }: GivenTable,
  place: { readonly row?: number | undefined; readonly column?: string | undefined },
): TableCell {
  const { row, column } = place;
  const at =
    column === undefined ? -1 : (rows[0] ?? []).findIndex((name) => name.trim() === column);
  return {
    ...(row !== undefined && { row }),
    ...(column !== undefined && { columnName: column }),
    ...(at >= 0 && { letters: columnLetters(at) }),
  };
}

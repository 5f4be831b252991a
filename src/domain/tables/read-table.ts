import { fieldFromCells } from './cells';
import { type Column, columnsOfField } from './column';
import { CITING_TABLE_COLUMN, columnsOf, ORDER_COLUMN, ROW_COLUMN, type Table } from './table';
import type { TableProblem } from './table-problem';

/** A row as read: its object of the file, without parts. */
export interface ReadRow {
  readonly raw: Record<string, unknown>;
  /** Counts the rows of the table from 1, the heading among them. */
  readonly row: number;
  /** What its identifying cells say; empty where they are blank or missing. */
  readonly id: string;
  readonly parentId: string;
  /** The table that a piece of evidence says it belongs to. */
  readonly parentTable: string;
  readonly order: number | undefined;
}

/** The rows of one table, heading first; blank rows are passed over. What is wrong is reported, and that field left out. */
export function readTable(
  table: Table,
  rows: readonly (readonly string[])[],
  report: (problem: TableProblem) => void,
): readonly ReadRow[] {
  const [heading = [], ...body] = rows;
  const at = placeColumns(table, heading, report);
  return body.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = index + 2;
    const extra = cells.slice(heading.length).find((cell) => cell.trim() !== '');
    if (extra !== undefined) report({ code: 'extra_cells', table: table.name, row, found: extra });
    return [readRow({ table, cells, row, at, report })];
  });
}

/** Where the known columns stand; unknown, repeated and missing ones are reported. */
function placeColumns(
  table: Table,
  heading: readonly string[],
  report: (problem: TableProblem) => void,
): ReadonlyMap<string, number> {
  const columns = new Map<string, Column>(columnsOf(table).map((column) => [column.name, column]));
  const at = new Map<string, number>();
  for (const [place, cell] of heading.entries()) {
    const name = cell.trim();
    if (name === '') continue;
    const code = at.has(name) ? 'repeated_column' : 'unknown_column';
    if (columns.has(name) && !at.has(name)) at.set(name, place);
    else report({ code, table: table.name, row: 1, column: name, found: name });
  }
  for (const { name, isRequired } of columns.values()) {
    if (!isRequired || at.has(name)) continue;
    report({ code: 'missing_column', table: table.name, row: 1, column: name, found: '' });
  }
  return at;
}

interface RowReading {
  readonly table: Table;
  readonly cells: readonly string[];
  readonly row: number;
  readonly at: ReadonlyMap<string, number>;
  readonly report: (problem: TableProblem) => void;
}

function readRow({ table, cells, row, at, report }: RowReading): ReadRow {
  const cellOf = (name: string): string => cells[at.get(name) ?? -1] ?? '';
  const raw: Record<string, unknown> = {};
  for (const field of table.fields) {
    const columns = columnsOfField(field);
    const own = columns.map(({ name }) => cellOf(name));
    const outcome = fieldFromCells(field, own);
    if (!outcome.ok) {
      const { fault: code } = outcome;
      report({ code, table: table.name, row, column: field.name, found: own[0] ?? '' });
    } else if (outcome.value !== undefined) put(raw, field.path, outcome.value);
  }
  const isThing = table.rows === 'thing';
  const id = cellOf(isThing ? 'id' : ROW_COLUMN).trim();
  const order = cellOf(ORDER_COLUMN).trim();
  const isCounted = /^\d{1,15}$/.test(order);
  if (order !== '' && !isCounted) {
    report({ code: 'bad_number', table: table.name, row, column: ORDER_COLUMN, found: order });
  }
  return {
    raw: isThing ? { id, ...raw } : raw,
    row,
    id,
    parentId: cellOf(table.parentColumn ?? ROW_COLUMN).trim(),
    parentTable: cellOf(CITING_TABLE_COLUMN).trim(),
    order: isCounted ? Number(order) : undefined,
  };
}

/** Puts a value where a path leads, making the objects on the way. */
function put(raw: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    raw[key] = value;
    return;
  }
  const inner = raw[key];
  const next: Record<string, unknown> =
    typeof inner === 'object' && inner !== null ? Object.fromEntries(Object.entries(inner)) : {};
  put(next, rest, value);
  raw[key] = next;
}

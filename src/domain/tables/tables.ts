import { EVIDENCE_TABLE, PART_TABLES } from './part-tables';
import { RECORD_TABLES } from './record-tables';
import { REGISTER_TABLES } from './register-tables';
import type { Table, TableName } from './table';

/**
 * The one definition of a dataset as tables: what is written as CSV, what CSV files are read by, and what the codebook
 * explains. Every field of the format stands in exactly one table, so that nothing is lost either way.
 */
export const TABLES: readonly Table[] = [
  ...REGISTER_TABLES,
  ...RECORD_TABLES,
  ...PART_TABLES,
  EVIDENCE_TABLE,
];

const byName = new Map<TableName, Table>(TABLES.map((table) => [table.name, table]));

/** The table with this name. */
export function tableNamed(name: TableName): Table {
  const table = byName.get(name);
  if (table === undefined) throw new RangeError(`No such table: ${name}`);
  return table;
}

const partsOf = new Map<TableName, readonly Table[]>(
  TABLES.map(({ name }) => [name, TABLES.filter(({ parents }) => parents.includes(name))]),
);

/** The tables that hold parts of this table's rows, in the order of `TABLES`. */
export function partTablesOf(name: TableName): readonly Table[] {
  return partsOf.get(name) ?? [];
}

/** The table that holds a list of the file itself; undefined for other fields. */
export function tableOfList(list: string): Table | undefined {
  return TABLES.find(({ rows, list: own }) => rows === 'thing' && own === list);
}

import { ownField } from './cells';
import { columnsOfField } from './column';
import { type ReadRow, readTable } from './read-table';
import { CITING_TABLE_COLUMN, ROW_COLUMN, type Table, TABLE_NAMES, type TableName } from './table';
import type { TablePlace, TableProblem } from './table-problem';
import { TABLES } from './tables';

/** Tables by name, each with its heading first, cells as text without the marks of CSV. */
export type GivenTables = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface DatasetFromTables {
  /** The dataset's file, for the checked reader to judge. */
  readonly raw: Record<string, unknown>;
  /** Problems of the tables themselves, table by table in the order of `TABLES`; what cells say is the reader's to judge. */
  readonly problems: readonly TableProblem[];
  /** Where in the tables a path of the file stands, also after entries were taken out of its lists; undefined for what no row holds. */
  readonly placeOf: (path: readonly (string | number)[]) => TablePlace | undefined;
}

interface Assembly {
  readonly raw: Record<string, unknown>;
  readonly report: (problem: TableProblem) => void;
  /** Objects by table and row id. */
  readonly objects: Map<TableName, Map<string, Record<string, unknown>>>;
  readonly places: Map<unknown, TablePlace>;
  /** The entries of each list as they were: a reader may take some out. */
  readonly entries: Map<unknown, readonly unknown[]>;
}

/**
 * Puts a dataset's file together from its tables. Rows of one list stand by `order`, then as they come; a row without
 * its `row_id` gets one. A row whose owner is nowhere is reported and left out. Never throws, whatever the cells; the
 * tables of a dataset give its file again, but for empty lists, which are left out.
 */
export function datasetFromTables(tables: GivenTables): DatasetFromTables {
  const problems: TableProblem[] = [];
  const assembly: Assembly = {
    raw: {},
    report: (problem) => problems.push(problem),
    objects: new Map(),
    places: new Map(),
    entries: new Map(),
  };
  for (const table of TABLES) {
    const rows = tables.get(table.name);
    if (rows === undefined) {
      if (table.rows !== 'frame') continue;
      assembly.report({ code: 'missing_table', table: table.name, found: '' });
      continue;
    }
    addTable(assembly, table, readTable(table, rows, assembly.report));
  }
  for (const name of tables.keys()) {
    if (TABLE_NAMES.some((known) => known === name)) continue;
    assembly.report({ code: 'unknown_table', table: name, found: name });
  }
  return {
    raw: assembly.raw,
    problems,
    placeOf: (path) => placeIn(assembly, path),
  };
}

function addTable(assembly: Assembly, table: Table, rows: readonly ReadRow[]): void {
  for (const { raw, row } of rows) assembly.places.set(raw, { table: table.name, row });
  switch (table.rows) {
    case 'frame':
      addFrame(assembly, table, rows);
      break;
    case 'pair':
      if (rows.length === 0) break;
      assembly.raw[table.list] = Object.fromEntries(
        rows.map(({ raw: { old_id: from, new_id: to } }) => [
          typeof from === 'string' ? from : '',
          to,
        ]),
      );
      break;
    case 'thing':
      addThings(assembly, table, rows);
      break;
    case 'part':
      addParts(assembly, table, rows);
      break;
  }
}

function addFrame({ raw, report, places }: Assembly, table: Table, rows: readonly ReadRow[]): void {
  const [first, second] = rows;
  if (first === undefined) {
    report({ code: 'missing_table', table: table.name, found: '' });
    return;
  }
  Object.assign(raw, first.raw);
  places.set(raw, { table: table.name, row: first.row });
  if (second !== undefined) {
    report({ code: 'several_rows', table: table.name, row: second.row, found: '' });
  }
}

function addThings(assembly: Assembly, table: Table, rows: readonly ReadRow[]): void {
  if (rows.length === 0) return;
  const objects = new Map<string, Record<string, unknown>>();
  assembly.objects.set(table.name, objects);
  for (const { raw, row, id } of rows) {
    if (id === '') {
      assembly.report({ code: 'missing_id', table: table.name, row, column: 'id', found: '' });
    } else if (!objects.has(id)) objects.set(id, raw);
  }
  assembly.raw[table.list] = listOf(assembly, rows);
}

function listOf({ entries }: Assembly, rows: readonly ReadRow[]): readonly unknown[] {
  const list = inOrder(rows).map(({ raw }) => raw);
  entries.set(list, [...list]);
  return list;
}

function addParts(assembly: Assembly, table: Table, rows: readonly ReadRow[]): void {
  const objects = new Map<string, Record<string, unknown>>();
  assembly.objects.set(table.name, objects);
  const lists = new Map<Record<string, unknown>, ReadRow[]>();
  for (const row of rows) {
    const parent = parentOf(assembly, table, row);
    if (parent === undefined) continue;
    const list = lists.get(parent) ?? [];
    lists.set(parent, list);
    list.push(row);
    if (table.name === 'evidence') continue;
    const id = row.id === '' ? `${row.parentId}:${row.order ?? list.length}` : row.id;
    if (!objects.has(id)) objects.set(id, row.raw);
    else if (row.id !== '') {
      const column = ROW_COLUMN;
      assembly.report({ code: 'repeated_row', table: table.name, row: row.row, column, found: id });
    }
  }
  for (const [parent, list] of lists) parent[table.list] = listOf(assembly, list);
}

function parentOf(
  { objects, report }: Assembly,
  table: Table,
  { row, parentId, parentTable }: ReadRow,
): Record<string, unknown> | undefined {
  const isEvidence = table.name === 'evidence';
  const owners = isEvidence ? table.parents.filter((name) => name === parentTable) : table.parents;
  if (owners.length === 0) {
    report({
      code: 'unknown_table',
      table: table.name,
      row,
      column: CITING_TABLE_COLUMN,
      found: parentTable,
      expected: table.parents,
    });
    return undefined;
  }
  for (const owner of owners) {
    const object = objects.get(owner)?.get(parentId);
    if (object !== undefined) return object;
  }
  const column = table.parentColumn ?? ROW_COLUMN;
  report({
    code: 'unknown_row',
    table: table.name,
    row,
    column,
    found: parentId,
    expected: owners,
  });
  return undefined;
}

/** Rows by their order, those without one last; ties as they come. */
function inOrder(rows: readonly ReadRow[]): readonly ReadRow[] {
  if (rows.every(({ order }) => order === undefined)) return rows;
  const orderOf = ({ order }: ReadRow): number => order ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function placeIn(
  { raw, places, entries }: Assembly,
  path: readonly (string | number)[],
): TablePlace | undefined {
  let value: unknown = raw;
  let place = places.get(raw);
  let inRow: (string | number)[] = [];
  for (const key of path) {
    value = ownField(entries.get(value) ?? value, String(key));
    const own = places.get(value);
    inRow = own === undefined ? [...inRow, key] : [];
    place = own ?? place;
  }
  const column = place && columnAt(place.table, inRow);
  return place && { ...place, ...(column !== undefined && { column }) };
}

/** The column of a field of a row, of the language that the path ends in. */
function columnAt(name: TableName, path: readonly (string | number)[]): string | undefined {
  if (path[0] === 'id' && !TABLES.some((table) => table.name === name && hasOwnId(table)))
    return 'id';
  const field = TABLES.find((table) => table.name === name)?.fields.find((candidate) =>
    candidate.path.every((key, at) => path[at] === key),
  );
  if (field === undefined) return undefined;
  const columns = columnsOfField(field);
  const language = path[field.path.length];
  return (columns.find((column) => column.language === language) ?? columns[0])?.name;
}

/** True where a row's field `id` is no id of the row itself. */
function hasOwnId({ fields }: Table): boolean {
  return fields.some(({ path }) => path[0] === 'id');
}

import { cellsOfField, ownField } from './cells';
import type { Table, TableName } from './table';
import { partTablesOf, tableNamed } from './tables';

/** A row before it is cells: what it holds, and what identifies it. */
export interface Row {
  readonly table: Table;
  /** The object of the file that stands in this row. */
  readonly raw: object;
  /** The thing's id; of a part, `<row it belongs to>:<order>`. */
  readonly id: string;
  readonly parent?: { readonly table: TableName; readonly id: string };
  /** Counts the rows of one list from 1. */
  readonly order: number;
}

/** Goes through a thing of the file and everything in it, the thing first, parts in the order of the tables. */
export function visitRowsOfThing(
  table: Table,
  raw: object,
  order: number,
  visit: (row: Row) => void,
): void {
  const id = ownField(raw, 'id');
  visitWithParts({ table, raw, id: typeof id === 'string' ? id : '', order }, visit);
}

function visitWithParts(row: Row, visit: (row: Row) => void): void {
  visit(row);
  for (const table of partTablesOf(row.table.name)) {
    const list = ownField(row.raw, table.list);
    if (!Array.isArray(list)) continue;
    for (const [at, part] of list.entries()) {
      if (typeof part !== 'object' || part === null) continue;
      const order = at + 1;
      const parent = { table: row.table.name, id: row.id };
      visitWithParts({ table, raw: part, id: `${row.id}:${order}`, parent, order }, visit);
    }
  }
}

/** Goes through what stands in the file beside its lists of things: the dataset's own row, then its redirects. */
export function visitRowsOfFrame(frame: object, visit: (row: Row) => void): void {
  visit({ table: tableNamed('dataset'), raw: frame, id: '', order: 1 });
  const redirects = ownField(frame, 'redirects');
  if (typeof redirects !== 'object' || redirects === null) return;
  for (const [at, [old_id, new_id]] of Object.entries(redirects).entries()) {
    visit({ table: tableNamed('redirects'), raw: { old_id, new_id }, id: '', order: at + 1 });
  }
}

/** A row's cells in the order of `columnsOf`. */
export function cellsOf({ table, raw, id, parent, order }: Row): readonly string[] {
  const fields = table.fields.flatMap((field) => cellsOfField(field, raw));
  switch (table.rows) {
    case 'frame':
    case 'pair':
      return fields;
    case 'thing':
      return [id, String(order), ...fields];
    case 'part':
      return table.name === 'evidence'
        ? [parent?.table ?? '', parent?.id ?? '', String(order), ...fields]
        : [id, parent?.id ?? '', String(order), ...fields];
  }
}

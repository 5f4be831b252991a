import { cellsOf, visitRowsOfFrame, visitRowsOfThing } from './rows';
import { columnsOf, type TableName } from './table';
import { tableOfList, TABLES } from './tables';

/** A dataset's file as it is taken apart: what stands beside its lists, and the lists' entries one by one. */
export interface FileParts {
  readonly frame: object;
  readonly things: Iterable<readonly [list: string, thing: object]>;
}

/** Every table with its heading and its rows as cells, also those without rows. */
export function tablesOf({ frame, things }: FileParts): Map<TableName, (readonly string[])[]> {
  const tables = new Map<TableName, (readonly string[])[]>(
    TABLES.map((table) => [table.name, [columnsOf(table).map(({ name }) => name)]]),
  );
  visitRowsOfFrame(frame, (row) => tables.get(row.table.name)?.push(cellsOf(row)));
  const orders = new Map<string, number>();
  for (const [list, thing] of things) {
    const table = tableOfList(list);
    if (table === undefined) continue;
    const order = (orders.get(list) ?? 0) + 1;
    orders.set(list, order);
    visitRowsOfThing(table, thing, order, (row) => tables.get(row.table.name)?.push(cellsOf(row)));
  }
  return tables;
}

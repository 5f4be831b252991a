import type { FileParts } from '@/domain/tables/all-rows';
import { BYTE_ORDER_MARK, toCsvLines } from '@/domain/tables/csv';
import { cellsOf, type Row, visitRowsOfFrame, visitRowsOfThing } from '@/domain/tables/rows';
import { columnsOf, type Table, type TableName } from '@/domain/tables/table';
import { tableOfList } from '@/domain/tables/tables';

/** A piece of a file's text, as soon as it is there. */
export type HearText<Name> = (name: Name, text: string) => void;

/** So many rows in one piece of text. */
const PIECE = 400;

/**
 * Writes tables as CSV, heading first, each in pieces; what stands in no table asked for is passed over. Yields how many
 * things of the dataset are done.
 */
export function* writeTables(
  { frame, things }: FileParts,
  tables: readonly Table[],
  hear: HearText<TableName>,
): Generator<number, void> {
  const open = new Map<TableName, (readonly string[])[]>();
  for (const table of tables) {
    hear(table.name, BYTE_ORDER_MARK);
    open.set(table.name, [columnsOf(table).map(({ name }) => name)]);
  }
  const add = (row: Row): void => {
    const { name } = row.table;
    const rows = open.get(name);
    if (rows === undefined) return;
    rows.push(cellsOf(row));
    if (rows.length < PIECE) return;
    hear(name, toCsvLines(rows));
    rows.length = 0;
  };
  visitRowsOfFrame(frame, add);
  const orders = new Map<string, number>();
  let done = 0;
  for (const [list, thing] of things) {
    const table = tableOfList(list);
    const order = (orders.get(list) ?? 0) + 1;
    orders.set(list, order);
    if (table) visitRowsOfThing(table, thing, order, add);
    done += 1;
    yield done;
  }
  for (const [name, rows] of open) {
    hear(name, toCsvLines(rows));
    yield done;
  }
}

/** Writes the dataset's file, a line a field, in pieces. Yields how many things of the dataset are done. */
export function* writeJson(
  { frame, things }: FileParts,
  hear: (text: string) => void,
): Generator<number, void> {
  // The closing brace of the frame stands after the lists.
  hear(JSON.stringify(frame, undefined, 2).slice(0, -2));
  let open: string | undefined;
  let done = 0;
  for (const [list, thing] of things) {
    if (list === open) hear(',\n');
    else hear(`${open === undefined ? '' : '\n  ]'},\n  ${JSON.stringify(list)}: [\n`);
    open = list;
    hear(indented(thing));
    done += 1;
    yield done;
  }
  hear(`${open === undefined ? '' : '\n  ]'}\n}\n`);
}

/** Line feeds inside of texts are escaped, so that every one here is between fields. */
function indented(thing: object): string {
  return `    ${JSON.stringify(thing, undefined, 2).replaceAll('\n', '\n    ')}`;
}

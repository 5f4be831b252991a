import { type Column, columnsOfField } from '@/domain/tables/column';
import { identifyingColumns, type TableName } from '@/domain/tables/table';
import { TABLES } from '@/domain/tables/tables';

import type { CodebookWords } from './load-codebook-words';

/**
 * Every table with its columns as lines of plain text, a blank line between any two tables; with the number of its rows
 * where `rowsOf` is given.
 */
export function describeTables(
  words: CodebookWords,
  names: Readonly<Record<TableName, string>>,
  rowsOf?: (table: TableName) => number,
): readonly string[] {
  return TABLES.flatMap((table, at) => [
    ...(at === 0 ? [] : ['']),
    `${table.name}: ${names[table.name]}${rowsOf ? `, ${words.rows({ count: rowsOf(table.name) })}` : ''}`,
    `  ${words.tables[table.name]}`,
    ...[
      ...identifyingColumns(table).map((column) => [column]),
      ...table.fields.map(columnsOfField),
    ].flatMap((columns) => columnLines(columns, words)),
  ]);
}

/** One line a field: the names of its columns, what kind they are, whether they are always filled, what they mean. */
function columnLines(columns: readonly Column[], words: CodebookWords): string[] {
  const [first] = columns;
  if (first === undefined) return [];
  const names = columns.map(({ name }) => name).join(', ');
  const kind = words.kinds[first.kind];
  const required = columns.some(({ isRequired }) => isRequired) ? `; ${words.required}` : '';
  const values = first.values === undefined ? [] : [words.oneOf({ values: first.values })];
  return [
    `  * ${names} [${kind}${required}]`,
    `      ${[words.meanings[first.meaning], ...values].join('. ')}`,
  ];
}

import { type Column, columnsOfField, type Field } from './column';

/** The tables in the order in which they are written and listed. */
export const TABLE_NAMES = [
  'dataset',
  'redirects',
  'themes',
  'sources',
  'paragraphs',
  'organizations',
  'history',
  'people',
  'names',
  'posts',
  'events',
  'context_events',
  'agreements',
  'statements',
  'delegations',
  'members',
  'participants',
  'parties',
  'agreement_people',
  'aims',
  'places',
  'others',
  'mentions',
  'related',
  'disagreements',
  'values',
  'notes',
  'evidence',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/**
 * What a row is: the `frame` of the file, a `pair` of an object whose fields are names and values, a `thing` with an id,
 * or a `part` of a row of another table.
 */
type RowKind = 'frame' | 'pair' | 'thing' | 'part';

/** One table: which list of the file it holds, and in which columns. */
export interface Table {
  readonly name: TableName;
  readonly rows: RowKind;
  /** The field of the file, or of the row that it belongs to, which holds the list. */
  readonly list: string;
  /** Tables whose rows have such a list; empty for what stands in the file itself. */
  readonly parents: readonly TableName[];
  /** The column that names the row of which this one is a part. */
  readonly parentColumn?: string;
  readonly fields: readonly Field[];
}

/** Name of the column that names a part's row. */
export const ROW_COLUMN = 'row_id';

/** Name of the column that counts the rows of one list from 1. */
export const ORDER_COLUMN = 'order';

/** The column of the evidence that says in which table the cited row stands. */
export const CITING_TABLE_COLUMN = 'table';

const ORDER: Column = { name: ORDER_COLUMN, kind: 'number', meaning: 'order', isRequired: false };

/** The columns of a table in their order: what identifies the row, then its fields. */
export function columnsOf(table: Table): readonly Column[] {
  return [...identifyingColumns(table), ...table.fields.flatMap(columnsOfField)];
}

/** How many columns stand before those of the fields. */
export function identifyingColumns({ name, rows, parentColumn }: Table): readonly Column[] {
  const order: Column = name === 'sources' ? { ...ORDER, meaning: 'source_order' } : ORDER;
  switch (rows) {
    case 'frame':
    case 'pair':
      return [];
    case 'thing':
      return [{ name: 'id', kind: 'id', meaning: 'id', isRequired: true }, order];
    case 'part':
      if (name === 'evidence') {
        return [
          { name: CITING_TABLE_COLUMN, kind: 'text', meaning: 'evidence_table', isRequired: true },
          { name: ROW_COLUMN, kind: 'text', meaning: 'evidence_row', isRequired: true },
          order,
        ];
      }
      return [
        { name: ROW_COLUMN, kind: 'text', meaning: 'row', isRequired: false },
        { name: parentColumn ?? '', kind: 'id', meaning: 'belongs_to', isRequired: true },
        order,
      ];
  }
}

import type { Problem } from '@/domain/problems/problem';

import { printable } from './own-findings';
import type { TableFinding } from './table-log';
import { cellOf, type GivenTable } from './table-texts';

/** U+FFFD stands where bytes were no text. */
const BROKEN = '\uFFFD';
/** What a spreadsheet writes for a letter that its encoding does not have: a question mark within a word. */
const LOST_LETTER = /\p{L}\?(?=\p{L})/gu;
/** One such sign may have been meant so. */
const FEWEST_LOST = 3;

/**
 * Characters that were lost when a table was saved with another encoding than UTF-8: told once a table, at the first cell.
 * Addresses, in which question marks belong, are passed over.
 */
export function findLostCharacters(tables: readonly GivenTable[]): readonly TableFinding[] {
  return tables.flatMap((table) => {
    const broken: (readonly [row: number, column: number])[] = [];
    const lost: (readonly [row: number, column: number])[] = [];
    let count = 0;
    table.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell.includes(BROKEN)) broken.push([row, column]);
        else if (cell.includes('?') && !cell.includes('://')) {
          const inCell = cell.match(LOST_LETTER)?.length ?? 0;
          count += inCell;
          if (inCell > 0) lost.push([row, column]);
        }
      });
    });
    const [first] = broken.length > 0 ? broken : count >= FEWEST_LOST ? lost : [];
    return first ? [{ problem: problemAt(table, first) }] : [];
  });
}

function problemAt(table: GivenTable, [row, column]: readonly [number, number]): Problem {
  const name = table.rows[0]?.[column]?.trim();
  return {
    severity: 'warning',
    code: 'broken_characters',
    file: table.file,
    path: [],
    cell: cellOf(table, { row: row + 1, column: name === '' ? undefined : name }),
    expected: { code: 'utf8' },
    found: printable(table.rows[row]?.[column] ?? ''),
  };
}

import type { Locator } from 'playwright/test';

/** The text of a table's body, row by row and cell by cell, as it can be read aloud. */
export async function readRows(table: Locator): Promise<readonly (readonly string[])[]> {
  return table
    .getByRole('row')
    .filter({ has: table.page().getByRole('cell') })
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
      ),
    );
}

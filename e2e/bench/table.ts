import type { MeasuredSize } from './measured';
import { rowsOf } from './rows';

/** The figures of one number of items as a table of Markdown, or lined up for a terminal. */
export function tableOf(measured: MeasuredSize, markdown: boolean): string {
  const rows = rowsOf(measured);
  if (markdown) {
    const [head = [], ...body] = rows;
    const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
    return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map(line).join('\n');
}

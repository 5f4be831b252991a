/** One line of figures under a heading, a cell for each column. */
export interface TableRow {
  readonly label: string;
  readonly cells: readonly string[];
}

export interface TableSection {
  readonly heading: string;
  readonly rows: readonly TableRow[];
}

const INDENT = '  ';
const GAP = '  ';

/**
 * A table in plain text: labels to the left, cells to the right under their columns' heads. Sections without rows are
 * left out. Lines end without spaces.
 */
export function formatTable(heads: readonly string[], sections: readonly TableSection[]): string {
  const shown = sections.filter(({ rows }) => rows.length > 0);
  const rows = shown.flatMap((section) => section.rows);
  const labelWidth = Math.max(
    0,
    ...shown.map(({ heading }) => heading.length),
    ...rows.map(({ label }) => INDENT.length + label.length),
  );
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  const line = (label: string, cells: readonly string[]): string =>
    [label.padEnd(labelWidth), ...widths.map((width, at) => (cells[at] ?? '').padStart(width))]
      .join(GAP)
      .trimEnd();
  return [
    line('', heads),
    ...shown.flatMap((section) => [
      section.heading,
      ...section.rows.map(({ label, cells }) => line(`${INDENT}${label}`, cells)),
    ]),
  ].join('\n');
}

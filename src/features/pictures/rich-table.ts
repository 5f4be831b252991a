import type { CopiedTable } from './tables-of';

/** What a word processor takes and what a plain editor takes: the same table. */
export interface RichTable {
  readonly html: string;
  readonly plain: string;
}

/** A spreadsheet would take a text that begins so for a formula, whatever blanks stand before it. */
const FORMULA = /^'*[=+\-@＝＋－＠]/u;

/**
 * A table with its finding over it and its source under it. Built as nodes and written out by the browser: no text of the
 * data is ever taken for markup.
 */
export function richTable(
  { finding, head, rows }: CopiedTable,
  notes: readonly string[],
): RichTable {
  const page = document.implementation.createHTMLDocument('');
  const make = (name: string, children: readonly (Node | string)[]): HTMLElement => {
    const element = page.createElement(name);
    element.append(...children);
    return element;
  };
  const cell = (name: 'td' | 'th') => (text: string) => make(name, [harmless(text)]);
  const table = make('table', [
    make('thead', [make('tr', head.map(cell('th')))]),
    make(
      'tbody',
      rows.map((row) => make('tr', row.map(cell('td')))),
    ),
  ]);
  table.setAttribute('border', '1');
  const body = make('div', [
    make('p', [make('b', [harmless(finding)])]),
    table,
    ...notes.map((note) => make('p', [harmless(note)])),
  ]);
  return {
    html: new XMLSerializer().serializeToString(body),
    plain: [
      harmless(finding),
      ...[head, ...rows].map((row) => row.map((text) => harmless(text)).join('\t')),
      ...notes.map(harmless),
    ].join('\n'),
  };
}

/** One line, which no spreadsheet takes for a formula. */
function harmless(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  return FORMULA.test(flat) ? `'${flat}` : flat;
}

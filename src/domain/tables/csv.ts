import Papa from 'papaparse';

/** Spreadsheets that are told nothing else read a file with this mark as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const LINE_END = '\r\n';

/**
 * Where a spreadsheet may find the start of a formula: = + - @, also full-width ones, and what it passes over before them
 * (tab, line feed, carriage return), after any number of apostrophes (OWASP, "CSV Injection"). Not only where a cell begins:
 * where the system separates lists by semicolons, as in Azerbaijani, a spreadsheet divides our cells there, and quotation
 * marks in the middle of a line do not keep it from that.
 */
const FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])(?='*[=+\-@＝＋－＠])/g;
const GUARDED = /^'(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])'(?='*[=+\-@＝＋－＠])/g;

/** A cell of which no spreadsheet calculates anything: with an apostrophe before whatever could be taken for a formula. */
export function guardCell(cell: string): string {
  return cell.replaceAll(FORMULA, "'");
}

/** The cell as it was before `guardCell`; the same for cells that never needed it. */
export function unguardCell(cell: string): string {
  return cell.replaceAll(GUARDED, '');
}

/** Rows as lines of CSV (RFC 4180), each ended by CRLF, cells guarded against being calculated. */
export function toCsvLines(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const guarded = rows.map((cells) => cells.map(guardCell));
  return Papa.unparse(guarded, { newline: LINE_END }) + LINE_END;
}

interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** The row, from 1, in which a quotation mark begins that is never closed: it has swallowed all that follows. */
  readonly unclosedIn: number | undefined;
}

/** The rows of a CSV file as `readCsv` reads them. */
export function fromCsv(text: string): readonly (readonly string[])[] {
  return readCsv(text).rows;
}

/**
 * The rows of a CSV file, cells as they were before they were written. The heading, whose names need no quotation marks,
 * tells whether comma, semicolon or tab stands between cells, and how lines end. With or without a byte order mark.
 * Never throws; an unclosed quotation mark ends with the file.
 */
export function readCsv(text: string): CsvRows {
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const [, heading = '', lineEnd = LINE_END] = /^([^\r\n]*)(\r\n|\r|\n)?/.exec(marked) ?? [];
  const { data, errors } = Papa.parse<string[]>(marked, {
    delimiter: [',', ';', '\t'].find((sign) => heading.includes(sign)) ?? ',',
    newline: newlineOf(lineEnd),
  });
  const rows = data.map((cells) => cells.map(unguardCell));
  const last = rows.at(-1);
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    rows: last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows,
    unclosedIn: unclosed && (unclosed.row ?? 0) + 1,
  };
}

function newlineOf(lineEnd: string): '\r\n' | '\r' | '\n' {
  if (lineEnd === '\r') return '\r';
  return lineEnd === '\n' ? '\n' : LINE_END;
}

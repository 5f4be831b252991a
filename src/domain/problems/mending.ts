import type { ProblemPath } from './problem';
import type { TableCell } from './table-cell';

/** What is met kindly in a reader's own files, because it can mean one thing only. */
export type MendingCode =
  /** A byte order mark at the beginning of the text. */
  | 'byte_order_mark'
  /** A text saved as UTF-16, as older editors name “Unicode”. */
  | 'utf16'
  /** Typographic quotation marks around a text or a name. */
  | 'curly_quotes'
  /** A comma before a closing bracket. */
  | 'trailing_comma'
  /** Full-width signs of a Chinese keyboard between values. */
  | 'full_width_sign'
  /** A blank that is none of JSON's, between values. */
  | 'unusual_blank'
  /** A date in another order or with other signs. */
  | 'date_form'
  /** A file whose name is nearly that of a table. */
  | 'file_name'
  /** The name of a column in other letters or with other signs. */
  | 'column_name'
  /** The line `sep=;` with which a spreadsheet is told what separates cells. */
  | 'separator_line';

/** Something that was read as if it had been written rightly, with its place; no sentence in any language. */
export interface Mending {
  readonly code: MendingCode;
  readonly file: string;
  /** Where in the JSON, from the root; empty for the file as a whole. */
  readonly path: ProblemPath;
  /** From 1. */
  readonly line?: number;
  /** From 1, in characters as an editor counts them. */
  readonly column?: number;
  /** Where in a table. */
  readonly cell?: TableCell;
  /** What stood there, printable. */
  readonly found: string;
  /** What it was read as, printable; empty where it was passed over. */
  readonly readAs: string;
}

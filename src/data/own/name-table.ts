import { TABLE_NAMES, type TableName } from '@/domain/tables/table';

/** What file managers add to the name of a second copy, in the languages of those who use this. */
const COPY_MARK =
  /[\s_-]*(?:\(\d+\)|(?:copy|copie|kopie|kopya|kopyas[ıi]|n[uü]sx[əe]si?|surəti|копия|副本)(?:[\s_-]*\(?\d+\)?)?)$/iu;

interface NamedTable {
  readonly table: TableName;
  /** False where the name is only nearly that of the table. */
  readonly isExact: boolean;
}

/** The name of a file without its folders. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The same without its ending, `.csv`. */
export function stemOf(path: string): string {
  return baseName(path).replace(/\.[^.]*$/, '');
}

/**
 * The table that a file holds, by its name: `agreements.csv`, or as this page names what is taken away,
 * `communique-…-agreements.csv`. Capitals, blanks for underscores, something before the name and the mark of a copy are
 * passed over; then the name is not exact. Of several names that fit, the longest is meant.
 */
export function tableOfFile(path: string): NamedTable | undefined {
  const given = stemOf(path);
  const exact = endingTable(given, '-');
  if (exact !== undefined) return { table: exact, isExact: true };
  const unmarked = given.normalize('NFKC').replace(COPY_MARK, '').replace(COPY_MARK, '');
  const plain = unmarked
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_-]+/g, '_');
  const table = endingTable(plain, '_');
  return table && { table, isExact: false };
}

function endingTable(text: string, separator: string): TableName | undefined {
  const [longest] = TABLE_NAMES.filter(
    (name) => text === name || text.endsWith(`${separator}${name}`),
  ).toSorted((a, b) => b.length - a.length);
  return longest;
}

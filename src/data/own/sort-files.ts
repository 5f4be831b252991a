import type { MendingCode } from '@/domain/problems/mending';
import type { Problem } from '@/domain/problems/problem';
import type { TableName } from '@/domain/tables/table';

import { baseName, stemOf, tableOfFile } from './name-table';
import { refusalOf } from './own-findings';

/** A file whose content can be had, from the device or out of an archive. */
export interface GivenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  /** What the first bytes are. */
  readonly head: () => Promise<Uint8Array>;
  readonly type: string;
}

interface TableFile {
  readonly table: TableName;
  readonly file: GivenFile;
  readonly met: Extract<MendingCode, 'file_name'> | undefined;
}

/** What a number of files is: one dataset file, tables, an archive, or nothing that can be read. */
export type SortedFiles =
  | { readonly form: 'json'; readonly file: GivenFile; readonly problems: readonly Problem[] }
  | { readonly form: 'zip'; readonly file: GivenFile; readonly problems: readonly Problem[] }
  | {
      readonly form: 'csv';
      readonly tables: readonly TableFile[];
      readonly problems: readonly Problem[];
    }
  | { readonly form: 'none'; readonly problems: readonly Problem[] };

type FileKind = 'json' | 'csv' | 'zip' | 'accompanying' | 'unknown';

/**
 * Finds out what files are, by their names and, where these do not tell, by how they begin. Tables come before a dataset
 * file beside them if they say whose they are, since only they can have been edited by hand.
 */
export async function sortFiles(files: readonly GivenFile[]): Promise<SortedFiles> {
  const first = files[0];
  if (first === undefined) {
    return none([refusalOf({ code: 'no_file', file: '', expected: { code: 'own_files' } })]);
  }
  const sorted: Record<FileKind, GivenFile[]> = {
    json: [],
    csv: [],
    zip: [],
    accompanying: [],
    unknown: [],
  };
  for (const file of files) sorted[await kindOf(file)].push(file);
  const { json, csv, zip, unknown } = sorted;
  const tables = sortTables(csv);
  const [dataset] = json;
  const [archive] = zip;
  if (tables.found.some(({ table }) => table === 'dataset') && zip.length === 0) {
    const unused = [...json.filter((file) => !belongsTo(file, tables.found)), ...unknown];
    const problems = [...tables.problems, ...unused.map(notUsed)];
    return { form: 'csv', tables: tables.found, problems };
  }
  if (json.length + zip.length > 1) {
    const names = [...json, ...zip].map(({ name }) => baseName(name)).join(', ');
    const expected = { code: 'own_files' } as const;
    return none([
      refusalOf({ code: 'several_datasets', file: first.name, expected, found: names }),
    ]);
  }
  if (dataset) return { form: 'json', file: dataset, problems: [...csv, ...unknown].map(notUsed) };
  if (archive) return { form: 'zip', file: archive, problems: [...csv, ...unknown].map(notUsed) };
  if (csv.length > 0) {
    return {
      form: 'csv',
      tables: tables.found,
      problems: [...tables.problems, ...unknown.map(notUsed)],
    };
  }
  const useless = unknown.length > 0 ? unknown : sorted.accompanying;
  return none(
    useless.map(({ name }) =>
      refusalOf({ code: 'unknown_file_type', file: name, expected: { code: 'own_files' } }),
    ),
  );
}

function none(problems: readonly Problem[]): SortedFiles {
  return { form: 'none', problems };
}

const ENDINGS: Readonly<Record<string, FileKind>> = {
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  zip: 'zip',
};
/** What begins like a ZIP or a text and is none of those that are read. */
const OFFICE = /\.(?:xls[xmb]?|od[st]|docx?|numbers|pages|rtf|pdf)$/i;
/** What stands beside the tables when they are taken away, and what systems put into archives. */
const ACCOMPANYING =
  /(?:^|[-_])(?:codebook(?:-[A-Za-z-]+)?\.(?:txt|csv)|licence\.txt)$|^\.|^(?:thumbs\.db|desktop\.ini)$/i;

async function kindOf(file: GivenFile): Promise<FileKind> {
  const name = baseName(file.name);
  if (ACCOMPANYING.test(name) || file.name.startsWith('__MACOSX/')) return 'accompanying';
  if (OFFICE.test(name)) return 'unknown';
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (known) return known;
  if (file.type === 'application/json') return 'json';
  const head = await file.head();
  if (head[0] === 0x50 && head[1] === 0x4b) return 'zip';
  // A mark of the encoding, zeros of UTF-16 and blanks may stand before the first sign.
  const sign = [...head].find((byte) => byte > 0x20 && byte < 0x7f);
  const looksLikeData = sign === 0x7b || sign === 0x5b;
  if (looksLikeData) return 'json';
  return ending === 'txt' && tableOfFile(name) ? 'csv' : 'unknown';
}

interface SortedTables {
  readonly found: readonly TableFile[];
  readonly problems: readonly Problem[];
}

/** Each table's file; of two for one table the one with the exact name, or else the first. */
function sortTables(files: readonly GivenFile[]): SortedTables {
  const found = new Map<TableName, TableFile>();
  const problems: Problem[] = [];
  const repeat = ({ name }: GivenFile, table: TableName): void => {
    problems.push({
      severity: 'error',
      code: 'repeated_table',
      file: name,
      path: [],
      expected: { code: 'one_table_each' },
      found: table,
      leftOut: { kind: 'table', id: baseName(name) },
    });
  };
  for (const file of files) {
    const named = tableOfFile(file.name);
    if (named === undefined) {
      problems.push(notUsed(file));
      continue;
    }
    const { table, isExact } = named;
    const other = found.get(table);
    const isBetter = other === undefined || (isExact && other.met !== undefined);
    if (isBetter) found.set(table, { table, file, met: isExact ? undefined : 'file_name' });
    if (other) repeat(isBetter ? other.file : file, table);
  }
  return { found: [...found.values()], problems };
}

function notUsed({ name }: GivenFile): Problem {
  return {
    severity: 'warning',
    code: 'file_not_used',
    file: name,
    path: [],
    expected: { code: 'own_files' },
    found: baseName(name),
  };
}

/** True for the dataset file that is taken away together with these tables. */
function belongsTo({ name }: GivenFile, tables: readonly TableFile[]): boolean {
  return tables.some(({ file, table }) => stemOf(file.name) === `${stemOf(name)}-${table}`);
}

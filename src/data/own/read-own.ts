import type { Problem } from '@/domain/problems/problem';

import { fingerprintOf } from '../fingerprint';
import type { ReadResult } from '../read-dataset';
import { LARGEST_FILE_BYTES, tooLarge } from '../reading/file-size';
import type { ReadingStage } from '../reading/open-file';
import { decodeText } from './decode-text';
import { openZip } from './open-zip';
import { createMendingLog, type MendingLog, refusalOf } from './own-findings';
import type { DatasetOutcome, OwnOutcome } from './own-reading';
import { readOwnJson } from './read-own-json';
import { readOwnTables } from './read-own-tables';
import { type GivenFile, type SortedFiles, sortFiles } from './sort-files';
import type { TableText } from './table-texts';

const HEAD_BYTES = 256;

/**
 * Reads a dataset out of files, wherever it runs: on the page or in a worker. Whatever is wrong with them is a problem;
 * what cannot be read at all, as a file that was moved meanwhile, is one, too. Never rejects.
 */
export async function readOwn(
  files: readonly File[],
  onStage: (stage: ReadingStage) => void,
  tooMuch: TooMuch = tooLargeTogether,
): Promise<OwnOutcome> {
  const log = createMendingLog();
  const { result, form, fingerprint } = await read(files, { log, onStage, tooMuch });
  return {
    result,
    reading: { form, fingerprint, mended: log.all(), mendedCount: log.count() },
  };
}

/** The problem of files that are larger together than what is read, in bytes and unpacked; undefined where they are not. */
export type TooMuch = (file: string, size: number) => Problem | undefined;

/** Refuses more than is ever read. */
export const tooLargeTogether: TooMuch = (file, size) =>
  size > LARGEST_FILE_BYTES ? tooLarge(file, size) : undefined;

/** How large files are together, in bytes. */
export function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

interface Reading {
  readonly log: MendingLog;
  readonly onStage: (stage: ReadingStage) => void;
  readonly tooMuch: TooMuch;
}

async function read(
  files: readonly File[],
  { log, onStage, tooMuch }: Reading,
): Promise<DatasetOutcome> {
  const problem = tooMuch(files[0]?.name ?? '', sizeOf(files));
  if (problem) return refuse([problem]);
  try {
    onStage('parse');
    const sorted = await sortFiles(files.map(givenFile));
    if (sorted.form !== 'zip') return await readSorted(sorted, log, onStage);
    const opened = await openZip(sorted.file, (size) => tooMuch(sorted.file.name, size));
    if (!opened.ok) return refuse([opened.problem]);
    const inside = await sortFiles(opened.files);
    // An archive in an archive is none of what is read.
    if (inside.form === 'zip') return refuse([unknownType(sorted.file.name)]);
    return withProblems(sorted.problems, await readSorted(inside, log, onStage));
  } catch {
    const file = files[0]?.name ?? '';
    return refuse([refusalOf({ code: 'unreadable_file', file, expected: { code: 'file' } })]);
  }
}

async function readSorted(
  sorted: Exclude<SortedFiles, { form: 'zip' }>,
  log: MendingLog,
  onStage: (stage: ReadingStage) => void,
): Promise<DatasetOutcome> {
  if (sorted.form === 'none') return refuse(sorted.problems);
  if (sorted.form === 'json') {
    return withProblems(sorted.problems, await readOwnJson(sorted.file, log, onStage));
  }
  const texts: TableText[] = [];
  for (const { table, file, met } of sorted.tables) {
    const decoded = decodeText(await file.bytes());
    const place = { file: file.name, path: [], readAs: '' };
    if (met) log.add({ ...place, code: met, found: file.name, readAs: `${table}.csv` });
    // A byte order mark is how tables are saved; UTF-16 is not.
    if (decoded.met === 'utf16') log.add({ ...place, code: 'utf16', found: '' });
    texts.push({ table, file: file.name, text: decoded.text });
  }
  return withProblems(sorted.problems, readOwnTables(texts, log, onStage));
}

function givenFile(file: File): GivenFile {
  const bytes = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
  return {
    name: file.name,
    size: file.size,
    type: file.type,
    bytes: async () => bytes(file),
    head: async () => bytes(file.slice(0, HEAD_BYTES)),
  };
}

function unknownType(file: string): Problem {
  return refusalOf({ code: 'unknown_file_type', file, expected: { code: 'own_files' } });
}

function refuse(problems: readonly Problem[]): DatasetOutcome {
  const counts = { errors: problems.length, warnings: 0 };
  const fingerprint = fingerprintOf(problems.map(({ file }) => file).join());
  return { result: { ok: false, problems, counts }, form: 'json', fingerprint };
}

/** The outcome with what is wrong with the files themselves before what is wrong in them, errors first. */
function withProblems(own: readonly Problem[], outcome: DatasetOutcome): DatasetOutcome {
  if (own.length === 0) return outcome;
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  const ownErrors = own.filter(isError).length;
  const { problems, counts } = outcome.result;
  const all = [...own, ...problems];
  const found: Pick<ReadResult, 'problems' | 'counts'> = {
    problems: [...all.filter(isError), ...all.filter((one) => !isError(one))],
    counts: {
      errors: counts.errors + ownErrors,
      warnings: counts.warnings + own.length - ownErrors,
    },
  };
  return { ...outcome, result: { ...outcome.result, ...found } };
}

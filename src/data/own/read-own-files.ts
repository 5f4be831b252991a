import type { Problem } from '@/domain/problems/problem';

import { readInWorker, type ReadingProgress, type WorkerOutcome } from '../read-aside';
import type { OwnFile, OwnResult } from './own-files';
import { refusalOf } from './own-findings';
import type { OwnOutcome } from './own-reading';
import { readOwn, tooLargeTogether } from './read-own';

interface ReadOwnOptions {
  readonly createWorker?: () => Worker;
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal;
}

const MEBIBYTE = 2 ** 20;
/** Files of up to so many bytes together are read at once: starting a worker takes longer than that. */
const READ_AT_ONCE = MEBIBYTE / 4;
/** Larger files are read in a worker only: without one the page would stand still for seconds. */
const LARGEST_WITHOUT_WORKER = 16 * MEBIBYTE;

/**
 * Reads a dataset out of a reader's own files: one JSON file, a set of CSV files, or a ZIP with such. All but very small
 * files are read in a worker, so that the page answers meanwhile; where none can be had, the page reads up to 16 MiB
 * itself. Whatever is wrong is a problem in the result; rejects only with the signal's reason once it is aborted, and
 * then reads no further. Files that are too large are refused by their size, before anything is read.
 */
export async function readOwnFiles(
  files: readonly File[],
  { createWorker, onProgress = () => undefined, signal }: ReadOwnOptions = {},
): Promise<OwnResult> {
  signal?.throwIfAborted();
  const tooMuch = tooLargeTogether(files);
  if (tooMuch) return refused(files, tooMuch);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const aside =
    size > READ_AT_ONCE && createWorker
      ? await readAsideIfPossible(files, createWorker, { onProgress, signal })
      : undefined;
  if (aside?.own) return toResult(files, { result: aside.result, reading: aside.own });
  if (size > LARGEST_WITHOUT_WORKER) return refused(files, tooLargeHere(files, size));
  const onPage = await readOwn(files, (stage) => onProgress({ stage, done: 0, total: 0 }));
  signal?.throwIfAborted();
  return toResult(files, onPage);
}

/** Pasted text as a file of this name, changed now. */
export function pastedFile(text: string, name: string): File {
  return new File([text], name, { type: 'application/json' });
}

async function readAsideIfPossible(
  files: readonly File[],
  createWorker: () => Worker,
  options: {
    readonly onProgress: (progress: ReadingProgress) => void;
    readonly signal: AbortSignal | undefined;
  },
): Promise<WorkerOutcome | undefined> {
  try {
    return await readInWorker(createWorker(), { ownFiles: files }, options);
  } catch {
    options.signal?.throwIfAborted();
    return undefined;
  }
}

function toResult(files: readonly File[], { result, reading }: OwnOutcome): OwnResult {
  const { problems, counts } = result;
  const { mended, mendedCount, form, fingerprint } = reading;
  const found = { problems, counts, mended, mendedCount, files: files.map(describe) };
  if (!result.ok) return { ok: false, ...found };
  const { dataset } = result;
  return { ok: true, ...found, dataset, form, version: dataset.version, fingerprint };
}

function refused(files: readonly File[], problem: Problem): OwnResult {
  return {
    ok: false,
    problems: [problem],
    counts: { errors: 1, warnings: 0 },
    mended: [],
    mendedCount: 0,
    files: files.map(describe),
  };
}

function describe({ name, size, lastModified }: File): OwnFile {
  return { name, size, changedAt: lastModified };
}

function tooLargeHere(files: readonly File[], size: number): Problem {
  return refusalOf({
    code: 'too_large_here',
    file: files[0]?.name ?? '',
    expected: { code: 'at_most', max: LARGEST_WITHOUT_WORKER / MEBIBYTE, unit: 'mebibytes' },
    found: String(Math.ceil(size / MEBIBYTE)),
  });
}

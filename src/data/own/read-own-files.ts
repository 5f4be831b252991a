import type { Problem } from '@/domain/problems/problem';

import { readInWorker, type ReadingProgress, type WorkerOutcome } from '../read-aside';
import type { OwnFile, OwnResult } from './own-files';
import { refusalOf } from './own-findings';
import type { OwnOutcome } from './own-reading';
import { readOwn, sizeOf, tooLargeTogether } from './read-own';

interface ReadOwnOptions {
  readonly createWorker?: () => Worker;
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal;
}

const MEBIBYTE = 2 ** 20;
/** Files of up to so many bytes together are read at once: starting a worker takes longer than that. */
const READ_AT_ONCE = MEBIBYTE / 4;
/** What is as large as it looks: an archive may hold a thousand times as much. */
const PLAIN = /\.(?:json|csv|tsv|txt)$/i;
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
  const [{ name } = { name: '' }] = files;
  const size = sizeOf(files);
  const tooMuch = tooLargeTogether(name, size);
  if (tooMuch) return refused(files, tooMuch);
  const isSmall = size <= READ_AT_ONCE && files.every((file) => PLAIN.test(file.name));
  const aside =
    createWorker && !isSmall
      ? await readAsideIfPossible(files, createWorker, { onProgress, signal })
      : undefined;
  if (aside?.own) return toResult(files, { result: aside.result, reading: aside.own });
  const tell = (stage: ReadingProgress['stage']): void => onProgress({ stage, done: 0, total: 0 });
  const onPage = await readOwn(files, tell, tooLargeHere);
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

function tooLargeHere(file: string, size: number): Problem | undefined {
  if (size <= LARGEST_WITHOUT_WORKER) return undefined;
  return refusalOf({
    code: 'too_large_here',
    file,
    expected: { code: 'at_most', max: LARGEST_WITHOUT_WORKER / MEBIBYTE, unit: 'mebibytes' },
    found: String(Math.ceil(size / MEBIBYTE)),
  });
}

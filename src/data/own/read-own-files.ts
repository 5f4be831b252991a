import { fingerprintOf } from '../fingerprint';
import { readAside, type ReadingProgress } from '../read-aside';
import type { OwnDataset, OwnFile, OwnResult } from './own-files';

export type { OwnDataset, OwnFile, OwnResult };

interface ReadOwnOptions {
  readonly createWorker?: () => Worker;
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a dataset out of a reader's own files: one JSON file, a set of CSV files, or a ZIP with such. Whatever is wrong
 * is a problem in the result; rejects only with the signal's reason once it is aborted.
 */
export async function readOwnFiles(
  files: readonly File[],
  { createWorker, onProgress = () => undefined, signal }: ReadOwnOptions = {},
): Promise<OwnResult> {
  signal?.throwIfAborted();
  const [file] = files;
  const text = (await file?.text()) ?? '';
  signal?.throwIfAborted();
  const read = await readAside(text, file?.name ?? '', createWorker, onProgress);
  signal?.throwIfAborted();
  const found = {
    problems: read.problems,
    counts: read.counts,
    mended: [],
    mendedCount: 0,
    files: files.map(({ name, size, lastModified }) => ({ name, size, changedAt: lastModified })),
  };
  if (!read.ok) return { ok: false, ...found };
  const { dataset } = read;
  const fingerprint = fingerprintOf(text);
  return { ok: true, ...found, dataset, form: 'json', version: dataset.version, fingerprint };
}

/** Pasted text as a file of this name, changed now. */
export function pastedFile(text: string, name: string): File {
  return new File([text], name, { type: 'application/json' });
}

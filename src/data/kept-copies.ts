import { DatasetError } from './dataset-error';
import type { LoadText } from './load-text';

/** A file as it was when it was last read without being refused. */
interface KeptCopy {
  readonly text: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
}

/** Where the last good copy of each file is kept on the device. Neither rejects: what cannot be kept is not kept. */
export interface KeptCopies {
  readonly keep: (path: string, text: string) => Promise<void>;
  readonly last: (path: string) => Promise<KeptCopy | undefined>;
}

/** For a page without anywhere to keep a file. */
export const NOTHING_KEPT: KeptCopies = {
  keep: async () => undefined,
  last: async () => undefined,
};

/** A file's text, with the day of the copy where it could not be had anew. */
export interface LoadedText {
  readonly text: string;
  readonly keptAt: number | undefined;
}

/**
 * Loads a file; where it cannot be had at all, gives the last good copy of it. A file that is there but cannot be read is
 * no reason for a copy: its report is. Rejects as `load` does.
 */
export async function loadOrLast(
  path: string,
  signal: AbortSignal,
  load: LoadText,
  copies: KeptCopies,
): Promise<LoadedText> {
  try {
    return { text: await load(path, signal), keptAt: undefined };
  } catch (error) {
    const copy = error instanceof DatasetError ? await copies.last(path) : undefined;
    if (copy === undefined) throw error;
    return copy;
  }
}

import type { Problem, ProblemCode } from '@/domain/problems/problem';

import { DatasetError } from './dataset-error';
import { LARGEST_FILE_BYTES, tooLarge } from './reading/file-size';

/** Gets the text of a data file by its path from the page, as `data/catalog.json`. Rejects with a DatasetError. */
export type LoadText = (path: string, signal: AbortSignal) => Promise<string>;

/** The part of `fetch` that loading needs. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/**
 * Loads over the network, relative to the document, and asks the server each time whether the file has changed. Rejects
 * with a DatasetError for no answer, for any answer but success, and for a file that is too large; what a successful
 * answer contains is the reader's to judge. An aborted request rejects as `fetch` does.
 */
export function loadTextWith(fetchFile: Fetch): LoadText {
  return async (path, signal) => {
    try {
      return await loadText(fetchFile, path, signal);
    } catch (error) {
      if (error instanceof DatasetError || signal.aborted) throw error;
      throw new DatasetError([fileFailure(path, 'network_failure')]);
    }
  };
}

async function loadText(fetchFile: Fetch, path: string, signal: AbortSignal): Promise<string> {
  const response = await fetchFile(path, { signal, cache: 'no-cache' });
  const { ok, status } = response;
  if (!ok) {
    const isGone = status === 404 || status === 410;
    throw new DatasetError([fileFailure(path, isGone ? 'not_found' : 'server_error', status)]);
  }
  const bytes = Number(response.headers.get('content-length') ?? 0);
  if (bytes > LARGEST_FILE_BYTES) throw new DatasetError([tooLarge(path, bytes)]);
  return response.text();
}

/** The problem of a file that could not be had at all, with the server's answer where there was one. */
export function fileFailure(file: string, code: ProblemCode, status?: number): Problem {
  return {
    severity: 'error',
    code,
    file,
    path: [],
    expected: { code: 'file' },
    found: status === undefined ? '' : String(status),
    leftOut: { kind: 'file' },
  };
}

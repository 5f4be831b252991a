import type { Problem, ProblemCode } from '@/domain/problems/problem';

import { DatasetError } from './dataset-error';
import { LARGEST_FILE_BYTES, tooLarge } from './reading/file-size';

/** Gets the text of a data file by its path from the page, as `data/catalog.json`. Rejects with a DatasetError. */
export type LoadText = (path: string, signal: AbortSignal) => Promise<string>;

/** The part of `fetch` that loading needs. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** How often it is looked whether anything of an answer has come, in milliseconds. */
const LOOK_EVERY_MS = 5000;
/** After so many looks at nothing the answer is given up. Looks are counted, not time: a device may have slept between two. */
const PATIENCE = 4;

/**
 * Loads over the network, relative to the document, and asks the server each time whether the file has changed. Rejects
 * with a DatasetError for no answer, for an answer of which nothing more comes for fifteen to twenty seconds or which breaks off, for any
 * answer but success, and for a file that is too large; what a successful answer contains is the reader's to judge. An
 * aborted request rejects as `fetch` does.
 */
export function loadTextWith(fetchFile: Fetch): LoadText {
  return async (path, signal) => {
    const request = new AbortController();
    const abort = (): void => request.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    let looks = 0;
    let timer: ReturnType<typeof setInterval> | undefined;
    const stalled = new Promise<never>((_resolve, reject) => {
      timer = setInterval(() => {
        looks += 1;
        if (looks < PATIENCE) return;
        reject(new DatasetError([fileFailure(path, 'stalled')]));
        request.abort();
      }, LOOK_EVERY_MS);
    });
    const onBytes = (): void => {
      looks = 0;
    };
    try {
      return await Promise.race([loadText(fetchFile, path, request.signal, onBytes), stalled]);
    } catch (error) {
      if (error instanceof DatasetError || signal.aborted) throw error;
      throw new DatasetError([fileFailure(path, 'network_failure')]);
    } finally {
      clearInterval(timer);
      signal.removeEventListener('abort', abort);
    }
  };
}

async function loadText(
  fetchFile: Fetch,
  path: string,
  signal: AbortSignal,
  onBytes: () => void,
): Promise<string> {
  const response = await fetchFile(path, { signal, cache: 'no-cache' });
  const { ok, status } = response;
  if (!ok) {
    const isGone = status === 404 || status === 410;
    throw new DatasetError([fileFailure(path, isGone ? 'not_found' : 'server_error', status)]);
  }
  const bytes = Number(response.headers.get('content-length') ?? 0);
  if (bytes > LARGEST_FILE_BYTES) throw new DatasetError([tooLarge(path, bytes)]);
  try {
    return await textOf(response, signal, onBytes);
  } catch {
    throw new DatasetError([fileFailure(path, 'interrupted')]);
  }
}

async function textOf(
  { body }: Response,
  signal: AbortSignal,
  onBytes: () => void,
): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    onBytes();
    const part = await reader?.read();
    if (part?.value === undefined) return text + decoder.decode();
    // What was asked for before this began is not ended by its signal.
    if (signal.aborted) await reader?.cancel();
    text += decoder.decode(part.value, { stream: true });
  }
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

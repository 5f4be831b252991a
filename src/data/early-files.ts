/** A file that is on its way. */
interface EarlyFile {
  readonly answer: Promise<Response>;
  /** Gives it up: a request that hangs keeps a browser from asking for the same file again. */
  readonly abort: () => void;
}

declare global {
  /** Files that the head of the page has asked for before the script came (`src/app/boot.ts`), by path. */
  var communiqueEarly: Map<string, EarlyFile> | undefined;
}

/** Fetches a file, or takes what was asked for early: once, since later the file may have changed. */
export async function fetchOnce(path: string, init: RequestInit): Promise<Response> {
  const early = globalThis.communiqueEarly?.get(path);
  if (early === undefined) return fetch(path, init);
  globalThis.communiqueEarly?.delete(path);
  init.signal?.addEventListener('abort', early.abort);
  return early.answer;
}

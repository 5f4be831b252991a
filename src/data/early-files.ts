declare global {
  /** Files that the head of the page has asked for before the script came (`src/app/boot.ts`), by path. */
  var communiqueEarly: Map<string, Promise<Response>> | undefined;
}

/** Fetches a file, or takes what was asked for early: once, since later the file may have changed. */
export async function fetchOnce(path: string, init: RequestInit): Promise<Response> {
  const early = globalThis.communiqueEarly?.get(path);
  if (early === undefined) return fetch(path, init);
  globalThis.communiqueEarly?.delete(path);
  return early;
}

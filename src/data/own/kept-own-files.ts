import { createStore, del, get, set, type UseStore } from 'idb-keyval';

const KEY = 'files';

/** A database of its own, opened when it is first needed: where storage is forbidden, opening it fails. */
function store(): UseStore {
  return createStore('communique-own', 'files');
}

/**
 * Keeps files in this browser, in place of those kept before; false where storage is full or forbidden. Never rejects.
 * The content is kept, not where it came from.
 */
export async function keepOwnFiles(files: readonly File[]): Promise<boolean> {
  try {
    await set(KEY, [...files], store());
    return true;
  } catch {
    return false;
  }
}

/** The files kept last; undefined where there are none or they cannot be had. Never rejects. */
export async function keptOwnFiles(): Promise<readonly File[] | undefined> {
  try {
    const kept: unknown = await get(KEY, store());
    if (!Array.isArray(kept)) return undefined;
    const files = kept.filter((item) => item instanceof File);
    return files.length > 0 && files.length === kept.length ? files : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the kept files out of this browser. Never rejects. */
export async function forgetOwnFiles(): Promise<void> {
  try {
    await del(KEY, store());
  } catch {
    // Where nothing can be stored nothing was kept.
  }
}

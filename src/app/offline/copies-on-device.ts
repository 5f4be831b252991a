import { type KeptCopies, NOTHING_KEPT } from '@/data/kept-copies';

import { filesInside } from '../own-place';

/** Apart from the page's own stores: a new build does not touch data. */
const STORE = 'communique-data';
const KEPT_AT = 'x-kept-at';

/** The last good copy of each data file, in the browser's cache for this site; full or forbidden storage keeps nothing. */
export const copiesOnDevice: KeptCopies =
  // Absent on plain http; a page that is one file has its data inside.
  'caches' in globalThis && filesInside === undefined
    ? {
        keep: async (path, text) => {
          const headers = { 'content-type': 'application/json', [KEPT_AT]: String(Date.now()) };
          await putCopy(path, new Response(text, { headers })).catch(() => undefined);
        },
        last: async (path) => lastCopy(path).catch(() => undefined),
      }
    : NOTHING_KEPT;

async function putCopy(path: string, copy: Response): Promise<void> {
  const store = await globalThis.caches.open(STORE);
  await store.put(addressOf(path), copy);
}

async function lastCopy(path: string): ReturnType<KeptCopies['last']> {
  const copy = await (await globalThis.caches.open(STORE)).match(addressOf(path));
  if (copy === undefined) return undefined;
  return { text: await copy.text(), keptAt: Number(copy.headers.get(KEPT_AT)) };
}

function addressOf(path: string): string {
  return new URL(path, document.baseURI).href;
}

/** True when every one of these data files has a copy on the device. */
export async function areKept(paths: readonly string[]): Promise<boolean> {
  const copies = await Promise.all(paths.map(async (path) => copiesOnDevice.last(path)));
  return copies.every((copy) => copy !== undefined);
}

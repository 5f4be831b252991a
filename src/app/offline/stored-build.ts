import { entryScriptOf } from '../present/entry-script';

/** What was built together: the page under the path '', its scripts, styles, fonts, icons. Never data. */
export interface Build {
  /** Another build has another id. */
  readonly id: string;
  /** Paths relative to the page. */
  readonly files: readonly string[];
}

/** The part of a cache that is needed; addresses are whole. */
export interface PageCache {
  readonly match: (address: string) => Promise<Response | undefined>;
  readonly put: (address: string, response: Response) => Promise<void>;
  readonly keys: () => Promise<readonly Pick<Request, 'url'>[]>;
}

/** The part of `caches` that is needed. */
interface PageCaches {
  readonly open: (name: string) => Promise<PageCache>;
  readonly keys: () => Promise<readonly string[]>;
  readonly delete: (name: string) => Promise<boolean>;
}

/** Where builds are stored and where their files come from. */
export interface Store {
  readonly caches: PageCaches;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Address of the page, whole, ending in a slash. */
  readonly scope: string;
}

const PREFIX = 'communique-page-';
/** Built files whose name changes with their content: what is stored under it is right for ever. */
const HASHED = /^assets\//;

/** The address of a file of a build. */
export function addressOf(path: string, scope: string): string {
  return new URL(path === '' ? './' : path, scope).href;
}

/**
 * Stores a build whole, or not at all: rejects, and leaves nothing, when a file cannot be had or the server is between two
 * builds. What an earlier build had under the same name is not asked for again.
 */
export async function storeBuild(build: Build, store: Store): Promise<void> {
  const name = PREFIX + build.id;
  const others = await openAll(store.caches);
  const cache = await store.caches.open(name);
  try {
    await Promise.all(
      build.files.map(async (path) => {
        const address = addressOf(path, store.scope);
        const stored = HASHED.test(path) ? await matchIn(others, address) : undefined;
        await cache.put(address, stored ?? (await fetchFile(path, store)));
      }),
    );
    const page = await cache.match(addressOf('', store.scope));
    const script = entryScriptOf((await page?.text()) ?? '');
    if (script === undefined || !build.files.includes(script.replace('./', ''))) {
      throw new Error('The server is between two builds');
    }
  } catch (error) {
    await store.caches.delete(name);
    throw error;
  }
}

async function fetchFile(path: string, { fetch, scope }: Store): Promise<Response> {
  const address = addressOf(path, scope);
  // What the open page has just loaded is not sent a second time.
  const response = await fetch(address, { cache: HASHED.test(path) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A response that came by a redirection may not answer a navigation.
  const { status, statusText, headers } = response;
  return response.redirected
    ? new Response(await response.blob(), { status, statusText, headers })
    : response;
}

/** The stored file for an address: of this build, else of an earlier one that a window may still show. */
export async function storedFile(
  address: string,
  build: Build,
  { caches, scope }: Store,
): Promise<Response | undefined> {
  const path = pathOf(address, scope);
  const own = await (await caches.open(PREFIX + build.id)).match(addressOf(path, scope));
  if (own !== undefined || !HASHED.test(path)) return own;
  return matchIn(await openAll(caches), addressOf(path, scope));
}

/** True when every file of the build is stored. */
export async function isStoredWhole(build: Build, { caches, scope }: Store): Promise<boolean> {
  const cache = await caches.open(PREFIX + build.id);
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  return build.files.every((path) => stored.has(addressOf(path, scope)));
}

/** Deletes builds that no window shows. A window says which it shows by the script that it started with. */
export async function deleteUnused(
  build: Build,
  openScripts: readonly string[],
  { caches }: Pick<Store, 'caches'>,
): Promise<void> {
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(PREFIX) && name !== PREFIX + build.id,
  );
  await Promise.all(
    others.map(async (name) => {
      const cache = await caches.open(name);
      const shown = await Promise.all(openScripts.map(async (script) => cache.match(script)));
      if (shown.every((response) => response === undefined)) await caches.delete(name);
    }),
  );
}

/**
 * How a request is to be answered: `page` and `file` from what is stored, with the network behind it; undefined: not at
 * all, the network has it. Data are asked of the network; whoever forbids stores wants to know what the server has.
 */
export function answerFor(
  request: Pick<Request, 'method' | 'mode' | 'url' | 'cache'>,
  build: Build,
  scope: string,
): 'page' | 'file' | undefined {
  if (request.method !== 'GET' || request.cache === 'no-store') return undefined;
  if (!request.url.startsWith(scope)) return undefined;
  const path = pathOf(request.url, scope);
  const isOwn = build.files.includes(path);
  if (request.mode === 'navigate') return isOwn ? 'page' : undefined;
  return isOwn || HASHED.test(path) ? 'file' : undefined;
}

function pathOf(address: string, scope: string): string {
  const path = new URL(address).pathname.slice(new URL(scope).pathname.length);
  return path === 'index.html' ? '' : path;
}

async function openAll(caches: PageCaches): Promise<readonly PageCache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  return Promise.all(names.map(async (name) => caches.open(name)));
}

async function matchIn(
  caches: readonly PageCache[],
  address: string,
): Promise<Response | undefined> {
  for (const cache of caches) {
    const response = await cache.match(address);
    if (response !== undefined) return response;
  }
  return undefined;
}

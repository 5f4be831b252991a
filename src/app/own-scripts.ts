// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the built worker
import readingWorkerUrl from '@/data/reading-worker?worker&url';
// oxlint-disable-next-line import/default -- as above
import pictureWorkerUrl from '@/features/timeline/picture/picture-worker?worker&url';

/** The part of Trusted Types that is needed; TypeScript's library does not have it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/** Written by the build beside the page (build/service-worker.ts). */
const SERVICE_WORKER = './service-worker.js';

/** Addresses that a script may be started from: exactly the built page's own. */
const OWN_SCRIPTS: ReadonlySet<string> = new Set([
  readingWorkerUrl,
  pictureWorkerUrl,
  SERVICE_WORKER,
]);

function admit(url: string): string {
  if (!OWN_SCRIPTS.has(url)) throw new TypeError(`Not a script of this page: ${url}`);
  return url;
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

const trustedTypes: unknown = Reflect.get(globalThis, 'trustedTypes');
/** The page's one policy; its name stands in the Content-Security-Policy. */
const policy = isTrustedTypes(trustedTypes)
  ? trustedTypes.createPolicy('communique', { createScriptURL: admit })
  : { createScriptURL: admit };

/** A worker that reads data files beside the page. Throws where the browser allows none, as on `file:`. */
export function createReadingWorker(): Worker {
  return new Worker(policy.createScriptURL(readingWorkerUrl), { type: 'module' });
}

/** A worker that paints what moves. Throws where the browser allows none. */
export function createPictureWorker(): Worker {
  if (pictureWorkerUrl === '') throw new Error('A page of one file has no workers');
  return new Worker(policy.createScriptURL(pictureWorkerUrl), { type: 'module' });
}

/** Registers the worker that stores the page. Undefined where the browser lets none be registered without saying so. */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const address = policy.createScriptURL(SERVICE_WORKER);
  return navigator.serviceWorker.register(address, { updateViaCache: 'none' });
}

import {
  addressOf,
  answerFor,
  type Build,
  deleteUnused,
  isStoredWhole,
  storeBuild,
  type Store,
  storedFile,
} from './stored-build';
import { OPEN_PAGE, parseToWorker, type StoreReport } from './worker-protocol';

/** Put in by the build. */
declare const PAGE_BUILD: Build;

/** What a service worker has beside what every script has; TypeScript knows a window's scope or a worker's, not both. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
}

interface WaitingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

function isWorkerScope(scope: object): scope is WorkerScope {
  return 'registration' in scope && 'clients' in scope && 'skipWaiting' in scope;
}

function canWait(event: Event): event is WaitingEvent {
  return 'waitUntil' in event;
}

function isFetch(event: Event): event is FetchEvent {
  return 'respondWith' in event && 'request' in event;
}

const worker: object = globalThis;
if (!isWorkerScope(worker)) throw new Error('This script runs as a service worker only');

const build = PAGE_BUILD;
const { scope } = worker.registration;
const store: Store = { caches, fetch: async (address, init) => fetch(address, init), scope };

globalThis.addEventListener('install', (event) => {
  // No skipWaiting: a new version waits until its reader or the last window lets it.
  if (canWait(event)) event.waitUntil(storeBuild(build, store));
});

globalThis.addEventListener('activate', (event) => {
  // The window that is open at the first visit has its later parts from here as well.
  if (canWait(event)) event.waitUntil(worker.clients.claim().then(tidy));
});

globalThis.addEventListener('fetch', (event) => {
  if (!isFetch(event)) return;
  const { request } = event;
  if (answerFor(request, build, scope) !== undefined) {
    event.respondWith(
      storedFile(request.url, build, store).then(async (stored) => stored ?? fetch(request)),
    );
  }
});

globalThis.addEventListener('message', (event) => {
  const type = parseToWorker(event.data);
  if (type === 'activate') void worker.skipWaiting();
  if (!canWait(event)) return;
  if (type === 'opened') event.waitUntil(tidy());
  if (type === 'ask') event.waitUntil(report(event.ports[0]));
});

async function report(port: MessagePort | undefined): Promise<void> {
  const answer: StoreReport = { isWhole: await isStoredWhole(build, store) };
  port?.postMessage(answer);
}

/** Builds are kept for windows that show them: what these load later must fit to what they began with. */
async function tidy(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  const scripts = held.flatMap(({ name = '' }) =>
    name.startsWith(OPEN_PAGE) ? [addressOf(name.slice(OPEN_PAGE.length), scope)] : [],
  );
  await deleteUnused(build, scripts, store);
}

import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { nextTask } from '@/data/next-task';
import { createQueryClient } from '@/data/query-client';
import { displayMode } from '@/domain/view-state/display-mode';
import { parseQuery } from '@/domain/view-state/query';
import { whenIdle } from '@/ui/when-idle';

import { App } from './App';
import { messagesQuery } from './messages-query';
import { beginsWithOwn } from './own-data/held-own';
import { chooseLanguage, schemeOf } from './preferences';
import { unmarkPrerendered } from './prerendered';
import { awaitOwn } from './url-state';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Before the first paint, so that a dark page does not flash light.
const view = parseQuery(globalThis.location.search);
document.documentElement.dataset['scheme'] = schemeOf(view);

if (displayMode(view) !== 'embed' && beginsWithOwn()) awaitOwn();

let isLooking = false;
// A part of this build that cannot be had any more, after another one was put on the server: that one is loaded, once.
globalThis.addEventListener('vite:preloadError', () => {
  // Nothing is drawn yet: the page stays what it is without script.
  if (!root.hasChildNodes()) unmarkPrerendered();
  if (isLooking) return;
  isLooking = true;
  void import('./offline/new-build')
    .then(async ({ reloadIntoNewBuild }) => reloadIntoNewBuild())
    .catch(() => undefined)
    .finally(() => {
      isLooking = false;
    });
});

/** At the latest so long after the start what may be needed is asked for. */
const AHEAD_MS = 10_000;

const client = createQueryClient();
if (displayMode(view) === 'page') {
  // On their way while the records are: needed as soon as those are there.
  void client.prefetchQuery(messagesQuery(chooseLanguage(view.lang)));
  void nextTask().then(() => {
    ahead(import('@/features/timeline/TimelineSection'));
    ahead(import('./LaterSections'));
  });
  // What a first press opens should be there when it comes.
  whenIdle(() => {
    ahead(import('./OpenThing'));
    ahead(import('@/features/masthead/CountedList'));
    ahead(import('@/features/filters/AllFilters'));
    ahead(import('@/features/filters/NothingMatches'));
  }, AHEAD_MS);
}

/** Asks for a part before it is needed; whoever needs it hears of a failure. */
function ahead(part: Promise<unknown>): void {
  part.catch(() => undefined);
}

// After everything that the reader waits for. A part in somebody else's page stores nothing there.
function store(): void {
  ahead(import('./offline/new-build'));
  if (displayMode(view) === 'embed') return;
  ahead(import('./offline/page-store').then(async ({ storePage }) => storePage()));
}

// The script is put in place after the first paint: the rest of the page may have come before it.
if (document.readyState === 'complete') store();
else globalThis.addEventListener('load', store);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);

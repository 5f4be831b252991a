import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createQueryClient } from '@/data/query-client';
import { displayMode } from '@/domain/view-state/display-mode';
import { parseQuery } from '@/domain/view-state/query';

import { App } from './App';
import { messagesQuery } from './messages-query';
import { storePage } from './offline/page-store';
import { beginsWithOwn } from './own-data/held-own';
import { chooseLanguage, schemeOf } from './preferences';
import { awaitOwn } from './url-state';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Before the first paint, so that a dark page does not flash light.
const view = parseQuery(globalThis.location.search);
document.documentElement.dataset['scheme'] = schemeOf(view);

if (displayMode(view) !== 'embed' && beginsWithOwn()) awaitOwn();

const client = createQueryClient();
if (displayMode(view) === 'page') {
  // On their way while the records are: needed as soon as those are there.
  void client.prefetchQuery(messagesQuery(chooseLanguage(view.lang)));
  void import('@/features/timeline/TimelineSection');
  void import('./LaterSections');
  // What a first press opens should be there when it comes.
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
  whenIdle(() => {
    void import('./OpenThing');
    void import('@/features/masthead/CountedList');
    void import('@/features/filters/NothingMatches');
  });
}

// After everything that the reader waits for. A part in somebody else's page stores nothing there.
globalThis.addEventListener('load', () => {
  if (displayMode(view) !== 'embed') void storePage();
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);

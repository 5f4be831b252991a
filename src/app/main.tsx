import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createQueryClient } from '@/data/query-client';
import { parseQuery } from '@/domain/view-state/query';

import { App } from './App';
import { schemeOf } from './preferences';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Before the first paint, so that a dark page does not flash light.
document.documentElement.dataset['scheme'] = schemeOf(parseQuery(globalThis.location.search));

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);

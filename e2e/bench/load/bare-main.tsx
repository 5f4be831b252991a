import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Bare } from './Bare';

const root = document.getElementById('root');
if (!root) throw new Error('bare.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Bare />
    </QueryClientProvider>
  </StrictMode>,
);

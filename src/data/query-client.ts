import { QueryClient } from '@tanstack/react-query';

/** A fresh query client with the house's defaults: works offline, never retries, refetches only when told to. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Infinity,
      },
    },
  });
}

import { queryOptions } from '@tanstack/react-query';

import { keptOwnFiles } from '@/data/own/kept-own-files';

/** Options of a query for the files kept in this browser; none where nothing is kept. */
export const keptFilesQuery = queryOptions({
  queryKey: ['own-kept'],
  queryFn: async (): Promise<readonly File[]> => (await keptOwnFiles()) ?? [],
  // Another tab may have kept or removed some.
  staleTime: 0,
  gcTime: 0,
  structuralSharing: false,
  networkMode: 'always',
});

/** Whether these are the very files that are kept. */
export function areTheseKept(given: readonly File[], kept: readonly File[]): boolean {
  return (
    given.length === kept.length &&
    given.every(({ name, size, lastModified }, at) => {
      const other = kept[at];
      return other?.name === name && other.size === size && other.lastModified === lastModified;
    })
  );
}

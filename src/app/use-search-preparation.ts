import { useEffect, useState } from 'react';

import type { TextSearch } from '@/domain/index/text-search';

/** Up to so many records are searched at once, without preparation. */
const FEW_RECORDS = 3_000;
/** Time that one piece of the preparation takes, so that the page answers in between. */
const PIECE_MS = 8;

/**
 * Prepares the free-text search of a large dataset piece by piece after the page has shown. Gives how much of it is done,
 * from 0 to 1, where somebody waits for it; 1 when search can be used.
 */
export function useSearchPreparation(
  search: TextSearch,
  records: number,
  isAwaited: boolean,
): number {
  const [share, setShare] = useState(() => search.share());
  const isNeeded = records > FEW_RECORDS;

  useEffect(() => {
    if (!isNeeded || search.isReady()) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = (): void => {
      const end = performance.now() + PIECE_MS;
      search.prepare(() => performance.now() > end);
      if (search.isReady() || isAwaited) setShare(search.isReady() ? 1 : search.share());
      if (!search.isReady()) timer = setTimeout(work, 0);
    };
    // Whoever waits sees it go on; else it begins when the first picture has been drawn.
    timer = setTimeout(work, isAwaited ? 0 : 300);
    return () => clearTimeout(timer);
  }, [search, isNeeded, isAwaited]);

  return isNeeded && !search.isReady() ? Math.min(share, 0.99) : 1;
}

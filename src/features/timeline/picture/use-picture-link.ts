import { useEffect, useState } from 'react';

import { whenIdle } from '@/ui/when-idle';

import { createPictureLink, type PictureLink } from './link';

/** A finger that comes moves at once: its painter is there before, once the page has nothing else to do. */
const PATIENCE_MS = 5_000;

/** A way to a painter for as long as the component lives. */
export function usePictureLink(createWorker: () => Worker): PictureLink {
  const [link] = useState(() => createPictureLink(createWorker));
  useEffect(() => {
    const hovers = matchMedia('(hover: hover)').matches;
    const stopWaiting = hovers ? undefined : whenIdle(link.start, PATIENCE_MS);
    return () => {
      stopWaiting?.();
      link.stop();
    };
  }, [link]);
  return link;
}

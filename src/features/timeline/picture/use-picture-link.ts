import { useEffect, useState } from 'react';

import { createPictureLink, type PictureLink } from './link';

/** A way to a painter for as long as the component lives. */
export function usePictureLink(createWorker: () => Worker): PictureLink {
  const [link] = useState(() => createPictureLink(createWorker));
  useEffect(() => link.stop, [link]);
  return link;
}

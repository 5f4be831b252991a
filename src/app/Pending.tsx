import { type ReactNode, useCallback } from 'react';

import { prerenderedPart } from './prerendered';

interface PendingProps {
  /** Id of the section that is on its way. */
  readonly id: string;
  /** Version of the dataset that the page shows. */
  readonly version: string;
}

/** Stands for a section that is on its way: the same section out of the prerendered page, where that shows this view. */
export function Pending({ id, version }: PendingProps): ReactNode {
  // Moved here once: to move it costs the browser as much as to draw it.
  const ref = useCallback(
    (element: HTMLElement | null) => {
      const part = element && prerenderedPart(id, version);
      if (part) element.append(part);
    },
    [id, version],
  );
  return (
    <div data-pending="" ref={ref}>
      {/* Only the page's first section has no line above it: no other may be a first child here. */}
      {id === 'timeline' ? null : <i hidden />}
    </div>
  );
}

import type { ReactNode } from 'react';

import { prerenderedPart } from './prerendered';

interface PendingProps {
  /** Ids of the sections that are on their way. */
  readonly ids: readonly string[];
  /** Version of the dataset that the page shows. */
  readonly version: string;
}

/** Stands for sections that are on their way: the same sections out of the prerendered page, where that shows this view. */
export function Pending({ ids, version }: PendingProps): ReactNode {
  return (
    <div
      data-pending=""
      ref={(element) => {
        for (const id of ids) {
          const part = prerenderedPart(id, version);
          if (part !== null) element?.append(part);
        }
      }}
    >
      {/* Only the page's first section has no line above it: no other may be a first child here. */}
      {ids.includes('timeline') ? null : <i hidden />}
    </div>
  );
}

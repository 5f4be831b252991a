import { memo, type ReactNode } from 'react';

import type { LoadedDataset } from '@/data/queries';
import type { Catalog } from '@/data/reading/build-catalog';
import type { ViewState } from '@/domain/view-state/view-state';

import { DataNotices } from './DataNotices';
import { Page } from './Page';

interface ShownPageProps {
  readonly loaded: LoadedDataset;
  readonly state: ViewState;
  readonly catalog: Catalog | undefined;
  /** A refresh failed; what shows is the last good copy. */
  readonly isStale: boolean;
  /** When the copy that shows arrived, in milliseconds since 1970. */
  readonly loadedAt: number;
  readonly isTakingAway: boolean;
  readonly onTakingAway: (isOpen: boolean) => void;
  readonly onRetry: () => unknown;
}

/** The page of a dataset with its notices; drawn anew only when something of it changes, not with the frame around it. */
export const ShownPage = memo(function ShownPage(props: ShownPageProps): ReactNode {
  const { loaded, state, catalog, isStale, loadedAt, isTakingAway, onTakingAway, onRetry } = props;
  return (
    <Page
      dataset={loaded.dataset}
      state={state}
      isTakingAway={isTakingAway}
      onTakenAway={() => onTakingAway(false)}
      notices={({ missingRecord }) => (
        <DataNotices
          state={state}
          catalog={catalog}
          loaded={loaded}
          stale={isStale}
          loadedAt={loadedAt}
          missingRecord={missingRecord}
          onRetry={() => void onRetry()}
        />
      )}
    />
  );
});

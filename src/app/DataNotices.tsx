import { type ReactNode, Suspense } from 'react';

import type { LoadedDataset } from '@/data/queries';
import type { Catalog } from '@/data/reading/build-catalog';
import type { ViewState } from '@/domain/view-state/view-state';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Notice } from '@/ui/Notice';

import { AllWords } from './AllWords';
import { LazyAddressNotices, LazyNewVersionNotice, LazyProblemReport } from './lazy-parts';
import { Panel } from './Panel';
import { PanelBoundary } from './PanelBoundary';
import { StaleNotice } from './StaleNotice';

interface DataNoticesProps {
  readonly state: ViewState;
  readonly catalog: Catalog | undefined;
  readonly loaded: LoadedDataset;
  /** A refresh failed; what shows is the last good copy. */
  readonly stale: boolean;
  /** When the copy that shows arrived, in milliseconds since 1970. */
  readonly loadedAt: number;
  /** `record=` names nothing in these data. */
  readonly missingRecord: boolean;
  readonly onRetry: () => void;
}

/** What a reader must know about the data before reading them. */
export function DataNotices(props: DataNoticesProps): ReactNode {
  const { state, catalog, loaded, stale, loadedAt, missingRecord, onRetry } = props;
  const { m } = useFirstI18n();
  const { dataset, problems, counts } = loaded;
  const unknownDataset =
    state.dataset !== undefined &&
    catalog?.entries.every(({ id }) => id !== state.dataset) === true;
  return (
    <>
      <PanelBoundary resetKey={loaded} fallback={() => null}>
        <Suspense fallback={null}>
          <LazyNewVersionNotice />
        </Suspense>
      </PanelBoundary>
      {stale ? <StaleNotice dataset={dataset} loadedAt={loadedAt} onRetry={onRetry} /> : null}
      {unknownDataset || missingRecord ? (
        <Panel name={m.app.dataset} resetKey={state}>
          <Suspense fallback={null}>
            <AllWords>
              <LazyAddressNotices
                state={state}
                isDataset={unknownDataset}
                isRecord={missingRecord}
              />
            </AllWords>
          </Suspense>
        </Panel>
      ) : null}
      {problems.length > 0 ? (
        <Panel name={m.app.dataset} resetKey={problems}>
          <Suspense fallback={null}>
            <AllWords>
              <Notice>
                <LazyProblemReport tone="partial" problems={problems} counts={counts} />
              </Notice>
            </AllWords>
          </Suspense>
        </Panel>
      ) : null}
    </>
  );
}

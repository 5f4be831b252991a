import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useState } from 'react';

import { catalogQuery, datasetQuery } from '@/data/queries';
import { displayMode, isPresenting, presented } from '@/domain/view-state/display-mode';
import { DEFAULT_VIEW, type Scheme, type ViewState } from '@/domain/view-state/view-state';
import { PageFooter } from '@/features/masthead/PageFooter';
import { UtilityBar } from '@/features/masthead/UtilityBar';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';
import { enterFullScreen } from '@/ui/full-screen';

import { AllWords } from './AllWords';
import { chosenEntry } from './chosen-entry';
import { DataNotices } from './DataNotices';
import { LazyDataFailure } from './lazy-parts';
import { Loading } from './Loading';
import { copiesOnDevice } from './offline/copies-on-device';
import { filesInside } from './own-place';
import { createReadingWorker } from './own-scripts';
import { Page } from './Page';
import { Panel } from './Panel';
import { rememberLanguage, rememberScheme } from './preferences';
import { isPrerenderedFit } from './prerendered';
import { LazyPresenting } from './present/LazyPresenting';
import { useDataRecheck } from './present/use-data-recheck';
import { usePresentKey } from './present/use-present-key';
import { saveFrom } from './save-from';
import { TakeOver } from './TakeOver';
import { goToView, hrefOfView } from './url-state';
import { useDocumentWords } from './use-document-words';

/** How often a page left open asks for new data. */
const REFRESH_MS = 10 * 60_000;

const SCHEMA_HREF = 'schema/communique-1.schema.json';

interface FrameProps {
  readonly state: ViewState;
  readonly scheme: Scheme;
}

/** Header, page and footer; the data between them in whatever state they are. */
export function Frame({ state, scheme }: FrameProps): ReactNode {
  const { m, language } = useFirstI18n();
  const catalog = useQuery(catalogQuery(filesInside, copiesOnDevice));
  const entry = catalog.data && chosenEntry(catalog.data.catalog, state.dataset);
  const dataset = useQuery({
    ...datasetQuery(entry?.href ?? '', filesInside, createReadingWorker, copiesOnDevice),
    enabled: entry !== undefined,
    refetchInterval: filesInside === undefined && REFRESH_MS,
    // A window that lay hidden or frozen for long asks as soon as somebody looks at it again.
    refetchOnWindowFocus: ({ state: { dataUpdatedAt } }) =>
      filesInside === undefined && Date.now() - dataUpdatedAt > REFRESH_MS && 'always',
  });
  const loadedAt = dataset.data?.keptAt ?? dataset.dataUpdatedAt;
  const isStale = dataset.isRefetchError || dataset.data?.keptAt !== undefined;
  const [isTakingAway, setTakingAway] = useState(false);
  const isUnattended = displayMode(state) === 'kiosk';
  useDataRecheck(isUnattended, dataset.data !== undefined);
  const isPresented = isPresenting(state);
  const present = (): void => {
    enterFullScreen();
    goToView(presented(state), 'push');
  };
  usePresentKey(dataset.data === undefined || isPresented ? undefined : present);
  const isReady = dataset.data !== undefined || catalog.error !== null || dataset.error !== null;
  const shown = dataset.data?.dataset;
  const title = shown && shownText(shown.title, language).text;
  const heading = entry === undefined ? m.app.name : shownText(entry.title, language).text;

  useDocumentWords(title);
  const home: ViewState = {
    ...DEFAULT_VIEW,
    ...(state.dataset === undefined ? {} : { dataset: state.dataset }),
    ...(state.lang === undefined ? {} : { lang: state.lang }),
    unknown: state.unknown,
  };
  if (isPresented && dataset.data) {
    return (
      <Panel name={m.app.present} resetKey={dataset.data}>
        <TakeOver />
        <Suspense fallback={null}>
          <LazyPresenting
            key={dataset.data.dataset.id}
            dataset={dataset.data.dataset}
            state={state}
            scheme={scheme}
            loadedAt={loadedAt}
            hasFailed={isStale}
          />
        </Suspense>
      </Panel>
    );
  }
  if (!isReady && isPrerenderedFit()) return null;
  return (
    <>
      <a
        href="#main"
        className="bg-ink text-paper z-skip fixed top-2 left-4 -translate-y-20 px-4 py-2.5 focus:translate-y-0"
      >
        {m.app.skip}
      </a>
      <header className="page">
        <UtilityBar
          scheme={scheme}
          datasets={catalog.data?.catalog.entries ?? []}
          datasetId={entry?.id}
          homeHref={hrefOfView(home)}
          hrefOfLanguage={(lang) => hrefOfView({ ...state, lang })}
          onHome={() => goToView(home, 'push')}
          onLanguage={(lang) => {
            rememberLanguage(lang);
            goToView({ ...state, lang }, 'push');
          }}
          onScheme={(next) => {
            rememberScheme(next);
            goToView({ ...state, scheme: next }, 'replace');
          }}
          onPresent={dataset.data === undefined ? undefined : present}
          onShare={dataset.data === undefined ? undefined : () => setTakingAway(true)}
          onDataset={(id) => goToView({ ...DEFAULT_VIEW, ...pick(state), dataset: id }, 'push')}
        />
        <div className="scotch" />
      </header>
      {dataset.data ? (
        <Page
          key={dataset.data.dataset.id}
          dataset={dataset.data.dataset}
          state={state}
          isTakingAway={isTakingAway}
          onTakenAway={() => setTakingAway(false)}
          notices={({ missingRecord }) => (
            <DataNotices
              state={state}
              catalog={catalog.data?.catalog}
              loaded={dataset.data}
              stale={isStale}
              loadedAt={loadedAt}
              missingRecord={missingRecord}
              onRetry={() => void dataset.refetch()}
            />
          )}
        />
      ) : catalog.error || dataset.error ? (
        <Panel name={m.app.dataset} resetKey={heading}>
          <Suspense fallback={<Loading title={heading} href={entry?.href} />}>
            <AllWords fallback={<Loading title={heading} href={entry?.href} />}>
              <LazyDataFailure
                title={heading}
                error={catalog.error ?? dataset.error}
                onRetry={() => void (catalog.error ? catalog.refetch() : dataset.refetch())}
              />
            </AllWords>
          </Suspense>
        </Panel>
      ) : (
        <Loading title={heading} href={entry?.href} />
      )}
      <PageFooter
        dataset={shown}
        dataHref={entry && `data/${entry.href}`}
        schemaHref={SCHEMA_HREF}
        onSave={filesInside && saveFrom(filesInside)}
      />
      {/* Last: whatever stays of the prerendered page has been taken out of it by then. */}
      <TakeOver />
    </>
  );
}

/** What stays when the reader turns to another dataset: how the page looks, not what it selects. */
function pick({ lang, scheme, scale, now, motion, unknown }: ViewState): Partial<ViewState> {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(scale === undefined ? {} : { scale }),
    ...(now === undefined ? {} : { now }),
    motion,
    unknown,
  };
}

import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useDeferredValue, useState } from 'react';

import { catalogQuery, datasetQuery, type LoadedDataset } from '@/data/queries';
import { displayMode, isPresenting, presented } from '@/domain/view-state/display-mode';
import { toQuery } from '@/domain/view-state/query';
import { DEFAULT_VIEW, type Scheme, type ViewState } from '@/domain/view-state/view-state';
import { UtilityBar } from '@/features/masthead/UtilityBar';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';
import { enterFullScreen } from '@/ui/full-screen';

import { AllWords } from './AllWords';
import { chosenEntry } from './chosen-entry';
import { LazyDataFailure, LazyPageFooter } from './lazy-parts';
import { Loading } from './Loading';
import { copiesOnDevice } from './offline/copies-on-device';
import { begunWish } from './own-data/held-own';
import { LazyOwnDesk, LazyOwnEars } from './own-data/LazyOwnDesk';
import { filesInside } from './own-place';
import { createReadingWorker } from './own-scripts';
import { Panel } from './Panel';
import { Pending } from './Pending';
import { rememberLanguage, rememberScheme } from './preferences';
import { isPrerenderedFit } from './prerendered';
import { LazyPresenting } from './present/LazyPresenting';
import { useDataRecheck } from './present/use-data-recheck';
import { usePresentKey } from './present/use-present-key';
import { saveFrom } from './save-from';
import { ShownPage } from './ShownPage';
import { TakeOver } from './TakeOver';
import { goToView, hrefOfView, useShownOwn } from './url-state';
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
  const askedOwn = useShownOwn();
  const dataset = useQuery({
    ...datasetQuery(entry?.href ?? '', filesInside, createReadingWorker, copiesOnDevice),
    enabled: entry !== undefined && !askedOwn,
    refetchInterval: filesInside === undefined && REFRESH_MS,
    // A window that lay hidden or frozen for long asks as soon as somebody looks at it again.
    refetchOnWindowFocus: ({ state: { dataUpdatedAt } }) =>
      filesInside === undefined && Date.now() - dataUpdatedAt > REFRESH_MS && 'always',
  });
  // In a deferred render, so that a long page is drawn in slices and the browser answers in between. What marks data as
  // the reader's own comes and goes with them.
  const asked = askedOwn === 'coming' ? undefined : (askedOwn ?? dataset.data);
  const loaded = useDeferredValue(asked);
  const own = useDeferredValue(askedOwn);
  const error = own ? null : (catalog.error ?? dataset.error);
  // A file of the reader's own does not grow old here.
  const loadedAt = own ? Infinity : (loaded?.keptAt ?? dataset.dataUpdatedAt);
  const isStale = !own && (dataset.isRefetchError || loaded?.keptAt !== undefined);
  // A page keeps its view until the data that another view is of take its place. Colours change at once; the addresses
  // of links, which name them, follow.
  const before = useDeferredValue(state);
  const pageState = loaded !== asked || isSameButScheme(before, state) ? before : state;
  const [isTakingAway, setTakingAway] = useState(false);
  const isUnattended = displayMode(state) === 'kiosk';
  useDataRecheck(isUnattended, dataset.data !== undefined);
  const isPresented = isPresenting(state);
  const [wish, setWish] = useState(begunWish);
  const [isDragged, setDragged] = useState(false);
  const present = (): void => {
    enterFullScreen();
    goToView(presented(state), 'push');
  };
  usePresentKey(loaded === undefined || isPresented ? undefined : present);
  const isReady = loaded !== undefined || error !== null;
  const shown = loaded?.dataset;
  const ownTitle =
    shown?.localFile && m.app.localFile({ title: shownText(shown.title, language).text });
  const title = ownTitle ?? (shown && shownText(shown.title, language).text);
  const heading = own || !entry ? m.app.name : shownText(entry.title, language).text;

  useDocumentWords(title);
  const home: ViewState = {
    ...DEFAULT_VIEW,
    ...(state.dataset === undefined ? {} : { dataset: state.dataset }),
    ...(state.lang === undefined ? {} : { lang: state.lang }),
    unknown: state.unknown,
  };
  const openOwn = (): void => setWish({ kind: 'open' });
  const desk = (
    <Panel name={m.app.openOwn} resetKey={wish}>
      <Suspense fallback={null}>
        <LazyOwnEars onWish={setWish} onDrag={setDragged} />
        {own || wish || isDragged ? (
          <LazyOwnDesk
            own={own}
            wish={wish}
            isDragged={isDragged}
            state={state}
            page={{ ...DEFAULT_VIEW, ...pick(state) }}
            catalog={catalog.data?.catalog}
            onWish={setWish}
          />
        ) : null}
      </Suspense>
    </Panel>
  );
  if (isPresented && loaded) {
    return (
      <Panel name={m.app.present} resetKey={loaded}>
        <TakeOver />
        <Suspense fallback={null}>
          <LazyPresenting
            key={pageKey(loaded)}
            dataset={loaded.dataset}
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
  const lent = <Pending id="footer" version={shown?.version ?? ''} />;
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
          ownTitle={ownTitle}
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
          onPresent={loaded && present}
          onShare={loaded && (() => setTakingAway(true))}
          onDataset={(id) =>
            goToView({ ...DEFAULT_VIEW, ...pick(state), dataset: id }, 'push', 'published')
          }
          onOpenOwn={openOwn}
        />
        <div className="scotch" />
      </header>
      {desk}
      {loaded ? (
        <ShownPage
          key={pageKey(loaded)}
          loaded={loaded}
          state={pageState}
          catalog={catalog.data?.catalog}
          isStale={isStale}
          loadedAt={loadedAt}
          isTakingAway={isTakingAway}
          onTakingAway={setTakingAway}
          onRetry={dataset.refetch}
        />
      ) : error ? (
        <Panel name={m.app.dataset} resetKey={heading}>
          <Suspense fallback={<Loading title={heading} href={entry?.href} />}>
            <AllWords fallback={<Loading title={heading} href={entry?.href} />}>
              <LazyDataFailure
                title={heading}
                error={error}
                onRetry={() => void (catalog.error ? catalog.refetch() : dataset.refetch())}
              />
            </AllWords>
          </Suspense>
        </Panel>
      ) : (
        <Loading title={heading} href={entry?.href} />
      )}
      <Panel name={m.app.name} resetKey={shown}>
        <Suspense fallback={lent}>
          <AllWords fallback={lent}>
            <LazyPageFooter
              dataset={shown}
              dataHref={own ? undefined : entry && `data/${entry.href}`}
              schemaHref={SCHEMA_HREF}
              onSave={filesInside && saveFrom(filesInside)}
              onOpenOwn={openOwn}
            />
          </AllWords>
        </Suspense>
      </Panel>
      {/* Last: whatever stays of the prerendered page has been taken out of it by then. */}
      <TakeOver />
    </>
  );
}

/** The page begins anew with other data; not when a refresh brings a newer version of the same. */
function pageKey({ dataset, fingerprint }: LoadedDataset): string {
  return dataset.localFile === undefined ? dataset.id : `own ${fingerprint}`;
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

function isSameButScheme(a: ViewState, b: ViewState): boolean {
  const [{ scheme: _a, ...one }, { scheme: _b, ...other }] = [a, b];
  return toQuery(one) === toQuery(other);
}

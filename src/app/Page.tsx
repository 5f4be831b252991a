import { memo, type ReactNode, Suspense, useMemo, useState } from 'react';

import { overviewFinding, yearsOf } from '@/domain/findings/overview-finding';
import { overviewLists } from '@/domain/findings/overview-lists';
import {
  type DatasetIndex,
  findThing,
  thingId,
  thingsWithNumber,
} from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import type { AreaCode } from '@/domain/model/vocabulary';
import { type Filter, isSet, withoutFilter } from '@/domain/selection/filters';
import { facetCountsOf, relaxationsOf, type Selection } from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import { type ViewState, withoutFilters, withoutRecord } from '@/domain/view-state/view-state';
import type { FilterPatch } from '@/facts/filter-values';
import { orderSides } from '@/facts/order-sides';
import { ReaderProvider } from '@/facts/ReaderProvider';
import { FilterBar } from '@/features/filters/FilterBar';
import { Glance } from '@/features/masthead/Glance';
import { Masthead } from '@/features/masthead/Masthead';
import { MethodText } from '@/features/masthead/MethodText';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';
import { useAfterPaint } from '@/ui/use-after-paint';

import { AllWords } from './AllWords';
import { LazyNothingMatches, LazyOpenThing, LazyPrintHost } from './lazy-parts';
import { LoadingLines } from './Loading';
import { Panel } from './Panel';
import { PanelBoundary } from './PanelBoundary';
import { hearsSingleKeys } from './preferences';
import { readerOf } from './reader-of';
import { Sections } from './Sections';
import { LazyTakeAway } from './take-away/LazyTakeAway';
import { currentView, goToView, type HistoryStep } from './url-state';
import { useFiltered } from './use-filtered';
import { useIndex } from './use-index';
import { useSearchPreparation } from './use-search-preparation';
import { useThingOfAnchor } from './use-thing-of-anchor';

interface PageProps {
  readonly dataset: Dataset;
  readonly state: ViewState;
  /** Notices about the data, over the masthead. */
  readonly notices: (about: { readonly missingRecord: boolean }) => ReactNode;
  /** Whether the sheet for sharing, printing and exporting is open. */
  readonly isTakingAway: boolean;
  readonly onTakenAway: () => void;
}

/** A checked dataset as the view shows it. */
export function Page(props: PageProps): ReactNode {
  const { m, language } = useFirstI18n();
  const index = useIndex(props.dataset);
  if (index === undefined) {
    const title = shownText(props.dataset.title, language).text;
    return <LoadingLines title={title} words={m.app.loading} />;
  }
  return <IndexedPage {...props} index={index} />;
}

interface IndexedPageProps extends PageProps {
  readonly index: DatasetIndex;
}

function IndexedPage(props: IndexedPageProps): ReactNode {
  const { index, state, notices, isTakingAway, onTakenAway } = props;
  const { dataset } = index;
  const { m, f, language } = useFirstI18n();
  // Links lead to this view with something else open: what is open now changes none of them.
  const address = toQuery(withoutRecord(state));

  // What is being typed filters at once; the address follows when it comes to rest.
  const [typed, setTyped] = useState<string>();
  const filters = typed === undefined ? state : { ...state, q: typed };
  const isSearching = isSet(filters, 'q');
  const prepared = useSearchPreparation(index.search, index.records.length, isSearching);
  const isPreparing = isSearching && prepared < 1;
  const { outcome, selection } = useFiltered(index, isPreparing ? { ...filters, q: '' } : filters);
  // The number of records and the timeline answer at once. For a frame the rest shows what was selected before: the
  // parts around them, the number beside each filter, and the addresses of links, of which there are hundreds.
  const now = useMemo(() => ({ address, outcome, selection }), [address, outcome, selection]);
  const settled = useAfterPaint(now);
  const reader = useMemo(
    () => readerOf(index, parseQuery(settled.address), currentView),
    [index, settled.address],
  );
  const facetCounts = useMemo(() => facetCountsOf(settled.outcome), [settled.outcome]);
  const sides = useMemo(() => orderSides(dataset.sides, language, f.area), [dataset, language, f]);
  const years = useMemo(() => yearsOf(index.records), [index]);

  const open = state.record === undefined ? undefined : findThing(index, state.record);
  useThingOfAnchor(index, state);
  const openNumber = (text: string): void => {
    const [thing, ...others] = thingsWithNumber(index, text);
    if (thing === undefined || others.length > 0) return;
    // A number names one thing: as a filter it has done its work.
    goToView({ ...state, q: '', record: thingId(thing) }, 'push');
  };

  const change = (patch: FilterPatch, step: HistoryStep): void =>
    goToView(patched(state, patch), step);
  const removeFilter = (filter: Filter): void => goToView(withoutFilter(state, filter), 'push');
  const clear = (): void => goToView(withoutFilters(state), 'push');

  return (
    <ReaderProvider value={reader}>
      <main id="main" tabIndex={-1} className="outline-none">
        <div className="page">
          {notices({ missingRecord: state.record !== undefined && open === undefined })}
          <Opening index={index} selection={settled.selection} sides={sides} />
        </div>
        <FilterBar
          values={state}
          counts={facetCounts}
          shown={isPreparing ? undefined : selection.records.length}
          prepared={prepared}
          total={index.records.length}
          sides={sides}
          years={years}
          onChange={(patch) => change(patch, 'q' in patch ? 'replace' : 'push')}
          hearsSingleKeys={hearsSingleKeys}
          onType={setTyped}
          onEnter={openNumber}
          onRemove={removeFilter}
          onClear={clear}
        />
        <div className="page">
          {selection.records.length === 0 && index.records.length > 0 ? (
            <Suspense fallback={null}>
              <AllWords>
                <LazyNothingMatches
                  values={filters}
                  relaxations={relaxationsOf(outcome)}
                  onRemove={removeFilter}
                  onClear={clear}
                />
              </AllWords>
            </Suspense>
          ) : null}
          <Sections
            index={index}
            state={state}
            selection={selection}
            laterSelection={settled.selection}
            sides={sides}
            openId={open && thingId(open)}
          />
        </div>
      </main>
      {/* Without it the page itself is printed. */}
      <PanelBoundary resetKey={address} fallback={() => null}>
        <Suspense fallback={null}>
          <LazyPrintHost subject={{ index, state, selection, sides, thing: open }} />
        </Suspense>
      </PanelBoundary>
      <Panel name={m.facts.sheet} resetKey={state.record ?? ''}>
        {open === undefined ? null : (
          <Suspense fallback={null}>
            <AllWords>
              <LazyOpenThing
                thing={open}
                state={state}
                selected={selection.records}
                sides={sides}
              />
            </AllWords>
          </Suspense>
        )}
      </Panel>
      {isTakingAway ? (
        <Panel name={m.app.share} resetKey={address}>
          <Suspense fallback={null}>
            <LazyTakeAway
              index={index}
              state={state}
              selection={selection}
              sides={sides}
              onClose={onTakenAway}
            />
          </Suspense>
        </Panel>
      ) : null}
    </ReaderProvider>
  );
}

interface OpeningProps {
  readonly index: DatasetIndex;
  readonly selection: Selection;
  readonly sides: readonly AreaCode[];
}

/** Title and figures of what is selected. */
const Opening = memo(function Opening({ index, selection, sides }: OpeningProps): ReactNode {
  const { records } = selection;
  const shown = shownThings(index, selection);
  const lists = overviewLists(index, records, shown);
  const finding = overviewFinding(records, lists, shown.delegations, index.dataset.themes, sides);
  return (
    <>
      <Masthead
        finding={finding}
        method={
          <AllWords>
            <MethodText />
          </AllWords>
        }
      />
      <Glance finding={finding} lists={lists} records={records} />
    </>
  );
});

function patched(state: ViewState, patch: FilterPatch): ViewState {
  const { from, to, ...values } = patch;
  const { from: oldFrom, to: oldTo, ...rest } = state;
  const nextFrom = 'from' in patch ? from : oldFrom;
  const nextTo = 'to' in patch ? to : oldTo;
  return {
    ...rest,
    ...values,
    ...(nextFrom === undefined ? {} : { from: nextFrom }),
    ...(nextTo === undefined ? {} : { to: nextTo }),
  };
}

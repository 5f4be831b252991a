import { type ReactNode, useMemo } from 'react';

import { overviewFinding, yearsOf } from '@/domain/findings/overview-finding';
import { overviewLists } from '@/domain/findings/overview-lists';
import { buildIndex, findThing } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import {
  countFacets,
  explainEmpty,
  type Filter,
  rangeOf,
  select,
  withoutFilter,
} from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
import { type ViewState, withoutFilters } from '@/domain/view-state/view-state';
import { ReaderProvider } from '@/facts/ReaderProvider';
import type { FilterPatch } from '@/features/filters/filter-values';
import { FilterBar } from '@/features/filters/FilterBar';
import { NothingMatches } from '@/features/filters/NothingMatches';
import { Glance } from '@/features/masthead/Glance';
import { Masthead } from '@/features/masthead/Masthead';
import { useI18n } from '@/i18n/i18n-context';

import { OpenThing } from './OpenThing';
import { orderSides } from './page-order';
import { Panel } from './Panel';
import { readerOf } from './reader-of';
import { Sections } from './Sections';
import { goToView, type HistoryStep } from './url-state';

interface PageProps {
  readonly dataset: Dataset;
  readonly state: ViewState;
  /** Notices about the data, over the masthead. */
  readonly notices: (about: { readonly missingRecord: boolean }) => ReactNode;
}

/** A checked dataset as the view shows it. */
export function Page({ dataset, state, notices }: PageProps): ReactNode {
  const { m, f, language } = useI18n();
  // Building the index folds every text; a keystroke in the search field must not repeat it.
  const index = useMemo(() => buildIndex(dataset), [dataset]);
  const reader = useMemo(() => readerOf(index, state), [index, state]);

  const selection = select(index, state);
  const shown = shownThings(index, selection);
  const sides = orderSides(dataset.sides, language, f.area);
  const lists = overviewLists(index, selection.records, shown);
  const finding = overviewFinding(
    selection.records,
    lists,
    shown.delegations,
    dataset.themes,
    sides,
  );

  const open = state.record === undefined ? undefined : findThing(index, state.record);

  const change = (patch: FilterPatch, step: HistoryStep): void =>
    goToView(patched(state, patch), step);
  const removeFilter = (filter: Filter): void => goToView(withoutFilter(state, filter), 'push');
  const clear = (): void => goToView(withoutFilters(state), 'push');

  return (
    <ReaderProvider value={reader}>
      <main id="main" tabIndex={-1} className="overflow-x-clip outline-none">
        <div className="page">
          {notices({ missingRecord: state.record !== undefined && open === undefined })}
          <Masthead finding={finding} />
          <Glance
            finding={finding}
            lists={lists}
            rows={index.rows.filter(({ record }) => selection.ids.has(record.id))}
          />
        </div>
        <FilterBar
          values={state}
          counts={countFacets(index, state)}
          shown={selection.records.length}
          total={index.records.length}
          sides={sides}
          years={yearsOf(index.records)}
          onChange={(patch) => change(patch, 'q' in patch ? 'replace' : 'push')}
          onRemove={removeFilter}
          onClear={clear}
        />
        <div className="page">
          {selection.records.length === 0 && index.records.length > 0 ? (
            <NothingMatches
              values={state}
              relaxations={explainEmpty(index, state)}
              onRemove={removeFilter}
              onClear={clear}
            />
          ) : null}
          <Sections
            index={index}
            state={state}
            selection={selection}
            shown={shown}
            sides={sides}
            range={rangeOf(state)}
          />
        </div>
      </main>
      <Panel name={m.facts.sheet} resetKey={state.record ?? ''}>
        <OpenThing
          thing={open}
          state={state}
          sequence={selection.records.map(({ id }) => id)}
          sides={sides}
        />
      </Panel>
    </ReaderProvider>
  );
}

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

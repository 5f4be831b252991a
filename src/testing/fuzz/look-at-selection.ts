import { agreementsFinding } from '@/domain/findings/agreements-finding';
import { overviewFinding } from '@/domain/findings/overview-finding';
import { overviewLists } from '@/domain/findings/overview-lists';
import { rosterFinding } from '@/domain/findings/roster-finding';
import { sourcesFinding } from '@/domain/findings/sources-finding';
import { themesFinding } from '@/domain/findings/themes-finding';
import { timelineFinding } from '@/domain/findings/timeline-finding';
import {
  buildIndex,
  type DatasetIndex,
  findThing,
  indexInSteps,
} from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import { countFacets, explainEmpty, select, type Selection } from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
import { countThemeYears } from '@/domain/themes/count-theme-years';
import { countThemes } from '@/domain/themes/count-themes';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import type { ViewState } from '@/domain/view-state/view-state';

import type { Look } from './file-case';

/** What can be looked at once a dataset is read. */
export interface Looked {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
}

/** Index, whole and in steps, and the selection of a look, with what is unsound about them. */
export function lookAtSelection(
  dataset: Dataset,
  look: Look,
): Looked & { readonly faults: readonly string[] } {
  const index = buildIndex(dataset);
  const state = parseQuery(queryOf(look, dataset));
  const selection = select(index, state);
  const { records, anyTime, ids } = selection;
  const total = dataset.agreements.length + dataset.events.length + dataset.statements.length;
  const again = parseQuery(toQuery(state));
  const faults = [
    ...(index.records.length === total ? [] : ['records are missing in the index']),
    ...(isSameInSteps(index, dataset) ? [] : ['an index in steps is another']),
    ...(records.length <= anyTime.length && anyTime.length <= total ? [] : ['more than all']),
    ...(ids.size === records.length && records.every(({ id }) => ids.has(id))
      ? []
      : ['ids are not those of the selection']),
    ...(JSON.stringify(again) === JSON.stringify(state) ? [] : ['the address says another view']),
    ...faultsOfCounts(index, state, selection),
  ];
  findThing(index, state.record ?? state.q);
  findEverything({ index, state, selection });
  return { index, state, selection, faults };
}

function isSameInSteps(index: DatasetIndex, dataset: Dataset): boolean {
  const steps = indexInSteps(dataset);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const stepped = step.value;
    stepped.search.prepare(() => true);
    return stepped.records.every(({ id }, at) => index.records[at]?.id === id);
  }
}

function faultsOfCounts(
  index: DatasetIndex,
  state: ViewState,
  { records, anyTime }: Selection,
): readonly string[] {
  const { dataset } = index;
  const counts = countFacets(index, state);
  const isTooMuch = [counts.theme, counts.side, counts.kind, counts.org, counts.person]
    .flatMap((facet) => [...facet.values()])
    .some((count) => count < 1 || count > index.records.length);
  const reasons = records.length === 0 ? explainEmpty(index, state) : [];
  const themes = countThemes(records, dataset.themes, dataset.sides, index);
  const odd = themes.rows
    .slice(0, 50)
    .find(
      ({ total, cells, entries }) =>
        total !== entries.length ||
        total < Math.max(0, ...cells.map(({ count }) => count)) ||
        total > cells.reduce((sum, { count }) => sum + count, 0) ||
        cells.some((cell) => cell.count !== cell.entries.length || cell.quoted > cell.count),
    );
  const years = countThemeYears(dataset.themes, records, anyTime);
  return [
    ...(isTooMuch ? ['a facet counts more than there is'] : []),
    ...(reasons.every(({ remaining }) => remaining > 0) ? [] : ['a filter that explains nothing']),
    ...(odd === undefined ? [] : [`numbers of the theme ${odd.theme.id} do not agree`]),
    ...(years === undefined || years.first <= years.last ? [] : ['years in reverse']),
  ];
}

/** Every heading and list that a section computes; only that they come to an end is of interest. */
function findEverything({ index, selection: { records } }: Looked): void {
  const { dataset } = index;
  const shown = shownThings(index, { records });
  const lists = overviewLists(index, records, shown);
  overviewFinding(records, lists, shown.delegations, dataset.themes, dataset.sides);
  agreementsFinding(lists.agreements);
  timelineFinding(records);
  themesFinding(records, dataset.themes);
  rosterFinding(records, shown.delegations);
  sourcesFinding(shown.sources);
}

/** The address that a look writes. */
function queryOf({ params }: Look, dataset: Dataset): string {
  const { themes, organizations, people, agreements, events } = dataset;
  const ids = [themes, organizations, people, agreements, events].flat().map(({ id }) => id);
  const query = new URLSearchParams();
  for (const { key, pick, text } of params) {
    const id = ids[pick % Math.max(1, ids.length)] ?? '';
    query.append(key, text ?? id);
  }
  return query.toString();
}

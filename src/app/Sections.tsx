import type { ReactNode } from 'react';

import { toIsoDay } from '@/domain/dates/civil-days';
import type { DayRange } from '@/domain/dates/contains';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';
import type { ShownThings } from '@/domain/selection/shown-things';
import type { ViewState } from '@/domain/view-state/view-state';
import { DelegationsSection } from '@/features/roster/DelegationsSection';
import { SourcesSection } from '@/features/sources/SourcesSection';
import { ThemesSection } from '@/features/themes/ThemesSection';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { useI18n } from '@/i18n/i18n-context';

import { today } from './clock';
import { Panel } from './Panel';
import { goToView, type HistoryStep } from './url-state';

interface SectionsProps {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
  readonly shown: ShownThings;
  readonly sides: readonly AreaCode[];
  readonly range: DayRange;
}

/** The four sections in the page's order, each in a panel of its own. */
export function Sections({
  index,
  state,
  selection,
  shown,
  sides,
  range,
}: SectionsProps): ReactNode {
  const { m } = useI18n();
  const resetKey = `${index.dataset.id} ${index.dataset.version} ${[...selection.ids].join()}`;

  const setRange = (next: { from: number; to: number } | undefined, step: HistoryStep): void => {
    const { from: _from, to: _to, ...rest } = state;
    goToView(
      next === undefined ? rest : { ...rest, from: toIsoDay(next.from), to: toIsoDay(next.to) },
      step,
    );
  };
  return (
    <>
      <Panel name={m.timeline.name} resetKey={resetKey}>
        <TimelineSection
          number={1}
          records={selection.anyTime}
          selectedIds={selection.ids}
          range={range}
          onRangeChange={setRange}
          view={state.view}
          onViewChange={(view) => goToView({ ...state, view }, 'push')}
          {...(state.record === undefined ? {} : { openId: state.record })}
          today={today(state.now)}
        />
      </Panel>
      <Panel name={m.themes.name} resetKey={resetKey}>
        <ThemesSection
          number={2}
          records={selection.records}
          anyTime={selection.anyTime}
          sides={sides}
          range={range}
        />
      </Panel>
      <Panel name={m.roster.name} resetKey={resetKey}>
        <DelegationsSection
          number={3}
          delegations={shown.delegations}
          records={selection.records}
          sides={sides}
        />
      </Panel>
      <Panel name={m.sources.name} resetKey={resetKey}>
        <SourcesSection
          number={4}
          sources={shown.sources}
          records={selection.records}
          delegations={shown.delegations}
        />
      </Panel>
    </>
  );
}

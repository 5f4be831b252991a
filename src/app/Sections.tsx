import { memo, type ReactNode, useMemo } from 'react';

import { toIsoDay } from '@/domain/dates/civil-days';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import { rangeOf } from '@/domain/selection/filters';
import type { Selection } from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
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
  /** What the sections below the timeline show: the same, for a moment what was selected before, or nothing yet. */
  readonly laterSelection: Selection | undefined;
  readonly sides: readonly AreaCode[];
  /** Id of what is open. */
  readonly openId: string | undefined;
}

/** The four sections in the page's order, each in a panel of its own. */
export function Sections({
  index,
  state,
  selection,
  laterSelection,
  sides,
  openId,
}: SectionsProps): ReactNode {
  const { m } = useI18n();
  const setRange = (next: { from: number; to: number } | undefined, step: HistoryStep): void => {
    const { from: _from, to: _to, ...rest } = state;
    goToView(
      next === undefined ? rest : { ...rest, from: toIsoDay(next.from), to: toIsoDay(next.to) },
      step,
    );
  };
  return (
    <>
      <Panel name={m.timeline.name} resetKey={selection}>
        <TimelineSection
          number={1}
          selection={selection}
          range={rangeOf(state)}
          onRangeChange={setRange}
          view={state.view}
          onViewChange={(view) => goToView({ ...state, view }, 'push')}
          {...(openId === undefined ? {} : { openId })}
          today={today(state.now)}
        />
      </Panel>
      {laterSelection === undefined ? null : (
        <LaterSections
          index={index}
          selection={laterSelection}
          sides={sides}
          from={state.from}
          to={state.to}
        />
      )}
    </>
  );
}

interface LaterSectionsProps {
  readonly index: DatasetIndex;
  readonly selection: Selection;
  readonly sides: readonly AreaCode[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Themes, delegations and sources: drawn anew only when what is selected changes. */
const LaterSections = memo(function LaterSections({
  index,
  selection,
  sides,
  from,
  to,
}: LaterSectionsProps): ReactNode {
  const { m } = useI18n();
  const shown = useMemo(() => shownThings(index, selection), [index, selection]);
  const range = useMemo(
    () =>
      rangeOf({
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }),
    [from, to],
  );
  return (
    <>
      <Panel name={m.themes.name} resetKey={selection}>
        <ThemesSection
          number={2}
          records={selection.records}
          anyTime={selection.anyTime}
          sides={sides}
          range={range}
        />
      </Panel>
      <Panel name={m.roster.name} resetKey={selection}>
        <DelegationsSection
          number={3}
          delegations={shown.delegations}
          records={selection.records}
          sides={sides}
        />
      </Panel>
      <Panel name={m.sources.name} resetKey={selection}>
        <SourcesSection
          number={4}
          sources={shown.sources}
          records={selection.records}
          delegations={shown.delegations}
        />
      </Panel>
    </>
  );
});

import { type ReactNode, Suspense } from 'react';

import { toIsoDay } from '@/domain/dates/civil-days';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import { rangeOf } from '@/domain/selection/filters';
import type { Selection } from '@/domain/selection/select';
import type { ViewState } from '@/domain/view-state/view-state';
import { useFirstI18n } from '@/i18n/i18n-context';

import { today } from './clock';
import { Later } from './Later';
import { LazyTimelineSection } from './lazy-parts';
import { Panel } from './Panel';
import { Pending } from './Pending';
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
  const { m } = useFirstI18n();
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
        <Suspense fallback={<Pending id="timeline" version={index.dataset.version} />}>
          <LazyTimelineSection
            number={1}
            selection={selection}
            range={rangeOf(state)}
            onRangeChange={setRange}
            view={state.view}
            onViewChange={(view) => goToView({ ...state, view }, 'push')}
            {...(openId === undefined ? {} : { openId })}
            today={today(state.now)}
          />
        </Suspense>
      </Panel>
      <Later
        index={index}
        selection={laterSelection}
        sides={sides}
        from={state.from}
        to={state.to}
      />
    </>
  );
}

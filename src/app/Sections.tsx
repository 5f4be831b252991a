import { type ReactNode, Suspense, useEffect, useState } from 'react';

import { toIsoDay } from '@/domain/dates/civil-days';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import { rangeOf } from '@/domain/selection/filters';
import type { Selection } from '@/domain/selection/select';
import type { ViewState } from '@/domain/view-state/view-state';
import { useFirstI18n } from '@/i18n/i18n-context';
import { useAfterPaint } from '@/ui/use-after-paint';

import { today } from './clock';
import { Later } from './Later';
import { LazyTimelineSection } from './lazy-parts';
import { createPictureWorker } from './own-scripts';
import { Panel } from './Panel';
import { Pending } from './Pending';
import { goToView, type HistoryStep } from './url-state';

interface SectionsProps {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
  /** What the sections below the timeline show: the same, or for a moment what was selected before. */
  readonly laterSelection: Selection;
  readonly sides: readonly AreaCode[];
  /** Id of what is open. */
  readonly openId: string | undefined;
}

/** From this size on the sections below the timeline wait at first until it has been painted, or has failed. */
const MANY_RECORDS = 5_000;

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
  const [isTimelineDone, setTimelineDone] = useState(false);
  const isTimelinePainted = useAfterPaint(isTimelineDone, false);
  const setRange = (next: { from: number; to: number } | undefined, step: HistoryStep): void => {
    const { from: _from, to: _to, ...rest } = state;
    goToView(
      next === undefined ? rest : { ...rest, from: toIsoDay(next.from), to: toIsoDay(next.to) },
      step,
    );
  };
  return (
    <>
      <Panel name={m.timeline.name} resetKey={selection} onFailed={() => setTimelineDone(true)}>
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
            createPictureWorker={createPictureWorker}
          />
          <OnceThere onThere={setTimelineDone} />
        </Suspense>
      </Panel>
      <Later
        index={index}
        selection={
          isTimelinePainted || index.records.length <= MANY_RECORDS ? laterSelection : undefined
        }
        sides={sides}
        from={state.from}
        to={state.to}
      />
    </>
  );
}

/** Says that what is loaded with it is there. */
function OnceThere({ onThere }: { readonly onThere: (isThere: boolean) => void }): ReactNode {
  useEffect(() => onThere(true), [onThere]);
  return null;
}

import { type ReactNode, useMemo } from 'react';

import { today } from '@/app/clock';
import { createPictureWorker } from '@/app/own-scripts';
import { Panel } from '@/app/Panel';
import { readerOf } from '@/app/reader-of';
import { goToView } from '@/app/url-state';
import { useFiltered } from '@/app/use-filtered';
import { toIsoDay } from '@/domain/dates/civil-days';
import { buildIndex } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import { rangeOf } from '@/domain/selection/filters';
import type { ViewState } from '@/domain/view-state/view-state';
import { ReaderProvider } from '@/facts/ReaderProvider';
import { TimelineSection } from '@/features/timeline/TimelineSection';
import { useFirstI18n } from '@/i18n/i18n-context';

interface TimelineAloneProps {
  readonly dataset: Dataset;
  readonly state: ViewState;
}

/** The page's timeline without the page's other parts: index, selection and section as the app composes them. */
export function TimelineAlone({ dataset, state }: TimelineAloneProps): ReactNode {
  const { m } = useFirstI18n();
  const index = useMemo(() => buildIndex(dataset), [dataset]);
  const reader = useMemo(() => readerOf(index, state), [index, state]);
  const { selection } = useFiltered(index, state);
  return (
    <ReaderProvider value={reader}>
      <main className="page">
        <Panel name={m.timeline.name} resetKey="">
          <TimelineSection
            number={1}
            selection={selection}
            range={rangeOf(state)}
            onRangeChange={(next, step) => {
              const { from: _from, to: _to, ...rest } = state;
              goToView(
                next === undefined
                  ? rest
                  : { ...rest, from: toIsoDay(next.from), to: toIsoDay(next.to) },
                step,
              );
            }}
            view={state.view}
            onViewChange={(view) => goToView({ ...state, view }, 'push')}
            today={today(state.now)}
            createPictureWorker={createPictureWorker}
          />
        </Panel>
      </main>
    </ReaderProvider>
  );
}

import type { ReactNode } from 'react';

import { toIsoDay } from '@/domain/dates/civil-days';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import { rangeOf } from '@/domain/selection/filters';
import type { Selection } from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
import type { Embed, ViewState } from '@/domain/view-state/view-state';
import { DelegationsSection } from '@/features/roster/DelegationsSection';
import { ThemesSection } from '@/features/themes/ThemesSection';
import { TimelineSection } from '@/features/timeline/TimelineSection';

import { today } from '../clock';
import { createPictureWorker } from '../own-scripts';
import { goToView } from '../url-state';

interface EmbeddedSectionProps {
  readonly part: Embed;
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
  readonly sides: readonly AreaCode[];
}

/** The part itself. What it changes replaces its own address: steps in a frame's history would be the host's. */
export function EmbeddedSection(props: EmbeddedSectionProps): ReactNode {
  const { part, index, state, selection, sides } = props;
  const { from: _from, to: _to, ...rest } = state;
  switch (part) {
    case 'timeline':
      return (
        <TimelineSection
          selection={selection}
          range={rangeOf(state)}
          onRangeChange={(next) =>
            goToView(
              next === undefined
                ? rest
                : { ...rest, from: toIsoDay(next.from), to: toIsoDay(next.to) },
              'replace',
            )
          }
          view={state.view}
          onViewChange={(view) => goToView({ ...state, view }, 'replace')}
          today={today(state.now)}
          createPictureWorker={createPictureWorker}
        />
      );
    case 'themes':
      return (
        <ThemesSection
          records={selection.records}
          anyTime={selection.anyTime}
          sides={sides}
          range={rangeOf(state)}
        />
      );
    case 'roster':
      return (
        <DelegationsSection
          delegations={shownThings(index, selection).delegations}
          records={selection.records}
          sides={sides}
        />
      );
  }
}

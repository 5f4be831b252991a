import { memo, type ReactNode, useMemo } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import { rangeOf } from '@/domain/selection/filters';
import type { Selection } from '@/domain/selection/select';
import { shownThings } from '@/domain/selection/shown-things';
import { DelegationsSection } from '@/features/roster/DelegationsSection';
import { SourcesSection } from '@/features/sources/SourcesSection';
import { ThemesSection } from '@/features/themes/ThemesSection';
import { useI18n } from '@/i18n/i18n-context';

import { Panel } from './Panel';

interface LaterSectionsProps {
  readonly index: DatasetIndex;
  readonly selection: Selection;
  readonly sides: readonly AreaCode[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** How many of them. */
  readonly drawn: number;
}

/** Themes, delegations and sources, or the first of them: drawn anew only when what is selected changes. */
export const LaterSections = memo(function LaterSections({
  index,
  selection,
  sides,
  from,
  to,
  drawn,
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
      {drawn > 0 ? (
        <Panel name={m.themes.name} resetKey={selection}>
          <ThemesSection
            number={2}
            records={selection.records}
            anyTime={selection.anyTime}
            sides={sides}
            range={range}
          />
        </Panel>
      ) : null}
      {drawn > 1 ? (
        <Panel name={m.roster.name} resetKey={selection}>
          <DelegationsSection
            number={3}
            delegations={shown.delegations}
            records={selection.records}
            sides={sides}
          />
        </Panel>
      ) : null}
      {drawn > 2 ? (
        <Panel name={m.sources.name} resetKey={selection}>
          <SourcesSection
            number={4}
            sources={shown.sources}
            records={selection.records}
            delegations={shown.delegations}
          />
        </Panel>
      ) : null}
    </>
  );
});

import { memo, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';

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
import { Pending } from './Pending';
import { givePartsBack } from './prerendered';

interface LaterSectionsProps {
  readonly index: DatasetIndex;
  readonly selection: Selection;
  readonly sides: readonly AreaCode[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** In the page's order. */
const IDS = ['themes', 'delegations', 'sources'] as const;
/** A page that is drawn when it is built is drawn whole. */
const AT_FIRST = typeof document === 'undefined' ? IDS.length : 0;

/**
 * Themes, delegations and sources: drawn anew only when what is selected changes. At first one after the other, each in
 * slices: until its turn comes, the section that the prerendered page has stands for it.
 */
export const LaterSections = memo(function LaterSections({
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
  const [drawn, setDrawn] = useState(AT_FIRST);
  useEffect(() => {
    if (drawn === IDS.length) givePartsBack();
    else startTransition(() => setDrawn(drawn + 1));
  }, [drawn]);
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
      {drawn < IDS.length ? (
        <Pending ids={IDS.slice(drawn)} version={index.dataset.version} />
      ) : null}
    </>
  );
});

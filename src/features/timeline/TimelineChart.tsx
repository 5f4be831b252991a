import { type ReactNode, useRef, useState } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { Membership } from '@/domain/selection/select';
import { openingOf } from '@/domain/timeline/opening';
import type { PlacedCluster } from '@/domain/timeline/placed-item';
import type { TimeWindow } from '@/domain/timeline/time-window';
import {
  isInWindow,
  rangeOfItems,
  type TimelineItem,
  type TimelineItems,
} from '@/domain/timeline/timeline-items';
import { groupWords, windowWords } from '@/figures/timeline/period-words';
import { useFirstI18n } from '@/i18n/i18n-context';

import { CapsuleList } from './CapsuleList';
import { DayList } from './DayList';
import { FewRecordsPlate } from './FewRecordsPlate';
import { LanesPlate } from './LanesPlate';
import type { PictureLink } from './picture/link';
import { type Presentation, presentationOf } from './presentation';
import { useLatestCallback } from './use-latest-callback';
import { markElement, usePendingFocus } from './use-pending-focus';
import type { TimeWindowControl } from './use-time-window';

interface TimelineChartProps {
  readonly items: TimelineItems;
  readonly control: TimeWindowControl;
  readonly pictures: PictureLink;
  /** By where the window has settled, so that nothing changes its height while a gesture lasts. */
  readonly presentation: Presentation;
  readonly widthPx: number;
  readonly selectedIds: Membership;
  readonly openId: string | undefined;
  readonly today: DayNumber;
}

/** The drawing: lanes, or rows and days where there are few records; and the list that a capsule opens into. */
export function TimelineChart(props: TimelineChartProps): ReactNode {
  const { items, control, pictures, presentation, widthPx, selectedIds, openId, today } = props;
  const { mode, counts, scale } = presentation;
  const i18n = useFirstI18n();
  const { m } = i18n;
  const [opened, setOpened] = useState<{ items: readonly TimelineItem[]; key: string }>();
  const root = useRef<HTMLElement>(null);
  const focusLater = usePendingFocus(root);

  const handleOpenCluster = useLatestCallback(({ key, members: group }: PlacedCluster): void => {
    const members = group.items();
    const opening = openingOf(
      members,
      control.shown(),
      (window) => presentationOf(items, window, widthPx).mode !== 'lanes',
    );
    if (opening.type === 'list') {
      setOpened({ items: opening.items, key });
      return;
    }
    const [first] = members;
    if (first !== undefined) focusLater(first.id, key);
    control.goTo(opening.window, 'push');
  });
  const handleClose = (): void => {
    if (opened !== undefined && root.current !== null)
      markElement(root.current, opened.key)?.focus();
    setOpened(undefined);
  };
  const isStillThere = opened?.items.every((item) => isShown(item, items, scale.window)) === true;
  return (
    <figure ref={root}>
      {mode === 'rows' ? (
        <FewRecordsPlate
          items={items}
          layout={presentation.few}
          scale={scale}
          openId={openId}
          today={today}
        />
      ) : null}
      {mode === 'days' ? (
        <DayList items={presentation.inWindow.toSorted(byAnchor)} openId={openId} />
      ) : null}
      {mode === 'lanes' ? (
        <LanesPlate
          items={items}
          control={control}
          pictures={pictures}
          widthPx={widthPx}
          selectedIds={selectedIds}
          openId={openId}
          today={today}
          onOpenCluster={handleOpenCluster}
        />
      ) : null}
      <figcaption className="sr-only">
        {m.timeline.summary({
          period: windowWords(control.settled, 'long', i18n),
          agreements: counts.agreement,
          events: counts.event,
          statements: counts.statement,
          undated: items.undated.length,
        })}
      </figcaption>
      <div className="border-ink border-t" />
      {opened !== undefined && isStillThere ? (
        <CapsuleList
          items={opened.items}
          period={groupWords(rangeOfItems(opened.items), 'long', i18n)}
          openId={openId}
          onClose={handleClose}
        />
      ) : null}
    </figure>
  );
}

/** True for an item that is still among all of them, and can lie in the window. */
function isShown(item: TimelineItem, { lanes }: TimelineItems, window: TimeWindow): boolean {
  return isInWindow(item, window) && lanes.some((lane) => lane.items.includes(item));
}

function byAnchor(a: TimelineItem, b: TimelineItem): number {
  return a.mark.anchor - b.mark.anchor;
}

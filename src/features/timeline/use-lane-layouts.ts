import { useMemo, useState } from 'react';

import type { TimeWindow } from '@/domain/timeline/time-window';
import type { TimelineItem, TimelineItems } from '@/domain/timeline/timeline-items';
import { useReader } from '@/facts/reader-context';
import { useFirstI18n } from '@/i18n/i18n-context';

import { laneGeometry } from './geometry';
import { labelBook } from './label-book';
import { drawLane, type DrawnLane, type PlateSetting } from './lane-drawing';
import { createLaneKeeper } from './lane-keeper';
import { useTextMeasure } from './text-measure';

interface Options {
  readonly items: TimelineItems;
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly openId: string | undefined;
}

interface LaneLayouts {
  readonly setting: PlateSetting;
  readonly lanes: readonly DrawnLane[];
}

/** Places all marks and labels of each lane; anew only when its records, the window, width, selection or language change. */
export function useLaneLayouts({ items, window, widthPx, openId }: Options): LaneLayouts {
  const i18n = useFirstI18n();
  const { index } = useReader();
  const measure = useTextMeasure();
  const geometry = useMemo(() => laneGeometry(widthPx), [widthPx]);
  const book = useMemo(
    () => labelBook({ index, i18n, measure, geometry }),
    [index, i18n, measure, geometry],
  );
  const open = useMemo(() => itemOf(items, openId), [items, openId]);
  const setting = useMemo(
    () => ({ widthPx, geometry, book, measure, open }),
    [widthPx, geometry, book, measure, open],
  );
  const [keeper] = useState(createLaneKeeper<DrawnLane>);
  const lanes = items.lanes.map((lane, number) => {
    const needs = [lane, window.start, window.end, ...Object.values(setting)];
    return keeper.keep(number, needs, () => drawLane(lane, window, setting));
  });
  return { setting, lanes };
}

function itemOf(items: TimelineItems, id: string | undefined): TimelineItem | undefined {
  if (id === undefined) return undefined;
  return items.lanes.flatMap((lane) => lane.items).find((item) => item.id === id);
}

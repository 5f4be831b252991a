import { useCallback, useMemo } from 'react';

import { layoutLane, plumbXOf } from '@/domain/timeline/lane-layout';
import type { LaneLayout, PlacedItem } from '@/domain/timeline/placed-item';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import {
  isInWindow,
  type TimelineItem,
  type TimelineItems,
} from '@/domain/timeline/timeline-items';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { laneGeometry, type LaneGeometry } from './geometry';
import { groupWords } from './period-words';
import { type MarkLabel, markLabel } from './record-words';
import { useTextMeasure } from './text-measure';

const A_YEAR = 365;
/** Years narrower than this cannot be told from the axis alone: labels say them. */
const ROOM_TO_READ_YEARS = 150;

interface Options {
  readonly items: TimelineItems;
  readonly base: TimeWindow;
  readonly widthPx: number;
  readonly marginPx: number;
  readonly openId: string | undefined;
}

export interface LaneLayouts {
  readonly scale: TimeScale;
  readonly geometry: LaneGeometry;
  readonly layouts: readonly LaneLayout[];
  readonly plumbX: number | undefined;
  readonly labelOf: (placed: PlacedItem) => MarkLabel;
}

/** Places all marks and labels for a window; anew only when window, width, records, selection or language change. */
export function useLaneLayouts({ items, base, widthPx, marginPx, openId }: Options): LaneLayouts {
  const i18n = useI18n();
  const { index } = useReader();
  const measure = useTextMeasure();
  const { start, end } = base;
  const scale = useMemo(() => timeScale({ start, end }, widthPx), [start, end, widthPx]);
  const geometry = useMemo(() => laneGeometry(widthPx), [widthPx]);

  const dateStyle = scale.pxPerDay * A_YEAR < ROOM_TO_READ_YEARS ? 'short' : 'axis';

  const wordsOf = useCallback(
    (item: TimelineItem): MarkLabel =>
      markLabel(item, { index, i18n, measure, dateStyle, maxPx: geometry.maxLabel }),
    [index, i18n, measure, dateStyle, geometry],
  );
  const labelOf = useCallback(
    (placed: PlacedItem): MarkLabel =>
      placed.type === 'mark'
        ? wordsOf(placed.item)
        : { text: groupWords(placed.items, 'short', i18n), suffix: '' },
    [wordsOf, i18n],
  );

  const selected = items.lanes
    .flatMap((lane) => lane.items)
    .find((item) => item.id === openId && isInWindow(item, base));
  const plumbX = selected && plumbXOf(selected, scale);
  const layouts = useMemo(() => {
    const labelWidth = (item: TimelineItem | readonly TimelineItem[]): number => {
      if ('record' in item) {
        const { text, suffix } = wordsOf(item);
        return measure(text + suffix);
      }
      return measure(groupWords(item, 'short', i18n));
    };
    return items.lanes.map((lane) =>
      layoutLane(lane, {
        scale,
        selectedId: openId,
        plumbX,
        rowsAbove: geometry.rowsAbove,
        marginPx,
        labelWidth,
      }),
    );
  }, [items, scale, openId, plumbX, geometry, marginPx, wordsOf, i18n, measure]);
  return { scale, geometry, layouts, plumbX, labelOf };
}

import { useCallback, useMemo } from 'react';

import { layoutLane, plumbXOf } from '@/domain/timeline/lane-layout';
import { type LaneLayout, movedBy, type PlacedItem } from '@/domain/timeline/placed-item';
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
import { fullMarkLabel, groupForms, type MarkLabel, markLabels } from './record-words';
import { useTextMeasure } from './text-measure';

const A_YEAR = 365;
/** Years narrower than this cannot be told from the axis alone: labels say them. */
const ROOM_TO_READ_YEARS = 150;

/** How much wider the selected record's label is for its weight. */
const BOLDER = 1.08;

interface Options {
  readonly items: TimelineItems;
  /** Whose scale and left edge places count by. */
  readonly origin: TimeWindow;
  /** What is laid out: the same, or as long and elsewhere. */
  readonly base: TimeWindow;
  readonly widthPx: number;
  /** Laid out beyond both ends of the base. */
  readonly marginPx: number;
  readonly openId: string | undefined;
}

export interface LaneLayouts {
  readonly scale: TimeScale;
  readonly geometry: LaneGeometry;
  readonly layouts: readonly LaneLayout[];
  readonly plumbX: number | undefined;
  readonly labelOf: (placed: PlacedItem) => MarkLabel | undefined;
}

/** Places all marks and labels for a window; anew only when window, width, records, selection or language change. */
export function useLaneLayouts({
  items,
  origin,
  base,
  widthPx,
  marginPx,
  openId,
}: Options): LaneLayouts {
  const i18n = useI18n();
  const { index } = useReader();
  const measure = useTextMeasure();
  const scale = useScale(origin, widthPx);
  const baseScale = useScale(base, widthPx);
  const geometry = useMemo(() => laneGeometry(widthPx), [widthPx]);

  const dateStyle = scale.pxPerDay * A_YEAR < ROOM_TO_READ_YEARS ? 'short' : 'axis';

  const labelsOf = useCallback(
    (item: TimelineItem | readonly TimelineItem[]): readonly MarkLabel[] =>
      'record' in item
        ? markLabels(item, { index, i18n, measure, dateStyle, maxPx: geometry.maxLabel })
        : [{ text: groupWords(item, 'short', i18n), suffix: '' }],
    [index, i18n, measure, dateStyle, geometry],
  );

  const fullerLabelsOf = useCallback(
    (item: TimelineItem | readonly TimelineItem[]): readonly MarkLabel[] => {
      if ('record' in item) {
        const maxPx = geometry.maxFullLabel;
        return [fullMarkLabel(item, { index, i18n, measure, dateStyle, maxPx })];
      }
      return groupForms(item, i18n).map((suffix) => ({
        text: groupWords(item, 'short', i18n),
        suffix,
      }));
    },
    [index, i18n, measure, dateStyle, geometry],
  );

  const open = useMemo(() => itemOf(items, openId), [items, openId]);
  const selected = open !== undefined && isInWindow(open, base) ? open : undefined;
  const plumbX = selected && plumbXOf(selected, baseScale);
  const offsetPx = scale.xOf(base.start);
  const layouts = useMemo(() => {
    const widthOf = (
      item: TimelineItem | readonly TimelineItem[],
      { text, suffix }: MarkLabel,
    ): number => measure(text + suffix) * ('record' in item && item.id === openId ? BOLDER : 1);
    return items.lanes.map((lane) => {
      const layout = layoutLane(lane, {
        scale: baseScale,
        selectedId: openId,
        plumbX,
        rowsAbove: geometry.rowsAbove,
        marginPx,
        labelWidths: (item) => labelsOf(item).map((label) => widthOf(item, label)),
        fullerLabelWidths: (item) => fullerLabelsOf(item).map((label) => widthOf(item, label)),
      });
      if (offsetPx === 0) return layout;
      return { ...layout, placed: layout.placed.map((item) => movedBy(item, offsetPx)) };
    });
  }, [
    items,
    baseScale,
    offsetPx,
    openId,
    plumbX,
    geometry,
    marginPx,
    labelsOf,
    fullerLabelsOf,
    measure,
  ]);
  const labelOf = useMemo(() => {
    const labels = new Map(
      layouts
        .flatMap(({ placed }) => placed)
        .map((placed) => {
          const item = placed.type === 'mark' ? placed.item : placed.items;
          const { text = 0, fuller } = placed.label ?? {};
          const label = fuller === undefined ? labelsOf(item)[text] : fullerLabelsOf(item)[fuller];
          return [placed.key, label];
        }),
    );
    return ({ key }: PlacedItem): MarkLabel | undefined => labels.get(key);
  }, [layouts, labelsOf, fullerLabelsOf]);
  return { scale, geometry, layouts, plumbX: plumbX && plumbX + offsetPx, labelOf };
}

function useScale({ start, end }: TimeWindow, widthPx: number): TimeScale {
  return useMemo(() => timeScale({ start, end }, widthPx), [start, end, widthPx]);
}

function itemOf(items: TimelineItems, id: string | undefined): TimelineItem | undefined {
  if (id === undefined) return undefined;
  return items.lanes.flatMap((lane) => lane.items).find((item) => item.id === id);
}

import { useEffect, useMemo, useState } from 'react';

import { layoutLane, plumbXOf } from '@/domain/timeline/lane-layout';
import { type LaneLayout, movedBy, type PlacedItem } from '@/domain/timeline/placed-item';
import { type Axis, axisOf } from '@/domain/timeline/ticks';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import {
  isInWindow,
  type Lane,
  type TimelineItem,
  type TimelineItems,
} from '@/domain/timeline/timeline-items';
import { useReader } from '@/facts/reader-context';
import type { MarkLabel } from '@/figures/timeline/mark-words';
import { useFirstI18n } from '@/i18n/i18n-context';
import { inTurnWhenIdle } from '@/ui/when-idle';

import { laneGeometry, type LaneGeometry, MARGIN_FIELDS } from './geometry';
import { type LabelBook, labelBook, type Labelled } from './label-book';
import { createLaneKeeper } from './lane-keeper';
import { useTextMeasure } from './text-measure';
import { type Drawn, drawnToMove } from './use-time-window';

const A_YEAR = 365;
/** Years narrower than this cannot be told from the axis alone: labels say them. */
const ROOM_TO_READ_YEARS = 150;

/** So long a busy page may put off what a drag will need. */
const PATIENCE_MS = 2_000;

/** How much wider the selected record's label is for its weight. */
const BOLDER = 1.08;

interface Options {
  readonly items: TimelineItems;
  /** What each lane draws. */
  readonly drawn: readonly Drawn[];
  readonly widthPx: number;
  readonly openId: string | undefined;
  /** A drag may begin soon. */
  readonly mayBeDragged: boolean;
}

/** A lane as it is drawn; places count from the left edge of its origin. */
export interface DrawnLane {
  readonly layout: LaneLayout;
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly hasMargin: boolean;
  /** What is laid out, from its left to its right end. */
  readonly reach: { readonly from: number; readonly to: number };
  /** Where the selected record stands, in whatever lane. */
  readonly plumbX: number | undefined;
  readonly labelOf: (placed: PlacedItem) => MarkLabel | undefined;
}

interface LaneLayouts {
  readonly geometry: LaneGeometry;
  readonly lanes: readonly DrawnLane[];
}

/** Places all marks and labels of each lane; anew only when what it draws, width, records, selection or language change. */
export function useLaneLayouts(options: Options): LaneLayouts {
  const { items, drawn, widthPx, openId, mayBeDragged } = options;
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
  const lanes = items.lanes.flatMap((lane, number) => {
    const what = drawn[number];
    if (what === undefined) return [];
    return keeper.keep(number, needsOf(lane, what, setting), () => layOut(lane, what, setting));
  });

  // A drag begins in the frame in which it is heard: what it needs is there beforehand.
  const resting = drawn.find(({ origin, base, labels }) => origin === base && labels === 'full');
  useEffect(() => {
    if (resting === undefined || !mayBeDragged) return undefined;
    const what = drawnToMove(resting.origin);
    return inTurnWhenIdle(
      items.lanes.map((lane, number) => () => {
        const needs = needsOf(lane, what, setting);
        keeper.prepare(number, needs, () => layOut(lane, what, setting));
      }),
      PATIENCE_MS,
    );
  }, [resting, items, setting, keeper, mayBeDragged]);
  return { geometry, lanes };
}

/** Everything that a lane's drawing follows from. */
function needsOf(
  lane: Lane,
  { origin, base, hasMargin, labels }: Drawn,
  setting: Setting,
): readonly unknown[] {
  const windows = [origin.start, origin.end, base.start, base.end];
  return [lane, ...windows, hasMargin, labels, ...Object.values(setting)];
}

interface Setting {
  readonly widthPx: number;
  readonly geometry: LaneGeometry;
  readonly book: LabelBook;
  readonly measure: (text: string) => number;
  /** The record whose sheet is open. */
  readonly open: TimelineItem | undefined;
}

function layOut(
  lane: Lane,
  { origin, base, hasMargin, labels }: Drawn,
  { widthPx, geometry, book, measure, open }: Setting,
): DrawnLane {
  const scale = timeScale(origin, widthPx);
  const baseScale = timeScale(base, widthPx);
  const marginPx = hasMargin ? widthPx * MARGIN_FIELDS : 0;
  const style = scale.pxPerDay * A_YEAR < ROOM_TO_READ_YEARS ? 'short' : 'axis';
  const selected = open !== undefined && isInWindow(open, base) ? open : undefined;
  const plumbX = selected && plumbXOf(selected, baseScale);
  const widthsOf = (item: Labelled, forms: readonly MarkLabel[]): readonly number[] => {
    const weight = 'record' in item && item.id === open?.id ? BOLDER : 1;
    return forms.map(({ text, suffix }) => measure(text + suffix) * weight);
  };
  const laidOut = layoutLane(lane, {
    scale: baseScale,
    selectedId: open?.id,
    plumbX,
    rowsAbove: geometry.rowsAbove,
    marginPx,
    labelWidths: (item) => (labels === 'none' ? [] : widthsOf(item, book.labelsOf(item, style))),
    ...(labels === 'full'
      ? {
          fullerLabelWidths: (item: Labelled) => widthsOf(item, book.fullerLabelsOf(item, style)),
        }
      : {}),
  });
  const left = scale.xOf(base.start);
  const layout =
    left === 0
      ? laidOut
      : { ...laidOut, placed: laidOut.placed.map((item) => movedBy(item, left)) };
  const reach = { from: left - marginPx, to: left + widthPx + marginPx };
  return {
    layout,
    scale,
    axis: axisOf(scale, reach),
    hasMargin,
    reach,
    plumbX: plumbX && plumbX + left,
    labelOf: (placed) => {
      const item = placed.type === 'mark' ? placed.item : placed.items;
      const { text = 0, fuller } = placed.label ?? {};
      return fuller === undefined
        ? book.labelsOf(item, style)[text]
        : book.fullerLabelsOf(item, style)[fuller];
    },
  };
}

function itemOf(items: TimelineItems, id: string | undefined): TimelineItem | undefined {
  if (id === undefined) return undefined;
  return items.lanes.flatMap((lane) => lane.items).find((item) => item.id === id);
}

import { layoutLane, placeInLane, plumbXOf } from '@/domain/timeline/lane-layout';
import { numbersOf } from '@/domain/timeline/lane-numbers';
import type { LaneLayout, LaneOptions, PlacedItem } from '@/domain/timeline/placed-item';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { isInWindow, type Lane, type TimelineItem } from '@/domain/timeline/timeline-items';
import type { MarkLabel } from '@/figures/timeline/mark-words';
import type { DateStyle } from '@/i18n/formats/types';

import type { LaneGeometry } from './geometry';
import type { LabelBook, Labelled } from './label-book';

const A_YEAR = 365;
/** Years narrower than this cannot be told from the axis alone: labels say them. */
const ROOM_TO_READ_YEARS = 150;

/** How much wider the selected record's label is for its weight. */
const BOLDER = 1.08;

/** What all lanes are laid out with, whatever window they show. */
export interface PlateSetting {
  readonly widthPx: number;
  readonly geometry: LaneGeometry;
  readonly book: LabelBook;
  readonly measure: (text: string) => number;
  /** The record whose sheet is open. */
  readonly open: TimelineItem | undefined;
}

/** Marks, capsules and labels of a lane, in pixels from the left edge of its window. */
export interface PlacedLane {
  readonly scale: TimeScale;
  readonly placed: readonly PlacedItem[];
  readonly labelOf: (placed: PlacedItem) => MarkLabel | undefined;
}

/** A lane as it stands on the page. */
export interface DrawnLane extends PlacedLane {
  readonly layout: LaneLayout;
  /** Where the selected record stands, in whatever lane. */
  readonly plumbX: number | undefined;
}

/** Lays a lane out for a window that has come to rest. */
export function drawLane(lane: Lane, window: TimeWindow, setting: PlateSetting): DrawnLane {
  const scale = timeScale(window, setting.widthPx);
  const layout = layoutLane(lane, labelled(scale, setting, 0));
  return {
    layout,
    scale,
    placed: layout.placed,
    plumbX: plumbXIn(scale, setting),
    labelOf: wordsOf(scale, setting),
  };
}

/** Lays a lane out for a window that is moved, with what lies within `marginPx` on both sides of it. */
export function placeToMove(
  lane: Lane,
  window: TimeWindow,
  setting: PlateSetting,
  marginPx: number,
): PlacedLane {
  const scale = timeScale(window, setting.widthPx);
  return {
    scale,
    placed: placeInLane(numbersOf(lane), labelled(scale, setting, marginPx)),
    labelOf: wordsOf(scale, setting),
  };
}

/** Lays a lane out for a window whose scale still changes: with labels, but not with fuller ones where room is left. */
export function placeMeanwhile(lane: Lane, window: TimeWindow, setting: PlateSetting): PlacedLane {
  const scale = timeScale(window, setting.widthPx);
  const { fullerLabelWidths: _, ...plain } = labelled(scale, setting, 0);
  return { scale, placed: placeInLane(numbersOf(lane), plain), labelOf: wordsOf(scale, setting) };
}

/** Where the selected record stands in a field; undefined when it is not in the window. */
export function plumbXIn(scale: TimeScale, { open }: PlateSetting): number | undefined {
  return open !== undefined && isInWindow(open, scale.window) ? plumbXOf(open, scale) : undefined;
}

function options(scale: TimeScale, setting: PlateSetting, marginPx: number): LaneOptions {
  const { geometry, open } = setting;
  return {
    scale,
    selectedId: open?.id,
    plumbX: plumbXIn(scale, setting),
    rowsAbove: geometry.rowsAbove,
    marginPx,
  };
}

function labelled(scale: TimeScale, setting: PlateSetting, marginPx: number): LaneOptions {
  const { book, measure, open } = setting;
  const style = styleOf(scale);
  const widthsOf = (item: Labelled, forms: readonly MarkLabel[]): readonly number[] => {
    const weight = 'record' in item && item.id === open?.id ? BOLDER : 1;
    return forms.map(({ text, suffix }) => measure(text + suffix) * weight);
  };
  return {
    ...options(scale, setting, marginPx),
    labelWidths: (item) => widthsOf(item, book.labelsOf(item, style)),
    fullerLabelWidths: (item) => widthsOf(item, book.fullerLabelsOf(item, style)),
  };
}

function wordsOf(
  scale: TimeScale,
  { book }: PlateSetting,
): (placed: PlacedItem) => MarkLabel | undefined {
  const style = styleOf(scale);
  return (placed) => {
    const item = placed.type === 'mark' ? placed.item : placed.members;
    const { text = 0, fuller } = placed.label ?? {};
    return fuller === undefined
      ? book.labelsOf(item, style)[text]
      : book.fullerLabelsOf(item, style)[fuller];
  };
}

function styleOf(scale: TimeScale): DateStyle {
  return scale.pxPerDay * A_YEAR < ROOM_TO_READ_YEARS ? 'short' : 'axis';
}

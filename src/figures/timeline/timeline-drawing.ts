import type { DatasetIndex } from '@/domain/index/dataset-index';
import { layoutLane } from '@/domain/timeline/lane-layout';
import type { LaneLayout } from '@/domain/timeline/placed-item';
import { axisOf } from '@/domain/timeline/ticks';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { type Lane, nearestTo, type TimelineItems } from '@/domain/timeline/timeline-items';
import type { FirstI18n } from '@/i18n/i18n-context';

import { type Drawing, moved, type Shape, stacked } from '../drawing';
import { textBlock } from '../text-shapes';
import { textWidth } from '../text-width';
import { fullMarkLabel, groupForms, type MarkLabel, markLabels } from './mark-words';
import { groupWords } from './period-words';
import {
  FOOT,
  LABEL_ROW,
  LABEL_SIZE,
  type LabelTexts,
  LINE_TO_LABEL,
  placedShapes,
} from './placed-shapes';
import { axisLabels } from './tick-labels';

export interface TimelineDrawingOptions {
  readonly index: DatasetIndex;
  readonly i18n: FirstI18n;
  readonly items: TimelineItems;
  readonly window: TimeWindow;
  readonly width: number;
}

const AXIS_HEIGHT = 34;
const MOST_ROWS = 4;
const LINE_TO_END = 38;
const TOP = 12;
/** Half of a mark may stand out of the field. */
const STAND_OUT = 12;
const EMPTY_LANE = 44;
const RAIL = 124;
/** Drawings narrower than this have the lanes' names over the lanes. */
const ROOM_FOR_RAIL = 560;
const A_YEAR = 365;
const ROOM_TO_READ_YEARS = 150;

interface Field {
  readonly rail: number;
  readonly scale: TimeScale;
  readonly labelOf: LabelTexts;
  readonly options: TimelineDrawingOptions;
}

const measure = (text: string): number => textWidth(text, LABEL_SIZE);

/**
 * Three lanes under one axis, to true scale: the same marks, capsules and labels as on the page, laid out without looking
 * at any font. Lanes are as high as their labels need.
 */
export function timelineDrawing(options: TimelineDrawingOptions): Drawing {
  const { width, window, items } = options;
  const rail = width >= ROOM_FOR_RAIL ? RAIL : 0;
  const scale = timeScale(window, width - rail - 2 * STAND_OUT);
  const field: Field = {
    rail: rail + STAND_OUT,
    scale,
    labelOf: labelsFor(options, scale),
    options,
  };
  const axis = axisDrawing(field);
  const lanes = items.lanes.map((lane) => laneDrawing(lane, field));
  const drawing = stacked([axis, ...lanes], 0);
  return {
    ...drawing,
    width,
    height: drawing.height + 1,
    shapes: [
      ...drawing.shapes,
      { type: 'path', d: `M0 ${drawing.height}H${width}`, stroke: 'ink', strokeWidth: 1 },
    ],
  };
}

function axisDrawing({ rail, scale, options }: Field): Drawing {
  const axis = axisOf(scale);
  const labels = axisLabels(axis, scale, measure, options.i18n).labelsIn({
    from: 0,
    to: scale.widthPx,
  });
  const ticks = axis.ticks.map(
    ({ x, isMajor }) => `M${rail + x} ${isMajor ? 10 : 27}V${AXIS_HEIGHT}`,
  );
  return {
    width: options.width,
    height: AXIS_HEIGHT,
    shapes: [
      ...(ticks.length === 0
        ? []
        : [{ type: 'path', d: ticks.join(''), stroke: 'rule', strokeWidth: 1 } as const]),
      ...labels.map(({ tick, text, x }): Shape => ({
        type: 'text',
        text,
        x: rail + x,
        y: 22,
        size: LABEL_SIZE,
        face: tick.isMajor ? 'sansBold' : 'sans',
        fill: tick.isMajor ? 'ink' : 'ink2',
      })),
      { type: 'path', d: `M0 ${AXIS_HEIGHT}H${options.width}`, stroke: 'ink', strokeWidth: 1 },
    ],
  };
}

function labelsFor({ index, i18n, width }: TimelineDrawingOptions, scale: TimeScale): LabelTexts {
  const dateStyle = scale.pxPerDay * A_YEAR < ROOM_TO_READ_YEARS ? 'short' : 'axis';
  const narrow = width < ROOM_FOR_RAIL;
  const common = { index, i18n, measure, dateStyle } as const;
  return {
    plain: (item) =>
      'record' in item
        ? markLabels(item, { ...common, maxPx: narrow ? 170 : 240 })
        : [{ text: groupWords(item.range(), 'short', i18n), suffix: '' }],
    fuller: (item) =>
      'record' in item
        ? [fullMarkLabel(item, { ...common, maxPx: narrow ? 260 : 440 })]
        : groupForms(item, i18n).map((suffix) => ({
            text: groupWords(item.range(), 'short', i18n),
            suffix,
          })),
  };
}

function laneDrawing(lane: Lane, field: Field): Drawing {
  const { rail, scale, labelOf, options } = field;
  const { width, i18n } = options;
  const widthsOf = (labels: readonly MarkLabel[]): readonly number[] =>
    labels.map(({ text, suffix }) => measure(text + suffix));
  const layout = layoutLane(lane, {
    scale,
    rowsAbove: MOST_ROWS,
    marginPx: 0,
    labelWidths: (item) => widthsOf(labelOf.plain(item)),
    fullerLabelWidths: (item) => widthsOf(labelOf.fuller(item)),
  });
  const name = laneName(layout, i18n, rail - STAND_OUT > 0 ? rail - STAND_OUT - 10 : width);
  const isBeside = rail > STAND_OUT;
  const rows = Math.max(0, ...layout.placed.map(({ label }) => (label?.row ?? -1) + 1));
  const hasFoot = layout.placed.some(({ level, label }) => level === 'foot' || label?.row === -1);
  const top = isBeside ? 0 : name.height + 4;
  const line = top + TOP + (rows === 0 ? 8 : LINE_TO_LABEL - 8 + LABEL_ROW * rows);
  const own =
    layout.inWindow === 0
      ? top + EMPTY_LANE
      : line + (hasFoot ? LINE_TO_END : LINE_TO_END - FOOT + 6);
  const height = isBeside ? Math.max(own, name.height + 16) : own;
  const marks = layout.placed.flatMap((placed) =>
    placedShapes(placed, { scale, labels: labelOf, line, i18n }),
  );
  return {
    width,
    height,
    shapes: [
      ...axisOf(scale).bands.map(({ x0, x1 }): Shape => {
        const [from, to] = [Math.max(0, x0), Math.min(scale.widthPx, x1)];
        return {
          type: 'rect',
          x: rail + from,
          y: top,
          width: to - from,
          height: height - top,
          fill: 'tint',
        };
      }),
      ...moved(name.shapes, 0, isBeside ? 8 : 4),
      ...(layout.inWindow === 0
        ? moved(emptyLane(layout, scale, i18n).shapes, rail + 4, top + 10)
        : [
            {
              type: 'path',
              d: `M${rail} ${line}H${rail + scale.widthPx}`,
              stroke: 'rule',
              strokeWidth: 0.75,
            } as const,
            ...moved(marks, rail, 0),
          ]),
      { type: 'path', d: `M0 ${height}H${width}`, stroke: 'hair', strokeWidth: 1 },
    ],
  };
}

function laneName(
  { lane, inWindow, notToTheDay }: LaneLayout,
  i18n: FirstI18n,
  width: number,
): Drawing {
  const { m } = i18n;
  const small = { size: 10.5, face: 'sans', fill: 'ink2', line: 14 } as const;
  return stacked(
    [
      textBlock(m.facts.kinds[lane.kind], width, {
        size: 12,
        face: 'sansBold',
        fill: 'ink',
        line: 16,
      }),
      textBlock(m.timeline.records({ count: inWindow }), width, small),
      textBlock(
        notToTheDay === 0 ? '' : m.timeline.notToTheDay({ count: notToTheDay }),
        width,
        small,
      ),
    ],
    0,
  );
}

function emptyLane({ lane }: LaneLayout, scale: TimeScale, { m, f }: FirstI18n): Drawing {
  const nearest = nearestTo(scale.window, lane)?.record.date;
  const text =
    nearest === undefined
      ? m.timeline.emptyLane({ kind: lane.kind })
      : m.timeline.emptyLaneNearest({ kind: lane.kind, date: f.date(nearest, 'long') });
  return textBlock(text, scale.widthPx - 8, {
    size: 12.5,
    face: 'serif',
    fill: 'ink2',
    line: 17,
    italic: true,
  });
}

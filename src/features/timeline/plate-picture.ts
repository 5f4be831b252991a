import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { reachOf } from '@/domain/timeline/placed-item';
import { axisOf } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import type { TimelineItems } from '@/domain/timeline/timeline-items';
import type { Shape } from '@/figures/drawing';
import { type Brush, paintShapes } from '@/figures/paint-shapes';
import { axisLabels, type KnownTickWords } from '@/figures/timeline/tick-labels';
import type { FirstI18n } from '@/i18n/i18n-context';

import { axisShapes, groundShapes } from './field-shapes';
import { type LaneGeometry, levelOf, STAND_OUT } from './geometry';
import { type DrawnLane, plumbXIn, type PlateSetting } from './lane-drawing';
import { type MovingLane, movingLane, type MovingView } from './moving-lane';
import { type MovingShapes, movingShapes } from './moving-shapes';
import { brushOf, clearSheet, openSheets, putAway, reveal, type Sheet } from './picture-sheet';
import type { GesturePicture } from './use-gesture-picture';

/** What the plate shows when a gesture begins, and what it is drawn with. */
export interface PlateModel {
  readonly items: TimelineItems;
  readonly lanes: readonly DrawnLane[];
  readonly setting: PlateSetting;
  readonly today: DayNumber;
  readonly i18n: FirstI18n;
}

/**
 * Begins a picture: `[data-picture]` in `plate` are a canvas for the axis, then one a lane. To paint a few hundred marks
 * takes a fraction of the time that the browser needs to move as many elements.
 */
export function beginPlatePicture(plate: HTMLElement, model: PlateModel): GesturePicture {
  const { items, lanes, setting, today, i18n } = model;
  const { widthPx, geometry, measure } = setting;
  const canvases = [...plate.querySelectorAll<HTMLCanvasElement>('[data-picture]')];
  const [axisSheet, ...laneSheets] = openSheets(canvases, [
    { widthPx, standOut: 0 },
    ...items.lanes.map(() => ({ widthPx, standOut: STAND_OUT })),
  ]);
  let brush = brushOf(plate);
  let focusedKey: string | undefined;
  const moving = items.lanes.flatMap((lane, number): readonly MovingLane[] => {
    const rest = lanes[number];
    return rest === undefined ? [] : [movingLane(lane, rest, setting)];
  });
  const shapes = movingShapes({ geometry, f: i18n.f, focusedKey: () => focusedKey });
  const tickWords: KnownTickWords = new Map();
  let last = -1;

  return {
    paint: (window) => {
      const scale = timeScale(window, widthPx);
      const axis = axisOf(scale);
      const todayX = scale.xOf(today + 0.5);
      if (axisSheet !== undefined) {
        const labels = axisLabels(axis, scale, measure, i18n, tickWords).labelsIn({
          from: 0,
          to: widthPx,
        });
        clearSheet(axisSheet, brush);
        paintShapes(axisSheet.context, axisShapes(axis, labels, todayX), brush);
      }
      const ground = groundShapes({
        axis,
        scale,
        geometry,
        todayX,
        plumbX: plumbXIn(scale, setting),
      });
      const nowMs = performance.now();
      // One lane a frame may lay out anew, each in its turn.
      const order = moving.map((_, turn) => (last + 1 + turn) % moving.length);
      let isTaken = false;
      let nextMs = Infinity;
      for (const number of order) {
        const [lane, sheet] = [moving[number], laneSheets[number]];
        if (lane === undefined || sheet === undefined) continue;
        const { view, tookTurn, changesInMs } = lane.at(window, nowMs, !isTaken);
        if (tookTurn) [isTaken, last] = [true, number];
        nextMs = Math.min(nextMs, changesInMs ?? Infinity);
        clearSheet(sheet, brush);
        paintGround(sheet, ground, { width: widthPx, height: geometry.height }, brush);
        paintMarks(sheet, view, shapes, { geometry, brush });
      }
      return nextMs;
    },
    reveal: () => {
      for (const lane of moving) lane.begin(performance.now());
      brush = brushOf(plate);
      focusedKey = focusedKeyIn(plate);
      for (const canvas of canvases) reveal(canvas);
    },
    end: () => {
      for (const sheet of [axisSheet, ...laneSheets])
        if (sheet !== undefined) putAway(sheet.canvas);
    },
  };
}

/** The ground ends with the field; only marks stand out. */
function paintGround(
  { context }: Sheet,
  ground: readonly Shape[],
  { width, height }: { readonly width: number; readonly height: number },
  brush: Brush,
): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  paintShapes(context, ground, brush);
  context.restore();
}

function paintMarks(
  { context }: Sheet,
  view: MovingView,
  shapes: MovingShapes,
  { geometry, brush }: { readonly geometry: LaneGeometry; readonly brush: Brush },
): void {
  const { scale, placed, shiftPx } = view;
  const [left, right] = [-shiftPx - STAND_OUT, scale.widthPx - shiftPx + STAND_OUT];
  context.translate(shiftPx, 0);
  for (const item of placed) {
    if (item.type === 'mark') paintShapes(context, shapes.behind(item, view), brush);
  }
  for (const item of placed) {
    const { from, to } = reachOf(item);
    if (from > right || to < left) continue;
    const { x, shapes: own } = shapes.of(item, view);
    const y = levelOf(item.level, geometry);
    context.translate(x, y);
    paintShapes(context, own, brush);
    context.translate(-x, -y);
  }
}

/** The mark that the keyboard is on; not one that was clicked. */
function focusedKeyIn(plate: HTMLElement): string | undefined {
  return plate.querySelector('[data-key]:focus-visible')?.getAttribute('data-key') ?? undefined;
}

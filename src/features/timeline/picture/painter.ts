import type { RecordKind } from '@/domain/model/vocabulary';
import type { Levels } from '@/domain/timeline/lane-layout';
import type { MarkedItem } from '@/domain/timeline/marks';
import { type PackedLane, unpackMarks } from '@/domain/timeline/packed-marks';
import { reachOf } from '@/domain/timeline/placed-item';
import { type Brush, paintShapes } from '@/figures/paint-shapes';

import { type LaneGeometry, levelOf } from '../geometry';
import type { Frame, FromPainter, LaneSetting, ToPainter } from './messages';
import { type MovingLane, movingLane, type MovingView } from './moving-lane';
import { type MovingShapes, movingShapes } from './moving-shapes';
import { brushOf, clearSheet, openSheet, putAway, type Sheet } from './sheet';

interface Painter {
  readonly hear: (message: ToPainter) => void;
}

interface PainterOptions {
  readonly say: (message: FromPainter) => void;
  /** Runs a task after what has been said until now has been heard: of several frames only the last is painted. */
  readonly soon: (task: () => void) => void;
  /** Done when the page's fonts can be painted with. */
  readonly haveFonts: (fonts: Opening['fonts']) => Promise<void>;
}

type Opening = Extract<ToPainter, { readonly type: 'open' }>;

/** A lane as it is painted. */
interface PaintedLane {
  readonly lane: MovingLane;
  readonly shapes: MovingShapes;
  readonly geometry: LaneGeometry;
}

interface Lane {
  readonly kind: RecordKind;
  readonly levels: Levels;
}

interface Picture {
  readonly sheets: readonly Sheet[];
  readonly under: Opening['under'];
  readonly lanes: readonly PaintedLane[];
  brush: Brush;
  focusedKey: string | undefined;
  frame: Frame | undefined;
  hasFonts: boolean;
  /** Somebody waits to hear that a frame has been painted. */
  isAwaited: boolean;
  isDue: boolean;
}

/** Paints pictures of windows that are moved. To paint a few hundred marks takes less than to move as many elements. */
export function createPainter({ say, soon, haveFonts }: PainterOptions): Painter {
  const pictures = new Map<number, Picture>();
  let lanes: readonly Lane[] = [];

  const paintSoon = (number: number, picture: Picture): void => {
    if (picture.isDue || picture.frame === undefined || !picture.hasFonts) return;
    picture.isDue = true;
    soon(() => {
      picture.isDue = false;
      if (pictures.get(number) !== picture) return;
      paint(picture);
      if (!picture.isAwaited) return;
      picture.isAwaited = false;
      say({ type: 'painted', picture: number });
    });
  };
  const open = ({ picture: number, sheets, look, fonts, under, lanes: setting }: Opening): void => {
    const picture: Picture = {
      sheets: sheets.flatMap((plan) => openSheet(plan) ?? []),
      under,
      lanes: setting === undefined ? [] : paintedLanes(lanes, setting, sheets.at(-1)?.widthPx ?? 0),
      brush: brushOf(look),
      focusedKey: undefined,
      frame: undefined,
      hasFonts: false,
      isAwaited: false,
      isDue: false,
    };
    pictures.set(number, picture);
    void haveFonts(fonts).then(() => {
      picture.hasFonts = true;
      paintSoon(number, picture);
    });
  };
  return {
    hear: (message) => {
      if (message.type === 'fonts') {
        void haveFonts(message.fonts);
        return;
      }
      if (message.type === 'lanes') {
        lanes = message.lanes.map(unpacked);
        return;
      }
      if (message.type === 'open') {
        open(message);
        return;
      }
      const picture = pictures.get(message.picture);
      if (picture === undefined) return;
      switch (message.type) {
        case 'begin':
          picture.brush = brushOf(message.look);
          picture.focusedKey = message.focusedKey;
          picture.isAwaited = true;
          break;
        case 'words':
          picture.lanes[message.lane]?.lane.write(message.words);
          break;
        case 'frame':
          picture.frame = message.frame;
          break;
        case 'close':
          pictures.delete(message.picture);
          for (const sheet of picture.sheets) putAway(sheet);
          return;
      }
      paintSoon(message.picture, picture);
    },
  };
}

function unpacked({ kind, line, foot }: PackedLane): Lane {
  return { kind, levels: { line: unpackMarks(line), foot: unpackMarks(foot) } };
}

function paintedLanes(
  lanes: readonly Lane[],
  { geometry, numbers, openId, words }: LaneSetting,
  widthPx: number,
): readonly PaintedLane[] {
  const open = openId === undefined ? undefined : itemIn(lanes, openId);
  return lanes.map(({ kind, levels }, number) => {
    const lane = movingLane(levels, { widthPx, rowsAbove: geometry.rowsAbove, open });
    lane.write(words[number] ?? []);
    return { lane, shapes: movingShapes({ kind, geometry, numbers }), geometry };
  });
}

function itemIn(lanes: readonly Lane[], id: string): MarkedItem | undefined {
  const all = lanes.flatMap(({ levels }) => [levels.line.items, levels.foot.items]);
  for (const items of all) {
    const found = items.find((item) => item.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function paint({ sheets, under, lanes, brush, focusedKey, frame }: Picture): void {
  if (frame === undefined) return;
  for (const [position, sheet] of sheets.entries()) {
    clearSheet(sheet, brush);
    if (under !== undefined) paintShapes(sheet.context, under, brush);
    paintGround(sheet, frame.ground[position] ?? [], brush);
    const painted = sheet.lane === undefined ? undefined : lanes[sheet.lane];
    if (painted !== undefined) paintMarks(sheet, painted, frame, { brush, focusedKey });
  }
}

/** Below marks, which stand out of it, the ground ends with the field. */
function paintGround(sheet: Sheet, ground: Frame['ground'][number], brush: Brush): void {
  const { context, widthPx, heightPx, lane } = sheet;
  if (lane === undefined) {
    paintShapes(context, ground, brush);
    return;
  }
  context.save();
  context.beginPath();
  context.rect(0, 0, widthPx, heightPx);
  context.clip();
  paintShapes(context, ground, brush);
  context.restore();
}

function paintMarks(
  { context, widthPx, standOut }: Sheet,
  { lane, shapes, geometry }: PaintedLane,
  { window }: Frame,
  { brush, focusedKey }: Pick<Picture, 'brush' | 'focusedKey'>,
): void {
  const view: MovingView = lane.at(window);
  for (const item of view.placed) {
    if (item.type === 'mark') paintShapes(context, shapes.behind(item, view), brush);
  }
  for (const item of view.placed) {
    const { from, to } = reachOf(item);
    if (from > widthPx + standOut || to < -standOut) continue;
    const { x } = item;
    const y = levelOf(item.level, geometry);
    context.translate(x, y);
    paintShapes(context, shapes.of(item, view, item.key === focusedKey), brush);
    context.translate(-x, -y);
  }
}

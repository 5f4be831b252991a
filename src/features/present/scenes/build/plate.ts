import { toIsoDay } from '@/domain/dates/civil-days';
import type { CommuniqueRecord } from '@/domain/model/types';
import { packPages } from '@/domain/scenes/pack-pages';
import { placeOnPlate, plateWindow } from '@/domain/scenes/plate-layout';
import { axisOf, type Tick, type TickUnit } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import { rangeOfWindow } from '@/domain/timeline/time-window';
import { rangeOfItems, type TimelineItem } from '@/domain/timeline/timeline-items';
import { recordForm, recordTitle } from '@/facts/record-words';

import type { PlateContent, PlateShape } from '../plate-content';
import type { SceneHeader } from '../scene-content';
import { blocksHeight, type TextBlock } from '../typesetter';
import { bodyHeight, headerOf, type SceneContext, type SceneDraft } from './context';
import { headingOf, recordNote } from './record-notes';
import { dateLine, lookOf } from './record-words';
import { cutBlocks, MOST_ROWS } from './rows';
import { tickLabel } from './tick-words';

const SHAPES: Readonly<Record<'landscape' | 'portrait', PlateShape>> = {
  landscape: { axis: 168, marks: 214, columnStep: 52, rows: 420, text: 436 },
  portrait: { axis: 132, marks: 172, columnStep: 50, rows: 330, text: 346 },
};
const PADDING = 11;
/** A mark with its air. */
const MARK = 54;
/** Height of a tick's label, and the air between it and the axis. */
const TICK_LABEL = 46;
const TICK_AIR = 18;
/** The calendar's steps are chosen for labels of 46 units side by side; here they stand under each other. */
const TICK_UNIT = 1.6;

/** A record with its words set, before it has its place. */
export interface PlateItem {
  readonly item: TimelineItem;
  readonly blocks: readonly TextBlock[];
  readonly height: number;
}

/** The dated records in time order, as many on a page as can be read beside each other. */
export function platePages(
  items: readonly TimelineItem[],
  context: SceneContext,
): readonly (readonly PlateItem[])[] {
  const line = context.typesetter.set('0', 'heading', context.box.width).height;
  // Every page's heading says other numbers: one line is tried, more are kept free where that is not enough for each.
  for (const lines of [1, 2, 3]) {
    const pages = packedUnder({ height: lines * line }, items, context);
    if (lines === 3 || pages.every((page) => headerFor(page, context).height <= lines * line)) {
      return pages;
    }
  }
  return [];
}

/** What these records contain, over them. */
function headerFor(page: readonly PlateItem[], context: SceneContext): SceneHeader {
  return headerOf(
    context,
    headingOf(
      page.map(({ item }) => item.record),
      context,
    ),
  );
}

function packedUnder(
  header: SceneHeader,
  items: readonly TimelineItem[],
  context: SceneContext,
): readonly (readonly PlateItem[])[] {
  const most = bodyHeight(context, header, undefined);
  const mostItems = context.shape === 'portrait' ? 2 * MOST_ROWS : MOST_ROWS;
  return packPages(
    items.map((item) => plateItem(item, context, most)),
    { height: most, gap: 0, mostItems },
  );
}

function plateItem(item: TimelineItem, context: SceneContext, most: number): PlateItem {
  const { i18n, input, typesetter, box, shape, words } = context;
  const width = box.width - SHAPES[shape].text;
  const title = recordTitle(item.record, input.index, i18n);
  const facts = [dateLine(item.record, i18n), recordForm(item.record, i18n)];
  const blocks = [
    typesetter.set(title.text, 'plate', width, { lang: title.lang }),
    typesetter.set(words.joined({ facts }), 'small', width),
  ];
  const [shown] = cutBlocks(blocks, most - 2 * PADDING);
  return { item, blocks: shown, height: blocksHeight(shown) + 2 * PADDING };
}

/** One page of the walk through time. */
export function plateScene(page: readonly PlateItem[], context: SceneContext): SceneDraft {
  const records = page.map(({ item }) => item.record);
  const heading = headingOf(records, context);
  const header = headerOf(context, heading);
  const room = bodyHeight(context, header, undefined);
  const used = page.reduce((sum, { height }) => sum + height, 0);
  const spread = page.length > 2 ? Math.max(0, room - used) / page.length : 0;
  const height = Math.max(Math.min(room, used + spread * page.length), Math.min(room, 420));
  const content = plateContent(page, height, Math.max(0, height - used) / page.length, context);
  return {
    heading,
    header,
    content,
    contentHeight: height,
    items: records.length,
    evidence: records.flatMap(({ evidence }) => evidence),
    view: viewOf(page),
    notes: records.map((record: CommuniqueRecord) => recordNote(record, context)),
  };
}

function plateContent(
  page: readonly PlateItem[],
  height: number,
  air: number,
  context: SceneContext,
): PlateContent {
  const marks = page.map(({ item }) => item.mark);
  const scale = timeScale(plateWindow(marks), height);
  const placed = placeOnPlate(marks, scale, MARK);
  const axis = axisOf(timeScale(scale.window, height / TICK_UNIT));
  const columns = Math.max(1, ...placed.map(({ column }) => column + 1));
  const shape = SHAPES[context.shape];
  const room = shape.rows - shape.marks - MARK;
  let top = 0;
  let lastLabel = -Infinity;
  return {
    kind: 'plate',
    height,
    shape: { ...shape, columnStep: Math.min(shape.columnStep, room / Math.max(1, columns - 1)) },
    bands: axis.bands.map(({ day, x0, x1 }) => ({
      day,
      y0: Math.max(0, x0 * TICK_UNIT),
      y1: Math.min(height, x1 * TICK_UNIT),
    })),
    ticks: axis.ticks
      .map((tick) => ({ tick, y: scale.xOf(tick.day) }))
      .filter(({ y }) => y >= 0 && y <= height)
      .map(({ tick, y }, position) => {
        const hasRoom = y + TICK_LABEL <= height && y - lastLabel >= TICK_LABEL;
        if (hasRoom) lastLabel = y;
        const label = labelAt(tick, axis.unit, position === 0, context);
        const own = { day: tick.day, y, isMajor: tick.isMajor };
        return hasRoom && label !== undefined ? { ...own, label } : own;
      }),
    rows: page.flatMap(({ item, blocks, height: own }, position) => {
      const mark = placed[position];
      if (mark === undefined) return [];
      const row = {
        key: item.id,
        kind: item.record.kind,
        look: lookOf(item.mark),
        mark,
        top,
        height: own + air,
        blocks,
      };
      top += own + air;
      return row;
    }),
  };
}

/** The longest label that the room beside the axis holds; months and years in full only at the first tick. */
function labelAt(
  tick: Tick,
  unit: TickUnit,
  isFirst: boolean,
  { typesetter, shape, i18n }: SceneContext,
): string | undefined {
  const room = SHAPES[shape].axis - TICK_AIR;
  const labels = isFirst ? [tickLabel(tick, unit, true, i18n)] : [];
  return [...labels, tickLabel(tick, unit, false, i18n)].find(
    (label) => typesetter.widthOf(label, tick.isMajor ? 'number' : 'small') <= room,
  );
}

/** The page narrowed to the days that these records can mean. */
function viewOf(page: readonly PlateItem[]): NonNullable<SceneDraft['view']> {
  const range = rangeOfItems(page.map(({ item }) => item));
  if (range === undefined) return {};
  const days = rangeOfWindow({ start: range.from, end: range.to + 1 });
  return { from: toIsoDay(days.from), to: toIsoDay(days.to) };
}

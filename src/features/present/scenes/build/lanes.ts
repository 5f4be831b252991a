import { toIsoDay } from '@/domain/dates/civil-days';
import { RECORD_KINDS } from '@/domain/model/closed-sets';
import { looksOf, type TypeOfMark } from '@/domain/scenes/marks-shown';
import type { TimelinePeriod } from '@/domain/scenes/timeline-periods';
import { ellipsize } from '@/domain/timeline/ellipsize';
import { layoutLane } from '@/domain/timeline/lane-layout';
import type { Members } from '@/domain/timeline/marks';
import type { LaneLayout, PlacedItem } from '@/domain/timeline/placed-item';
import { axisOf } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import { rangeOfWindow, type TimeWindow } from '@/domain/timeline/time-window';
import { type Lane, type TimelineItem, timelineItems } from '@/domain/timeline/timeline-items';
import { recordForm, recordTitle } from '@/facts/record-words';

import type { LanesContent, StageLane } from '../lanes-content';
import type { TypeName } from '../stage-type';
import {
  bodyHeight,
  captionOf,
  headerOf,
  noteOf,
  type SceneContext,
  MOST_NOTES,
  type SceneDraft,
} from './context';
import { headingOf, recordNote } from './record-notes';
import { bodiesOf, bodyShortName } from './record-words';
import { groupWords, tickLabel } from './tick-words';

/** Marks of the page are 14 high: on the stage 34. */
const UNIT = 2.4;
const RAIL = { landscape: 400, portrait: 0 } as const;
const RAIL_AIR = 30;
/** Width of a lane's number. */
const COUNT = 96;
/** Between a lane's count, its name and what follows. */
const HEAD_GAP = 24;
const AXIS = 76;
/** Half a capsule with its air: what a line needs above and below it. */
const HALF = 40;
const LABEL_ROW = 50;
/** What stands along the foot of a lane, and labels under its line. */
const FOOT = 64;
const EMPTY = 84;
const LABEL: TypeName = 'small';
const MOST_LABEL = 520;

/** The records of a stretch of time on one axis, a lane a kind; labels where there is room. `kicker`: which stretch it is. */
export function lanesScene(
  { items, window }: TimelinePeriod,
  kicker: string | undefined,
  context: SceneContext,
): SceneDraft {
  const records = items.map(({ record }) => record);
  const heading = headingOf(records, context);
  const header = headerOf(context, heading, kicker);
  const marks = items.map(({ mark }) => mark);
  const looks = new Set<TypeOfMark>([...looksOf(marks), 'capsule']);
  const caption = captionOf(context, context.words.timeline.key({ marks: looks }));
  const height = bodyHeight(context, header, caption);
  const content = lanesContent(timelineItems(records).lanes, window, height, context);
  return {
    heading,
    header,
    ...(caption === undefined ? {} : { caption }),
    content,
    contentHeight: height,
    items: 1,
    evidence: records.flatMap(({ evidence }) => evidence),
    ...(kicker === undefined ? {} : { view: viewOf(window) }),
    notes:
      kicker === undefined
        ? [noteOf(context, 'timeline', heading, [])]
        : records.slice(0, MOST_NOTES).map((record) => recordNote(record, context)),
  };
}

/** The page narrowed to the same stretch. */
function viewOf(window: TimeWindow): NonNullable<SceneDraft['view']> {
  const { from, to } = rangeOfWindow(window);
  return { from: toIsoDay(from), to: toIsoDay(to) };
}

function lanesContent(
  lanes: readonly Lane[],
  window: TimeWindow,
  height: number,
  context: SceneContext,
): LanesContent {
  const left = RAIL[context.shape];
  const width = context.box.width - left;
  const scale = timeScale(window, width / UNIT);
  const axis = axisOf(scale);
  const drawn = RECORD_KINDS.map((kind) => lanes.find((lane) => lane.kind === kind)).flatMap(
    (lane) => lane ?? [],
  );
  const names = context.shape === 'portrait' ? 62 : 0;
  const filled = drawn.filter(({ items }) => items.length > 0).length;
  const free =
    height -
    AXIS -
    (drawn.length - filled) * EMPTY -
    filled * (2 * HALF + FOOT) -
    drawn.length * names;
  const rowsOf = shareRows(drawn, Math.floor(free / LABEL_ROW));
  const given = [...rowsOf.values()].reduce((sum, rows) => sum + rows, 0);
  const spare = Math.max(0, free - given * LABEL_ROW) / Math.max(1, filled);
  let top = 0;
  const stage = drawn.map((lane): StageLane => {
    const isEmpty = lane.items.length === 0;
    const rows = rowsOf.get(lane) ?? 0;
    const line = names + HALF + rows * LABEL_ROW + spare / 2;
    const own = names + (isEmpty ? EMPTY : 2 * HALF + FOOT + rows * LABEL_ROW + spare);
    const result = stageLane(lane, rows, { scale, top, height: own, line }, context);
    top += own;
    return result;
  });
  return {
    kind: 'lanes',
    field: { left, width },
    unit: UNIT,
    scale,
    axis,
    axisLabels: axisLabels(axis, width, context),
    axisTop: top,
    lanes: stage,
  };
}

/** At most so many rows of labels over a line. */
const MOST_LABEL_ROWS = 4;

/** Gives rows of labels one by one to the lane that has the most records for each row. */
function shareRows(lanes: readonly Lane[], count: number): ReadonlyMap<Lane, number> {
  const rows = new Map(lanes.map((lane) => [lane, 0]));
  for (let given = 0; given < count; given += 1) {
    const [next] = lanes
      .filter((lane) => lane.items.length > 0 && (rows.get(lane) ?? 0) < MOST_LABEL_ROWS)
      .toSorted((a, b) => crowding(b, rows) - crowding(a, rows));
    if (next === undefined) break;
    rows.set(next, (rows.get(next) ?? 0) + 1);
  }
  return rows;
}

function crowding(lane: Lane, rows: ReadonlyMap<Lane, number>): number {
  return lane.items.length / ((rows.get(lane) ?? 0) + 1);
}

interface LanePlace {
  readonly scale: LanesContent['scale'];
  readonly top: number;
  readonly height: number;
  readonly line: number;
}

function stageLane(
  lane: Lane,
  rows: number,
  { scale, ...place }: LanePlace,
  context: SceneContext,
): StageLane {
  const { typesetter, i18n, words, box } = context;
  const { m } = i18n;
  const rail = RAIL[context.shape] === 0 ? box.width - 160 : RAIL[context.shape] - RAIL_AIR;
  // Upright, the words follow the lane's name on its line; else they stand in the field.
  const beside = typesetter.widthOf(m.facts.kinds[lane.kind], 'number') + COUNT + 2 * HEAD_GAP;
  const emptyWidth = box.width - (RAIL[context.shape] === 0 ? beside : rail);
  const labelsOf = (item: TimelineItem | Members): readonly string[] =>
    'record' in item ? markLabels(item, context) : [groupWords(item.range(), i18n)];
  const layout: LaneLayout = layoutLane(lane, {
    scale,
    rowsAbove: rows,
    marginPx: 0,
    labelWidths: (item) => labelsOf(item).map((label) => typesetter.widthOf(label, LABEL) / UNIT),
  });
  return {
    kind: lane.kind,
    ...place,
    layout,
    name: typesetter.set(m.facts.kinds[lane.kind], 'number', rail - COUNT),
    count: typesetter.set(words.timeline.laneCount({ count: lane.items.length }), 'number', COUNT),
    ...(lane.items.length > 0
      ? {}
      : { empty: typesetter.set(words.timeline.none, 'absent', emptyWidth) }),
    labelOf: (placed: PlacedItem) =>
      labelsOf(placed.type === 'mark' ? placed.item : placed.members)[placed.label?.text ?? 0],
  };
}

/** What may be written beside a mark, best first: its title, its form with the bodies in short, its form. */
function markLabels({ record }: TimelineItem, context: SceneContext): readonly string[] {
  const { i18n, input, typesetter } = context;
  const title = recordTitle(record, input.index, i18n).text;
  const bodies = bodiesOf(record, input.index).map((body) => bodyShortName(body, i18n));
  const form = recordForm(record, i18n);
  const fits = (text: string): boolean => typesetter.widthOf(text, LABEL) <= MOST_LABEL;
  const short = i18n.m.timeline.bodiesInShort({ form, bodies });
  const first = [title, ...(bodies.length > 0 && bodies.length < 4 ? [short] : [])].find(fits);
  return [first ?? ellipsize(title, MOST_LABEL, (text) => typesetter.widthOf(text, LABEL)), form];
}

function axisLabels(
  axis: LanesContent['axis'],
  width: number,
  context: SceneContext,
): LanesContent['axisLabels'] {
  const labels: { day: number; x: number; text: string }[] = [];
  let end = -Infinity;
  for (const [position, tick] of axis.ticks.entries()) {
    const text = tickLabel(tick, axis.unit, position === 0, context.i18n);
    const x = tick.x * UNIT + 10;
    const own = context.typesetter.widthOf(text, LABEL);
    const at = x + own > width ? tick.x * UNIT - 10 - own : x;
    if (at < end) continue;
    labels.push({ day: tick.day, x: at, text });
    end = at + own + 14;
  }
  return labels;
}

import {
  BELOW,
  type LabelRequest,
  type Obstacle,
  type PlacedLabel,
  placeLabels,
} from './label-placement';
import type { MarkedItem } from './marks';
import {
  BRACKET_PX,
  comparePlaced,
  EDGE_PX,
  type LaneOptions,
  type PlacedItem,
} from './placed-item';

const MARK_OFFSET_PX = 5;
const FOOT_OFFSET_PX = 14;
const LIFTED_OFFSET_PX = 22;

/**
 * Gives a lane's marks their labels by priority: the selected record, capsules by size, the others by date. What lies in
 * the field goes first, then what a drag may bring in from the margin. Marks without a free place come back without one.
 */
export function labelPlaced<Item extends MarkedItem>(
  placed: readonly PlacedItem<Item>[],
  options: LaneOptions<Item>,
): readonly PlacedItem<Item>[] {
  const { scale, marginPx } = options;
  if (options.labelWidths === undefined) return placed;
  const queue = placed.toSorted((a, b) => rankOf(a) - rankOf(b) || comparePlaced(a, b));
  const isInField = ({ x }: PlacedItem<Item>): boolean => x >= 0 && x <= scale.widthPx;
  const obstacles = placed.flatMap((item) => obstaclesOf(item, options));

  const inside = labelsFor(queue.filter(isInField), obstacles, 0, options);
  const beyond = labelsFor(
    queue.filter((item) => !isInField(item)),
    [...obstacles, ...[...inside].map(([key, label]) => ({ key, ...label }))],
    marginPx,
    options,
  );
  return placed.map((item) => {
    const label = inside.get(item.key) ?? beyond.get(item.key);
    return label === undefined ? item : { ...item, label };
  });
}

function labelsFor<Item extends MarkedItem>(
  queue: readonly PlacedItem<Item>[],
  obstacles: readonly Obstacle[],
  marginPx: number,
  { scale, rowsAbove, plumbX, selectedId, labelWidths, fullerLabelWidths }: LaneOptions<Item>,
): ReadonlyMap<string, PlacedLabel> {
  const xs = queue.map(({ x }) => x).toSorted((a, b) => a - b);
  const requests = queue.map((item): LabelRequest => {
    const widthsPx = labelWidths?.(item.type === 'mark' ? item.item : item.members) ?? [];
    return {
      key: item.key,
      x: item.x,
      widthsPx,
      fullerPx: () => fullerLabelWidths?.(item.type === 'mark' ? item.item : item.members) ?? [],
      offsetPx: offsetOf(item),
      prefers: roomierSide(item.x, widthsPx[0] ?? 0, xs),
      at: item.level === 'foot' ? 'foot' : 'line',
    };
  });
  return placeLabels(requests, {
    left: -marginPx,
    right: scale.widthPx + marginPx,
    rowsAbove,
    obstacles,
    walls: plumbX === undefined ? [] : [{ key: selectedId ?? '', x: plumbX }],
  });
}

/** To the right, unless the next mark there is nearer than the label is long and than the one on the left. */
function roomierSide(x: number, widthPx: number, xs: readonly number[]): 'right' | 'left' {
  const place = xs.indexOf(x);
  const right = (xs[place + 1] ?? Infinity) - x;
  const left = x - (xs[place - 1] ?? -Infinity);
  return right < widthPx && left > right ? 'left' : 'right';
}

function offsetOf(item: PlacedItem<MarkedItem>): number {
  if (item.level === 'lifted') return LIFTED_OFFSET_PX;
  if (item.level === 'line') return MARK_OFFSET_PX;
  return item.type === 'mark' ? FOOT_OFFSET_PX : (item.x1 - item.x0) / 2 + MARK_OFFSET_PX;
}

/** By it those come first that get their label first. */
export function rankOf(item: PlacedItem<MarkedItem>): number {
  if (item.type === 'cluster') return -item.members.size;
  return item.isSelected ? -Number.MAX_SAFE_INTEGER : 0;
}

/** What stands in rows of labels itself: a lifted mark, and along the foot marks with their brackets. */
export function obstaclesOf(
  item: PlacedItem<MarkedItem>,
  { scale, marginPx }: Pick<LaneOptions, 'scale' | 'marginPx'>,
): readonly Obstacle[] {
  const { key, x, level } = item;
  if (level === 'line') return [];
  if (level === 'lifted') {
    return [0, 1].map((row) => ({ key, row, x0: x - BRACKET_PX, x1: x + BRACKET_PX }));
  }
  if (item.type === 'cluster') return [{ key, row: BELOW, x0: item.x0, x1: item.x1 }];
  const { from, to } = item.item.mark.extent;
  const x0 = Math.min(x - EDGE_PX, Math.max(scale.xOf(from), -marginPx));
  const x1 = Math.max(x + EDGE_PX, Math.min(scale.xOf(to), scale.widthPx + marginPx));
  return [{ key, row: BELOW, x0, x1 }];
}

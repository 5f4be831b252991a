/** A label that asks for a place beside its mark. Pixels, from the field's left edge. */
export interface LabelRequest {
  readonly key: string;
  /** Middle of the mark. */
  readonly x: number;
  /** Widths of the texts that may be written, the one liked best first. */
  readonly widthsPx: readonly number[];
  /** Widths of fuller texts, the fullest first, written instead where room is left once all have their places; asked for only then. */
  readonly fullerPx?: () => readonly number[];
  /** Distance from `x` to the text; leaders stand close, wide marks keep more. */
  readonly offsetPx: number;
  /** The side tried first. */
  readonly prefers?: 'right' | 'left';
  /** `foot`: beside the mark in the row below the line, without a leader. */
  readonly at: 'line' | 'foot';
}

/** Where a label stands: `row` 0 is the row nearest above the line, `-1` the row below it. */
export interface PlacedLabel {
  readonly row: number;
  readonly side: 'right' | 'left';
  /** Position of the text among `widthsPx`. */
  readonly text: number;
  /** Position of the fuller text that is written instead, among `fullerPx`. */
  readonly fuller?: number;
  /** The box that nothing else may enter: text and the air after it. */
  readonly x0: number;
  readonly x1: number;
}

/** Something in a row that labels of others keep clear of. */
export interface Obstacle {
  readonly key: string;
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

export interface LabelField {
  readonly left: number;
  readonly right: number;
  readonly rowsAbove: number;
  readonly obstacles: readonly Obstacle[];
  /** Vertical lines through all rows, such as the plumb line of the selected record. */
  readonly walls: readonly { readonly key: string; readonly x: number }[];
}

export const BELOW = -1;

const AIR_PX = 7;
const LEADER_AIR_PX = 3;

interface Leader {
  readonly key: string;
  readonly x: number;
  /** Crosses every row above the line that is nearer than this one. */
  readonly row: number;
}

/**
 * Places labels one after the other in the order given: the row nearest above the line first, on the right of the mark,
 * then on its left, then the next row, at last the row below; then the same with the next text. A place is refused if the box meets another label or an
 * obstacle, if the leader would cross a label or the label a leader, or if the text would leave the field. What finds no
 * place is missing in the result. When all are placed, each in the same order gets its fuller text where that finds a
 * place. Boxes of one row never overlap.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  field: LabelField,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const boxes = rowsOfBoxes(field.obstacles);
  const leaders = new Map<string, Leader>();
  const isFree = (request: LabelRequest, place: PlacedLabel): boolean =>
    place.x0 + AIR_PX >= field.left &&
    place.x1 - AIR_PX <= field.right &&
    !boxes.in(place.row).some((box) => box.key !== request.key && meets(box, place)) &&
    (place.row < 0 || !isUnderLeader(request.key, place, leaders)) &&
    !field.walls.some((wall) => wall.key !== request.key && isAcross(wall.x, place)) &&
    (request.at === 'foot' || isLeaderFree(request, place.row, boxes.in));
  const put = (request: LabelRequest, places: readonly PlacedLabel[]): void => {
    const place = places.find((candidate) => isFree(request, candidate));
    if (place === undefined) return;
    const { key, x, at } = request;
    const before = placed.get(key);
    if (before !== undefined) boxes.drop(key, before);
    placed.set(key, place);
    boxes.add({ key, row: place.row, x0: place.x0, x1: place.x1 });
    if (at === 'line') leaders.set(key, { key, x, row: place.row });
  };

  for (const request of requests) put(request, placesFor(request, field.rowsAbove));
  for (const request of requests) {
    const place = placed.get(request.key);
    if (place === undefined) continue;
    const width = request.widthsPx[place.text] ?? Infinity;
    const fuller = (request.fullerPx?.() ?? []).filter((candidate) => candidate > width);
    if (fuller.length === 0) continue;
    put(request, fullerPlacesFor({ ...request, widthsPx: fuller }, place, field.rowsAbove));
  }
  return placed;
}

const NO_BOXES: readonly Obstacle[] = [];

/** Boxes by row, so that a place is compared with those of its own row alone. */
function rowsOfBoxes(obstacles: readonly Obstacle[]) {
  const rows = new Map<number, Obstacle[]>();
  const add = (box: Obstacle): void => {
    const row = rows.get(box.row);
    if (row === undefined) rows.set(box.row, [box]);
    else row.push(box);
  };
  for (const obstacle of obstacles) add(obstacle);
  return {
    in: (row: number): readonly Obstacle[] => rows.get(row) ?? NO_BOXES,
    add,
    drop: (key: string, { row, x0, x1 }: PlacedLabel): void => {
      const boxes = rows.get(row) ?? [];
      const at = boxes.findLastIndex((box) => box.key === key && box.x0 === x0 && box.x1 === x1);
      if (at !== -1) boxes.splice(at, 1);
    },
  };
}

function isUnderLeader(
  key: string,
  place: PlacedLabel,
  leaders: ReadonlyMap<string, Leader>,
): boolean {
  for (const leader of leaders.values()) {
    if (leader.key !== key && leader.row > place.row && isAcross(leader.x, place)) return true;
  }
  return false;
}

/** Where it stands already first, so that it moves only for more words; then from the top, which leaves the rows below to others. */
function fullerPlacesFor(
  request: LabelRequest,
  now: PlacedLabel,
  rowsAbove: number,
): readonly PlacedLabel[] {
  const isSame = ({ row, side }: PlacedLabel): boolean => row === now.row && side === now.side;
  return placesFor(request, rowsAbove)
    .map((place): PlacedLabel => ({ ...place, fuller: place.text, text: now.text }))
    .toSorted(
      (a, b) =>
        (a.fuller ?? 0) - (b.fuller ?? 0) || Number(isSame(b)) - Number(isSame(a)) || b.row - a.row,
    );
}

/** In the order in which they are tried. */
function placesFor(request: LabelRequest, rowsAbove: number): readonly PlacedLabel[] {
  const { x, offsetPx } = request;
  const rows = request.at === 'foot' ? [BELOW] : [...Array(rowsAbove).keys(), BELOW];
  const start = offsetPx - LEADER_AIR_PX;
  return request.widthsPx.flatMap((width, text) => {
    const end = offsetPx + width + AIR_PX;
    return rows.flatMap((row): readonly PlacedLabel[] => {
      const right = { row, side: 'right', text, x0: x + start, x1: x + end } as const;
      const left = { row, side: 'left', text, x0: x - end, x1: x - start } as const;
      return request.prefers === 'left' ? [left, right] : [right, left];
    });
  });
}

function isLeaderFree(
  { key, x }: LabelRequest,
  row: number,
  boxesIn: (row: number) => readonly Obstacle[],
): boolean {
  for (let below = 0; below < row; below += 1) {
    if (boxesIn(below).some((box) => box.key !== key && isAcross(x, box))) return false;
  }
  return true;
}

/** True if two stretches of one row have pixels in common. */
export function meets(a: Pick<Obstacle, 'x0' | 'x1'>, b: Pick<Obstacle, 'x0' | 'x1'>): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1;
}

/** True if a leader or a wall at `x` would cross a box. */
export function isAcross(x: number, box: Pick<Obstacle, 'x0' | 'x1'>): boolean {
  return x > box.x0 - LEADER_AIR_PX && x < box.x1 + LEADER_AIR_PX;
}

/** Measures of the drawing in design pixels; an SVG's own units, so that it grows with the text scale. */

/** Fields narrower than this have fewer rows of labels and shorter ones. */
const NARROW_FIELD = 600;
/** Fields narrower than this show few records as a list by day. */
export const ROOM_FOR_ROWS = 720;

export const AXIS_HEIGHT = 40;
const LABEL_ROW = 19;
const LINE_TO_LABEL = 26;
const LINE_TO_END = 50;
const FOOT = 30;
const LIFT = 34;

export interface LaneGeometry {
  readonly height: number;
  readonly line: number;
  readonly rowsAbove: number;
  readonly maxLabel: number;
  /** Of a fuller text, where room is left. */
  readonly maxFullLabel: number;
}

/** Half a mark may stand out of the field at its ends: a window can begin on the very day of a record. */
export const STAND_OUT = 12;

/** Three rows of labels above the line on wide fields, two on narrow ones. */
export function laneGeometry(fieldWidth: number): LaneGeometry {
  const rowsAbove = fieldWidth < NARROW_FIELD ? 2 : 3;
  const line = LINE_TO_LABEL + LABEL_ROW * rowsAbove + 5;
  const [maxLabel, maxFullLabel] = rowsAbove === 2 ? [170, 260] : [280, 620];
  return { height: line + LINE_TO_END, line, rowsAbove, maxLabel, maxFullLabel };
}

/** Baseline of the labels in a row; -1 is the row below the line. */
export function baselineOf(row: number, { line }: LaneGeometry): number {
  return row < 0 ? line + FOOT + 4 : line - LINE_TO_LABEL - row * LABEL_ROW;
}

/** Height at which marks of a level stand. */
export function levelOf(level: 'line' | 'foot' | 'lifted', { line }: LaneGeometry): number {
  switch (level) {
    case 'line':
      return line;
    case 'foot':
      return line + FOOT;
    case 'lifted':
      return line - LIFT;
  }
}

/** Design pixels as a CSS length that follows the text scale. */
export function rem(designPx: number): string {
  return `${designPx / 16}rem`;
}

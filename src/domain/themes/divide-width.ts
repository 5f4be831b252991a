/** What a column asks for, in design pixels. */
export interface ColumnWish {
  /** Width under which its heading would break inside a word. */
  readonly least: number;
  /** Records of its longest bar; 0 for a column that holds nothing. */
  readonly reach: number;
}

export interface ThemesWidths {
  /** Width of one record, the same in all columns. */
  readonly unit: number;
  readonly widths: readonly number[];
}

/** A square with its paragraph inside needs no more. */
const LONGEST_UNIT = 104;

/**
 * Divides a width among columns so that one scale serves all bars: as long a unit as there is room for, every column at least as wide
 * as its heading and as its longest bar with `numberRoom` after it. What is left goes to all alike.
 */
export function divideWidth(
  wishes: readonly ColumnWish[],
  width: number,
  numberRoom: number,
): ThemesWidths {
  const widthsAt = (unit: number): readonly number[] =>
    wishes.map(({ least, reach }) =>
      reach === 0 ? least : Math.max(least, reach * unit + numberRoom),
    );
  const total = (widths: readonly number[]): number => widths.reduce((sum, own) => sum + own, 0);
  let [fits, tooLong] = [0, LONGEST_UNIT];
  if (total(widthsAt(LONGEST_UNIT)) <= width) fits = LONGEST_UNIT;
  for (let step = 0; step < 24 && fits < LONGEST_UNIT; step += 1) {
    const middle = (fits + tooLong) / 2;
    if (total(widthsAt(middle)) <= width) fits = middle;
    else tooLong = middle;
  }
  const widths = widthsAt(fits);
  const spare = Math.max(0, width - total(widths)) / Math.max(1, wishes.length);
  // Headings that alone are wider than the stage: all columns give way alike.
  const shrink = Math.min(1, width / Math.max(1, total(widths)));
  return { unit: fits * shrink, widths: widths.map((own) => own * shrink + spare) };
}

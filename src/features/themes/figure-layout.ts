import type { ThemeCounts } from '@/domain/themes/count-themes';
import { isDrawnInSquares, type VoidSpan, voidSpans } from '@/figures/themes/theme-rows';

export interface FigureLayout {
  /** How many records each column's scale reaches to; 0 for a column that holds nothing. One scale for all. */
  readonly reaches: readonly number[];
  readonly voids: readonly VoidSpan[];
  /** CSS length of one record on a bar. */
  readonly unit: string;
  /** CSS grid columns: the names', then one a voice. */
  readonly gridColumns: string;
  /** CSS length under which the figure scrolls in its frame. */
  readonly minWidth: string;
}

/** Of the longest column, so that short columns have room for their headings. */
const LEAST_SHARE = 0.2;
/** A square with its gap: beyond that, room goes to the columns. */
const LONGEST_UNIT = '3rem';
/** Room that the longest bar has at the least, in rem. */
const SHORTEST_SCALE_REM = 5.5;

/**
 * Divides the figure's width among the columns in proportion to what they hold, so that one scale serves all of them.
 * The sides' columns are always equally wide. All lengths are CSS, so that the layout holds before any script runs;
 * `--name`, `--void`, `--room` and `--narrowest` come from the figure, as they differ by screen.
 */
export function layoutFigure({ voices, rows, recordsByVoice }: ThemeCounts): FigureLayout {
  const most = voices.map((_, index) =>
    greatest(rows.map(({ cells }) => cells[index]?.count ?? 0)),
  );
  const overall = greatest(most);
  const ofSides = greatest(most.filter((_, index) => voices[index]?.kind === 'side'));
  const reaches = voices.map((voice, index) => {
    const held = voice.kind === 'side' ? ofSides : (most[index] ?? 0);
    return held === 0 ? 0 : rounded(Math.max(held, overall * LEAST_SHARE));
  });
  const squares = voices.map((_, index) =>
    greatest(rows.filter(isDrawnInSquares).map(({ cells }) => cells[index]?.count ?? 0)),
  );
  const widths = reaches.map((reach, index) => widthOf(reach, squares[index] ?? 0, overall));
  return {
    reaches,
    voids: voidSpans(recordsByVoice),
    unit: unitOf(reaches, overall),
    gridColumns: ['var(--name)', ...widths.map((width) => `minmax(${width}, 1fr)`)].join(' '),
    minWidth: `calc(${['var(--name)', ...widths].join(' + ')})`,
  };
}

/**
 * The length at which the columns just fill the figure. A column that `--narrowest` holds open takes no part in the
 * division; which ones that are depends on the screen, so CSS gets a solution for each case, of which the least is right:
 * what the columns need grows ever faster with the unit.
 */
function unitOf(reaches: readonly number[], overall: number): string {
  const drawn = reaches.filter((reach) => reach > 0).toSorted((a, b) => a - b);
  if (drawn.length === 0) return '0rem';
  const beside = `100cqi - var(--name) - ${reaches.length - drawn.length} * var(--void)`;
  const solutions = drawn.map((_, held) => {
    const rest = drawn.slice(held);
    const total = rounded(rest.reduce((sum, reach) => sum + reach, 0));
    return `(${beside} - ${held} * var(--narrowest) - ${rest.length} * var(--room)) / ${total}`;
  });
  const least = `${rounded(SHORTEST_SCALE_REM / overall)}rem`;
  return `max(${least}, min(${[LONGEST_UNIT, ...new Set(solutions)].join(', ')}))`;
}

function widthOf(reach: number, squares: number, overall: number): string {
  if (overall === 0) return 'var(--narrowest)';
  if (reach === 0) return 'var(--void)';
  const bars = `calc(var(--unit) * ${reach} + var(--room))`;
  return `max(var(--narrowest), ${bars}, calc((var(--square) + 0.125rem) * ${squares} + 1.25rem))`;
}

function greatest(counts: readonly number[]): number {
  return Math.max(0, ...counts);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

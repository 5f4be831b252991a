import type { DateMark, Extent } from '@/domain/timeline/date-mark';
import type { TimeScale } from '@/domain/timeline/time-scale';

import type { Shape } from '../drawing';

/** Half the width of a mark; an extent that it hides is not drawn. */
const MARK_HALF = 8;
const BAR_HALF = 4;
const TICK_HALF = 5;
const BRACKET = 7;
/** Between the two ends of a double bracket. */
const DOUBLE = 4;
/** A bar without a known end: as long as this, then dashes or dots. */
const STUB = 22;

/**
 * What lies behind a mark at the height `y`: a bar from first to last day, or the span in which something happened once.
 * What reaches beyond the edges is cut there.
 */
export function extentShapes(
  mark: DateMark,
  scale: TimeScale,
  y: number,
  [left, right]: readonly [number, number],
): readonly Shape[] {
  const { extent, lasted } = mark;
  if (extent.to - extent.from <= 1) return [];
  // An open beginning or end of a set is the mark's own arrow.
  if (!lasted && !Number.isFinite(extent.from)) return [];
  const x = scale.xOf(mark.anchor);
  const cut = (part: Extent): readonly [number, number] => [
    Math.max(left, scale.xOf(part.from)),
    Math.min(right, scale.xOf(part.to)),
  ];
  const [x0, x1] = cut(extent);
  if (x - x0 <= MARK_HALF && x1 - x <= MARK_HALF) return [];
  if (mark.certainty === 'openEnded' || mark.certainty === 'endNotStated') {
    return halfOpenBar(mark, x, [x0, x1], y);
  }
  if (lasted) {
    return [
      {
        type: 'rect',
        x: x0,
        y: y - BAR_HALF,
        width: Math.max(0, x1 - x0),
        height: 2 * BAR_HALF,
        strokeWidth: 1.5,
        ...(mark.solid ? { fill: 'ink' } : { fill: 'paper', stroke: 'ink' }),
      },
    ];
  }
  if (mark.certainty === 'within') {
    return members([x0, x1], (mark.members ?? []).map(cut), y);
  }
  const ends = endsOf(mark, [x0, x1], scale, y);
  return [
    { type: 'path', d: `M${x0} ${y}H${x1}`, stroke: 'ink', strokeWidth: 1.5, dash: [4, 3] },
    ...(ends === '' ? [] : [{ type: 'path', d: ends, stroke: 'ink', strokeWidth: 1.5 } as const]),
  ];
}

/** Ends of a dashed span: ticks of a month, the bracket of a year, a double one of a decade or century. */
function endsOf(
  { certainty, extent }: DateMark,
  [x0, x1]: readonly [number, number],
  scale: TimeScale,
  y: number,
): string {
  const end = (x: number): string => {
    if (certainty === 'year' || certainty === 'longer') return `M${x} ${y}V${y - BRACKET}`;
    return `M${x} ${y - TICK_HALF}V${y + TICK_HALF}`;
  };
  const left = scale.xOf(extent.from) === x0 ? end(x0) : '';
  const right = scale.xOf(extent.to) === x1 ? end(x1) : '';
  if (certainty !== 'longer') return left + right;
  return `${left}${left && end(x0 + DOUBLE)}${right}${right && end(x1 - DOUBLE)}`;
}

/** A bar that loses itself at the end that has no day: in dashes where it is open, in dots where it is not stated. */
function halfOpenBar(
  mark: DateMark,
  x: number,
  [x0, x1]: readonly [number, number],
  y: number,
): readonly Shape[] {
  const way = Number.isFinite(mark.extent.to) ? -1 : 1;
  const stub = x + way * STUB;
  const isOpen = mark.certainty === 'openEnded';
  const end = isOpen ? (way === 1 ? x1 : x0) : stub + way * STUB;
  return [
    {
      type: 'rect',
      x: Math.min(x, stub),
      y: y - BAR_HALF,
      width: STUB,
      height: 2 * BAR_HALF,
      fill: 'paper',
      stroke: 'ink',
      strokeWidth: 1.5,
    },
    {
      type: 'path',
      d: `M${stub + way * BAR_HALF} ${y}H${end}`,
      stroke: 'ink',
      strokeWidth: isOpen ? 2.5 : 3,
      dash: isOpen ? [7, 4] : [0, 7],
      round: !isOpen,
    },
  ];
}

/** A dotted line with a stroke for each day that it may have been, a short bar for each longer span. */
function members(
  [x0, x1]: readonly [number, number],
  parts: readonly (readonly [number, number])[],
  y: number,
): readonly Shape[] {
  const outlines = parts.map(([from, to]) => {
    const middle = (from + to) / 2;
    const half = Math.max(0.5, (to - from) / 2);
    return `M${middle - half} ${y - TICK_HALF}H${middle + half}V${y + TICK_HALF}H${middle - half}Z`;
  });
  return [
    {
      type: 'path',
      d: `M${x0} ${y}H${x1}`,
      stroke: 'ink',
      strokeWidth: 2,
      dash: [0, 4],
      round: true,
    },
    { type: 'path', d: outlines.join(''), fill: 'paper', stroke: 'ink', strokeWidth: 1.5 },
  ];
}

import type { ReactNode } from 'react';

import type { DateMark, Extent } from '@/domain/timeline/date-mark';
import type { TimeScale } from '@/domain/timeline/time-scale';

/** Half the width of a mark; an extent that it hides is not drawn. */
const MARK_HALF = 8;
/** Open ends run on this far beyond the field, so that a drag does not find their end. */
const BEYOND = 1.5;
const BAR_HALF = 4;
const TICK_HALF = 5;
const BRACKET = 7;
/** Between the two ends of a double bracket. */
const DOUBLE = 4;
/** A bar without a known end: as long as this, then dashes or dots. */
const STUB = 22;
const LINE = 'stretched fill-none stroke-current';
const OPEN_BAR = 'stretched fill-paper stroke-current';

interface DateExtentProps {
  readonly item: { readonly mark: DateMark };
  readonly scale: TimeScale;
  readonly y: number;
}

/** What lies behind a mark: a bar from first to last day, or the span in which something happened once. */
export function DateExtent({ item: { mark }, scale, y }: DateExtentProps): ReactNode {
  const { extent, lasted } = mark;
  if (extent.to - extent.from <= 1) return null;
  // An open beginning or end of a set is the mark's own arrow.
  if (!lasted && !Number.isFinite(extent.from)) return null;
  const x = scale.xOf(mark.anchor);
  const { x0, x1 } = clippedTo(extent, scale);
  if (x - x0 <= MARK_HALF && x1 - x <= MARK_HALF) return null;
  if (mark.certainty === 'openEnded' || mark.certainty === 'endNotStated') {
    return <HalfOpenBar mark={mark} x={x} x0={x0} x1={x1} y={y} />;
  }
  if (lasted) {
    return (
      <rect
        x={x0}
        y={y - BAR_HALF}
        width={Math.max(0, x1 - x0)}
        height={2 * BAR_HALF}
        strokeWidth={1.5}
        className={mark.solid ? 'fill-current' : OPEN_BAR}
      />
    );
  }
  if (mark.certainty === 'within') return <Members mark={mark} scale={scale} y={y} />;
  return (
    <>
      <path d={`M${x0} ${y}H${x1}`} className={LINE} strokeWidth={1.5} strokeDasharray="4 3" />
      <path d={endsOf(mark, scale, y)} className={LINE} strokeWidth={1.5} />
    </>
  );
}

function clippedTo(extent: Extent, scale: TimeScale): { readonly x0: number; readonly x1: number } {
  return {
    x0: Math.max(-BEYOND * scale.widthPx, scale.xOf(extent.from)),
    x1: Math.min((1 + BEYOND) * scale.widthPx, scale.xOf(extent.to)),
  };
}

/** Ends of a dashed span: ticks of a month, the bracket of a year, a double one of a decade or century. */
function endsOf({ certainty, extent }: DateMark, scale: TimeScale, y: number): string {
  const { x0, x1 } = clippedTo(extent, scale);
  const end = (x: number): string => {
    if (certainty === 'year' || certainty === 'longer') return `M${x} ${y}V${y - BRACKET}`;
    return `M${x} ${y - TICK_HALF}V${y + TICK_HALF}`;
  };
  const left = scale.xOf(extent.from) === x0 ? end(x0) : '';
  const right = scale.xOf(extent.to) === x1 ? end(x1) : '';
  if (certainty !== 'longer') return left + right;
  return `${left}${left && end(x0 + DOUBLE)}${right}${right && end(x1 - DOUBLE)}`;
}

interface HalfOpenBarProps {
  readonly mark: DateMark;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** A bar that loses itself at the end that has no day: in dashes where it is open, in dots where it is not stated. */
function HalfOpenBar({ mark, x, x0, x1, y }: HalfOpenBarProps): ReactNode {
  const way = Number.isFinite(mark.extent.to) ? -1 : 1;
  const stub = x + way * STUB;
  const isOpen = mark.certainty === 'openEnded';
  const edge = way === 1 ? x1 : x0;
  const end = isOpen ? edge : stub + way * STUB;
  return (
    <>
      <rect
        x={Math.min(x, stub)}
        y={y - BAR_HALF}
        width={STUB}
        height={2 * BAR_HALF}
        strokeWidth={1.5}
        className={OPEN_BAR}
      />
      <path
        d={`M${stub + way * BAR_HALF} ${y}H${end}`}
        strokeWidth={isOpen ? 2.5 : 3}
        strokeDasharray={isOpen ? '7 4' : '0 7'}
        strokeLinecap={isOpen ? 'butt' : 'round'}
        className={LINE}
      />
    </>
  );
}

interface MembersProps {
  readonly mark: DateMark;
  readonly scale: TimeScale;
  readonly y: number;
}

/** A dotted line with a stroke for each day that it may have been, a short bar for each longer span. */
function Members({ mark, scale, y }: MembersProps): ReactNode {
  const { x0, x1 } = clippedTo(mark.extent, scale);
  const members = (mark.members ?? []).map((member) => clippedTo(member, scale));
  return (
    <>
      <path
        d={`M${x0} ${y}H${x1}`}
        className={LINE}
        strokeWidth={2}
        strokeDasharray="0 4"
        strokeLinecap="round"
      />
      <path
        d={members
          .map(({ x0: from, x1: to }) => {
            const middle = (from + to) / 2;
            const half = Math.max(0.5, (to - from) / 2);
            return `M${middle - half} ${y - TICK_HALF}H${middle + half}V${y + TICK_HALF}H${middle - half}Z`;
          })
          .join('')}
        strokeWidth={1.5}
        className={OPEN_BAR}
      />
    </>
  );
}

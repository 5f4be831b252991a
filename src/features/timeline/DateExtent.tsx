import type { ReactNode } from 'react';

import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimelineItem } from '@/domain/timeline/timeline-items';

/** Half the width of a mark; an extent that it hides is not drawn. */
const MARK_HALF = 8;
/** Open ends run on this far beyond the field, so that a drag does not find their end. */
const BEYOND = 1.5;
const BAR_HALF = 4;
const TICK_HALF = 5;

interface DateExtentProps {
  readonly item: TimelineItem;
  readonly scale: TimeScale;
  readonly y: number;
}

/** What lies behind a mark: a bar from first to last day, or the dashed span in which something happened once. */
export function DateExtent({ item: { mark }, scale, y }: DateExtentProps): ReactNode {
  const { extent, lasted, solid } = mark;
  const [left, right] = [-BEYOND * scale.widthPx, (1 + BEYOND) * scale.widthPx];
  const x0 = Math.max(left, scale.xOf(extent.from));
  const x1 = Math.min(right, scale.xOf(extent.to));
  const x = scale.xOf(mark.anchor);
  if (extent.to - extent.from <= 1) return null;
  if (x - x0 <= MARK_HALF && x1 - x <= MARK_HALF) return null;
  if (lasted) {
    return (
      <rect
        x={x0}
        y={y - BAR_HALF}
        width={Math.max(0, x1 - x0)}
        height={2 * BAR_HALF}
        strokeWidth={1.5}
        className={solid ? 'fill-current' : 'fill-paper stroke-current'}
      />
    );
  }
  // An open beginning is the mark's own "no later than".
  if (extent.from === -Infinity) return null;
  const ends = [x0, x1].filter((end) => end > left && end < right);
  return (
    <>
      <path
        d={`M${x0} ${y}H${x1}`}
        className="fill-none stroke-current"
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
      <path
        d={ends.map((end) => `M${end} ${y - TICK_HALF}V${y + TICK_HALF}`).join('')}
        className="fill-none stroke-current"
        strokeWidth={1.5}
      />
    </>
  );
}

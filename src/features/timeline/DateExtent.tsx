import { memo } from 'react';

import type { DateMark } from '@/domain/timeline/date-mark';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import { extentShapes } from '@/figures/timeline/extent-shapes';

/** Open ends run on this far beyond the field, in fields, so that a drag does not find their end. */
const BEYOND = 1.5;

interface DateExtentProps {
  readonly item: { readonly mark: DateMark };
  readonly scale: TimeScale;
  readonly y: number;
}

/** What lies behind a mark: a bar from first to last day, or the span in which something happened once. */
export const DateExtent = memo(function DateExtent({ item: { mark }, scale, y }: DateExtentProps) {
  const beyond = BEYOND * scale.widthPx;
  const shapes = extentShapes(mark, scale, y, [-beyond, scale.widthPx + beyond]);
  if (shapes.length === 0) return null;
  return (
    <g className="stretched">
      <Shapes shapes={shapes} palette={SCREEN} />
    </g>
  );
});

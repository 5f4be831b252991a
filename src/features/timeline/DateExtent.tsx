import { memo } from 'react';

import type { DateMark } from '@/domain/timeline/date-mark';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import { extentShapes } from '@/figures/timeline/extent-shapes';

import { STAND_OUT } from './geometry';

interface DateExtentProps {
  readonly item: { readonly mark: DateMark };
  readonly scale: TimeScale;
  readonly y: number;
}

/** What lies behind a mark: a bar from first to last day, or the span in which something happened once. */
export const DateExtent = memo(function DateExtent({ item: { mark }, scale, y }: DateExtentProps) {
  const shapes = extentShapes(mark, scale, y, [-STAND_OUT, scale.widthPx + STAND_OUT]);
  return <Shapes shapes={shapes} palette={SCREEN} />;
});

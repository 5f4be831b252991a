import { memo, type ReactNode } from 'react';

import type { TimeScale } from '@/domain/timeline/time-scale';
import type { Shape } from '@/figures/drawing';
import { SCREEN, Shapes } from '@/figures/ShapeView';

import { rem } from './geometry';
import { brushShapes, OVERVIEW_HEIGHT } from './overview-shapes';
import { PICTURE_PLACE } from './picture/surfaces';

interface OverviewDrawingProps {
  readonly shapes: readonly Shape[];
  readonly scale: TimeScale;
  /** Where the window begins and ends on the strip. */
  readonly x0: number;
  readonly x1: number;
}

/**
 * Bars of the whole period, pale outside of the window, and the window as a brush over them. Decorative: the brush's
 * handles say what they hold.
 */
export const OverviewDrawing = memo(function OverviewDrawing({
  shapes,
  scale,
  x0,
  x1,
}: OverviewDrawingProps): ReactNode {
  return (
    <div aria-hidden="true" className="normal-nums" style={{ height: rem(OVERVIEW_HEIGHT) }}>
      <svg
        viewBox={`0 0 ${scale.widthPx} ${OVERVIEW_HEIGHT}`}
        className="text-ink block w-full overflow-visible"
        style={{ height: rem(OVERVIEW_HEIGHT) }}
      >
        <Shapes shapes={shapes} palette={SCREEN} />
        <Shapes shapes={brushShapes(x0, x1, scale)} palette={SCREEN} />
      </svg>
      <div {...PICTURE_PLACE} className="absolute inset-y-0 -left-2 h-full w-[calc(100%+1rem)]" />
    </div>
  );
});

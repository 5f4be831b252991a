import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { Axis } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import type { TickLabel } from '@/figures/timeline/tick-labels';

import { axisShapes } from './field-shapes';
import { AXIS_HEIGHT, rem } from './geometry';

interface AxisRowProps {
  readonly axis: Axis;
  readonly labels: readonly TickLabel[];
  readonly scale: TimeScale;
  readonly today: DayNumber;
  /** The picture that stands in for the axis while a gesture lasts. */
  readonly picture?: ReactNode;
}

/** The time axis. Decorative: every mark says its date. */
export function AxisRow({ axis, labels, scale, today, picture }: AxisRowProps): ReactNode {
  return (
    <div aria-hidden="true" className="relative overflow-clip normal-nums">
      <svg
        viewBox={`0 0 ${scale.widthPx} ${AXIS_HEIGHT}`}
        className="block w-full overflow-visible"
        style={{ height: rem(AXIS_HEIGHT) }}
      >
        <Shapes shapes={axisShapes(axis, labels, scale.xOf(today + 0.5))} palette={SCREEN} />
      </svg>
      {picture}
    </div>
  );
}

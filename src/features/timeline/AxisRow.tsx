import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { Axis } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TickLabel } from '@/figures/timeline/tick-labels';
import { classNames } from '@/ui/class-names';

import { AXIS_HEIGHT, rem } from './geometry';

const BASELINE = 26;

interface AxisRowProps {
  readonly axis: Axis;
  readonly labels: readonly TickLabel[];
  readonly scale: TimeScale;
  readonly today: DayNumber;
}

/** The time axis: ticks on first days, years and months in bold where they begin. Decorative: every mark says its date. */
export function AxisRow({ axis, labels, scale, today }: AxisRowProps): ReactNode {
  const todayX = scale.xOf(today + 0.5);
  const strokes = axis.ticks.map(({ x, isMajor }) => `M${x} ${isMajor ? 14 : 33}V${AXIS_HEIGHT}`);
  return (
    <div aria-hidden="true" className="overflow-clip">
      <svg
        viewBox={`0 0 ${scale.widthPx} ${AXIS_HEIGHT}`}
        data-shift=""
        className="block w-full overflow-visible"
        style={{ height: rem(AXIS_HEIGHT) }}
      >
        <path d={strokes.join('')} className="stroke-rule fill-none" />
        {labels.map(({ tick, text, x }) => (
          <text
            key={tick.day}
            transform={`translate(${x} ${BASELINE})`}
            fontSize={tick.isMajor ? 15 : 13}
            fontWeight={tick.isMajor ? 600 : 400}
            className={classNames('fill-current', tick.isMajor ? 'text-ink' : 'text-ink3')}
          >
            {text}
          </text>
        ))}
        <path d={`M${todayX - 4} ${AXIS_HEIGHT - 8}h8l-4 7z`} className="text-ink fill-current" />
      </svg>
    </div>
  );
}

import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { MeasureText } from '@/domain/timeline/ellipsize';
import type { Axis } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { tickLabels } from '@/figures/timeline/tick-labels';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { AXIS_HEIGHT, rem } from './geometry';

const BASELINE = 26;

interface AxisRowProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
  /** How far a drag has moved the drawing, in pixels. */
  readonly shift: number;
  readonly today: DayNumber;
  readonly measure: MeasureText;
}

/** The time axis: ticks on first days, years and months in bold where they begin. Decorative: every mark says its date. */
export function AxisRow({ axis, scale, shift, today, measure }: AxisRowProps): ReactNode {
  const i18n = useFirstI18n();
  const labels = tickLabels({ axis, scale, shift, measure, i18n });
  const todayX = scale.xOf(today + 0.5) + shift;
  return (
    <svg
      viewBox={`0 0 ${scale.widthPx} ${AXIS_HEIGHT}`}
      aria-hidden="true"
      className="block w-full overflow-hidden"
      style={{ height: rem(AXIS_HEIGHT) }}
    >
      {axis.ticks.map((tick) => (
        <path
          key={tick.day}
          d={`M${tick.x + shift} ${tick.isMajor ? 14 : 33}V${AXIS_HEIGHT}`}
          className="stroke-rule fill-none"
        />
      ))}
      {labels.map(({ tick, text, x }) => (
        <text
          key={tick.day}
          x={x}
          y={BASELINE}
          fontSize={tick.isMajor ? 15 : 13}
          fontWeight={tick.isMajor ? 600 : 400}
          className={classNames('fill-current', tick.isMajor ? 'text-ink' : 'text-ink3')}
        >
          {text}
        </text>
      ))}
      {todayX >= 0 && todayX <= scale.widthPx ? (
        <path d={`M${todayX - 4} ${AXIS_HEIGHT - 8}h8l-4 7z`} className="text-ink fill-current" />
      ) : null}
    </svg>
  );
}

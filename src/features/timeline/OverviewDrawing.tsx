import type { ReactNode } from 'react';

import type { Density } from '@/domain/timeline/density';
import type { Axis, Tick } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { rem } from './geometry';
import { yearWords } from './period-words';

const TOP = 6;
const BASE = 48;
const HEIGHT = 68;
const LABEL_ROOM = 40;

interface OverviewDrawingProps {
  readonly axis: Axis;
  readonly density: Density;
  readonly scale: TimeScale;
  readonly window: TimeWindow;
}

/** Bars of the whole period; dark inside the window. Decorative: the brush's handles say what they hold. */
export function OverviewDrawing({ axis, density, scale, window }: OverviewDrawingProps): ReactNode {
  const i18n = useI18n();
  const [x0, x1] = [
    Math.max(0, scale.xOf(window.start)),
    Math.min(scale.widthPx, scale.xOf(window.end)),
  ];
  const unitHeight = Math.min(8, (BASE - TOP - 6) / Math.max(1, density.max));
  const tickWords = ({ day, month }: Tick): string => {
    if (axis.unit === 'day' || axis.unit === 'week') return i18n.f.dayRange(day, day, 'axis');
    return month !== 1 && axis.unit !== 'years'
      ? i18n.f.monthName(month, 'short')
      : yearWords(day, i18n);
  };
  return (
    <svg
      viewBox={`0 0 ${scale.widthPx} ${HEIGHT}`}
      aria-hidden="true"
      className="block w-full overflow-hidden"
      style={{ height: rem(HEIGHT) }}
    >
      <rect y={TOP} width={scale.widthPx} height={BASE - TOP} className="fill-tint" />
      <rect
        x={x0}
        y={TOP}
        width={Math.max(0, x1 - x0)}
        height={BASE - TOP}
        className="fill-paper"
      />
      {axis.ticks.map((tick) => (
        <path key={tick.day} d={`M${tick.x} ${TOP}V${BASE}`} className="stroke-hair fill-none" />
      ))}
      {density.bars.map(({ day, x0: left, x1: right, count }) => {
        const middle = (left + right) / 2;
        const isInside = middle >= x0 && middle <= x1;
        const height = Math.max(2.5, count * unitHeight);
        const width = Math.min(8, Math.max(1.5, right - left - 1.5));
        return (
          <rect
            key={day}
            x={middle - width / 2}
            y={BASE - height}
            width={width}
            height={height}
            className={classNames('fill-current', isInside ? 'text-ink' : 'text-rule')}
          />
        );
      })}
      {axis.ticks
        .filter(({ x }) => x < scale.widthPx - LABEL_ROOM)
        .map((tick) => (
          <text
            key={tick.day}
            x={tick.x + 2}
            y={HEIGHT - 5}
            fontSize={12}
            className="text-ink3 fill-current"
          >
            {tickWords(tick)}
          </text>
        ))}
    </svg>
  );
}

import { memo, type ReactNode, useId } from 'react';

import type { Density } from '@/domain/timeline/density';
import type { Axis, Tick } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { useFirstI18n } from '@/i18n/i18n-context';

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
  const inside = useId();
  const [x0, x1] = [
    Math.max(0, scale.xOf(window.start)),
    Math.min(scale.widthPx, scale.xOf(window.end)),
  ];
  const place = { x: x0, y: TOP, width: Math.max(0, x1 - x0), height: BASE - TOP };
  return (
    <svg
      viewBox={`0 0 ${scale.widthPx} ${HEIGHT}`}
      aria-hidden="true"
      className="block w-full overflow-hidden"
      style={{ height: rem(HEIGHT) }}
    >
      <clipPath id={inside}>
        <rect {...place} />
      </clipPath>
      <rect y={TOP} width={scale.widthPx} height={BASE - TOP} className="fill-tint" />
      <rect {...place} className="fill-paper" />
      <Ticks axis={axis} scale={scale} />
      <g className="text-rule">
        <Bars density={density} />
      </g>
      <g className="text-ink" clipPath={`url(#${inside})`}>
        <Bars density={density} />
      </g>
    </svg>
  );
}

/** Not drawn again while the window moves over them. */
const Bars = memo(function Bars({ density }: { density: Density }) {
  const unitHeight = Math.min(8, (BASE - TOP - 6) / Math.max(1, density.max));
  const bars = density.bars.map(({ x0, x1, count }) => {
    const height = Math.max(2.5, count * unitHeight);
    const width = Math.min(8, Math.max(1.5, x1 - x0 - 1.5));
    return `M${(x0 + x1 - width) / 2} ${BASE}v${-height}h${width}v${height}z`;
  });
  return <path d={bars.join('')} className="fill-current" />;
});

const Ticks = memo(function Ticks({ axis, scale }: { axis: Axis; scale: TimeScale }) {
  const i18n = useFirstI18n();
  const tickWords = ({ day, month }: Tick): string => {
    if (axis.unit === 'day' || axis.unit === 'week') return i18n.f.dayRange(day, day, 'axis');
    return month !== 1 && axis.unit !== 'years'
      ? i18n.f.monthName(month, 'short')
      : yearWords(day, i18n);
  };
  return (
    <>
      {axis.ticks.map((tick) => (
        <path key={tick.day} d={`M${tick.x} ${TOP}V${BASE}`} className="stroke-hair fill-none" />
      ))}
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
    </>
  );
});

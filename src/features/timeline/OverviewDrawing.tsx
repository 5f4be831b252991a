import { memo, type ReactNode } from 'react';

import type { Density } from '@/domain/timeline/density';
import type { Axis, Tick } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { yearWords } from '@/figures/timeline/period-words';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { rem } from './geometry';
import type { BrushPlace } from './use-brush-place';

const TOP = 6;
const BASE = 48;
const HEIGHT = 68;
const LABEL_ROOM = 40;

interface OverviewDrawingProps {
  readonly axis: Axis;
  readonly density: Density;
  readonly scale: TimeScale;
  readonly place: BrushPlace;
}

/**
 * Bars of the whole period; dark inside the window. Decorative: the brush's handles say what they hold. The window moves
 * over the bars and what is inside is cut out of a second drawing, so that no bar is drawn again.
 */
export function OverviewDrawing({ axis, density, scale, place }: OverviewDrawingProps): ReactNode {
  const band = { top: rem(TOP), height: rem(BASE - TOP) };
  return (
    <div aria-hidden="true" className="relative overflow-clip" style={{ height: rem(HEIGHT) }}>
      <div className="bg-tint absolute inset-x-0" style={band} />
      <div
        data-brush="ground"
        className="bg-paper absolute"
        style={{ ...band, left: place.left, right: place.right }}
      />
      <Bars density={density} scale={scale} className="text-rule">
        <Ticks axis={axis} scale={scale} />
      </Bars>
      <div data-brush="inside" className="absolute inset-0" style={{ clipPath: place.clip }}>
        <Bars density={density} scale={scale} className="text-ink" />
      </div>
    </div>
  );
}

interface BarsProps {
  readonly density: Density;
  readonly scale: TimeScale;
  readonly className: string;
  readonly children?: ReactNode;
}

/** Not drawn again while the window moves over them. */
const Bars = memo(function Bars({ density, scale, className, children }: BarsProps) {
  const unitHeight = Math.min(8, (BASE - TOP - 6) / Math.max(1, density.max));
  const bars = density.bars.map(({ x0, x1, count }) => {
    const height = Math.max(2.5, count * unitHeight);
    const width = Math.min(8, Math.max(1.5, x1 - x0 - 1.5));
    return `M${(x0 + x1 - width) / 2} ${BASE}v${-height}h${width}v${height}z`;
  });
  return (
    <svg
      viewBox={`0 0 ${scale.widthPx} ${HEIGHT}`}
      className={classNames('absolute inset-0 block w-full overflow-hidden', className)}
      style={{ height: rem(HEIGHT) }}
    >
      {children}
      <path d={bars.join('')} className="fill-current" />
    </svg>
  );
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
      <path
        d={axis.ticks.map(({ x }) => `M${x} ${TOP}V${BASE}`).join('')}
        className="stroke-hair fill-none"
      />
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

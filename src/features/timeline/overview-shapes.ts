import type { Density } from '@/domain/timeline/density';
import type { Axis, Tick } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import type { Shape } from '@/figures/drawing';
import { yearWords } from '@/figures/timeline/period-words';
import type { FirstI18n } from '@/i18n/i18n-context';

/*
 * What the strip of the whole period is made of, in design pixels; drawn as elements, and painted while a gesture lasts.
 */

export const OVERVIEW_HEIGHT = 68;
/** Half of a grip may stand out of the strip. */
export const GRIP_OUT = 8;

const TOP = 6;
const BASE = 48;
const LABEL_ROOM = 40;

interface OverviewShapesOptions {
  readonly axis: Axis;
  readonly density: Density;
  readonly scale: TimeScale;
  readonly i18n: FirstI18n;
}

/** Bars of the whole period over its years. */
export function overviewShapes(options: OverviewShapesOptions): readonly Shape[] {
  const { axis, density, scale } = options;
  return [
    {
      type: 'path',
      d: axis.ticks.map(({ x }) => `M${x} ${TOP}V${BASE}`).join(''),
      stroke: 'hair',
    },
    ...axis.ticks
      .filter(({ x }) => x < scale.widthPx - LABEL_ROOM)
      .map((tick): Shape => ({
        type: 'text',
        text: tickWords(tick, options),
        x: tick.x + 2,
        y: OVERVIEW_HEIGHT - 5,
        size: 12,
        face: 'sans',
        fill: 'ink3',
      })),
    { type: 'path', d: barsOf(density), fill: 'ink' },
  ];
}

function barsOf({ bars, max }: Density): string {
  const unitHeight = Math.min(8, (BASE - TOP - 6) / Math.max(1, max));
  return bars
    .map(({ x0, x1, count }) => {
      const height = Math.max(2.5, count * unitHeight);
      const width = Math.min(8, Math.max(1.5, x1 - x0 - 1.5));
      return `M${(x0 + x1 - width) / 2} ${BASE}v${-height}h${width}v${height}z`;
    })
    .join('');
}

function tickWords({ day, month }: Tick, { axis, i18n }: OverviewShapesOptions): string {
  if (axis.unit === 'day' || axis.unit === 'week') return i18n.f.dayRange(day, day, 'axis');
  return month !== 1 && axis.unit !== 'years'
    ? i18n.f.monthName(month, 'short')
    : yearWords(day, i18n);
}

const VEIL = { fill: 'tint', opacity: 0.5 } as const;
const LINE = 2.5;
const GRIP = { width: 8, height: 18, y: 18, radius: 1 };
const HANDLE_HEIGHT = 52;

/**
 * The window from `x0` to `x1`: what lies outside of it is veiled, a line runs along its top, and at both ends one with a
 * grip on it goes down the strip.
 */
export function brushShapes(x0: number, x1: number, { widthPx }: TimeScale): readonly Shape[] {
  const band = { y: TOP, height: BASE - TOP } as const;
  const handle = (x: number): readonly Shape[] => [
    { type: 'rect', x: x - LINE / 2, y: 0, width: LINE, height: HANDLE_HEIGHT, fill: 'seal' },
    { type: 'rect', ...GRIP, x: x - GRIP.width / 2, fill: 'seal' },
  ];
  return [
    { type: 'rect', ...band, ...VEIL, x: 0, width: x0 },
    { type: 'rect', ...band, ...VEIL, x: x1, width: widthPx - x1 },
    { type: 'rect', x: x0, y: 0, width: x1 - x0, height: LINE, fill: 'seal' },
    ...handle(x0),
    ...handle(x1),
  ];
}

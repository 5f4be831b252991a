import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { MeasureText } from '@/domain/timeline/ellipsize';
import { periodOf } from '@/domain/timeline/period';
import type { Axis, Tick, TickUnit } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { type FirstI18n, useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { AXIS_HEIGHT, rem } from './geometry';
import { words, yearWords } from './period-words';

const LABEL_AIR = 5;
const BASELINE = 26;
/** Days that surely leave the first of a month in that month. */
const A_MONTH = 27;
/** Years are set a little larger than they are measured. */
const MAJOR_SCALE = 1.2;

interface AxisRowProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
  /** How far a drag has moved the drawing, in pixels. */
  readonly shift: number;
  readonly today: DayNumber;
  readonly measure: MeasureText;
}

interface TickLabel {
  readonly tick: Tick;
  readonly text: string;
  readonly x: number;
}

/** The time axis: ticks on first days, years and months in bold where they begin. Decorative: every mark says its date. */
export function AxisRow({ axis, scale, shift, today, measure }: AxisRowProps): ReactNode {
  const i18n = useFirstI18n();
  const labels = tickLabels(axis, scale, shift, measure, i18n);
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

/** Labels that fit whole between their tick and the next; the first one also says the month or year that it stands in. */
function tickLabels(
  axis: Axis,
  scale: TimeScale,
  shift: number,
  measure: MeasureText,
  i18n: FirstI18n,
): readonly TickLabel[] {
  const shown = axis.ticks.filter(({ x }) => x + shift >= 0 && x + shift <= scale.widthPx);
  return shown.flatMap((tick, position) => {
    const start = tick.x + shift;
    const end = Math.min((shown[position + 1]?.x ?? Infinity) + shift, scale.widthPx);
    const plain = tickText(tick, axis.unit, i18n);
    const texts = position === 0 ? [fullTickText(tick, axis.unit, i18n), plain] : [plain];
    const widthOf = (text: string): number => measure(text) * (tick.isMajor ? MAJOR_SCALE : 1);
    const text = texts.find((candidate) => start + LABEL_AIR + widthOf(candidate) <= end);
    if (text === undefined) return [];
    const isColumn = axis.unit === 'day' && end - start > scale.pxPerDay - 1;
    const x = isColumn ? (start + end - widthOf(text)) / 2 : start + LABEL_AIR;
    return [{ tick, text, x }];
  });
}

function tickText(tick: Tick, unit: TickUnit, i18n: FirstI18n): string {
  const { m, f } = i18n;
  switch (unit) {
    case 'day':
    case 'week':
      return tick.isMajor
        ? words(periodOf(tick.day, tick.day), 'axis', i18n)
        : m.timeline.tickDay({ day: tick.dayOfMonth });
    case 'month':
    case 'quarter':
      return tick.isMajor ? yearWords(tick.day, i18n) : f.monthName(tick.month, 'short');
    case 'year':
    case 'years':
      return yearWords(tick.day, i18n);
  }
}

/** With the month or the year that a reader of the first label would miss. */
function fullTickText(tick: Tick, unit: TickUnit, i18n: FirstI18n): string {
  switch (unit) {
    case 'day':
    case 'week':
      return words(periodOf(tick.day, tick.day), 'axis', i18n);
    case 'month':
    case 'quarter':
      return tick.isMajor
        ? yearWords(tick.day, i18n)
        : words(periodOf(tick.day, tick.day + A_MONTH), 'short', i18n);
    case 'year':
    case 'years':
      return yearWords(tick.day, i18n);
  }
}

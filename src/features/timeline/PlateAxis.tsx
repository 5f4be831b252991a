import { type ReactNode, useMemo, useRef } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { rideTo } from '@/domain/timeline/ride';
import { type Axis, axisOf, type TickUnit } from '@/domain/timeline/ticks';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { windowWords } from '@/figures/timeline/period-words';
import { axisLabels } from '@/figures/timeline/tick-labels';
import { useFirstI18n } from '@/i18n/i18n-context';

import { AxisRow } from './AxisRow';
import { MARGIN_FIELDS } from './geometry';
import { useOfShownWindow } from './live-window';
import { useTextMeasure } from './text-measure';
import { useRide } from './use-ride';
import type { TimeWindowControl } from './use-time-window';

interface PlateAxisProps {
  readonly control: TimeWindowControl;
  readonly widthPx: number;
  readonly today: DayNumber;
}

/** The row over the lanes: what a step of the axis is, the period that shows, and the axis. */
export function PlateAxis({ control, widthPx, today }: PlateAxisProps): ReactNode {
  const { origin, base, hasMargin } = control.drawn;
  const scale = useMemo(() => timeScale(origin, widthPx), [origin, widthPx]);
  const axis = useMemo(() => {
    const left = scale.xOf(base.start);
    const marginPx = hasMargin ? widthPx * MARGIN_FIELDS : 0;
    return axisOf(scale, { from: left - marginPx, to: left + widthPx + marginPx });
  }, [scale, base, hasMargin, widthPx]);
  return (
    <div className="rail-row border-ink items-end border-b">
      <ScaleWords control={control} unit={axis.unit} />
      <MovingAxis axis={axis} scale={scale} control={control} today={today} />
    </div>
  );
}

interface ScaleWordsProps {
  readonly control: TimeWindowControl;
  readonly unit: TickUnit;
}

/** What a step of the axis is, and the period that shows. */
function ScaleWords({ control, unit }: ScaleWordsProps): ReactNode {
  const i18n = useFirstI18n();
  const period = useOfShownWindow(control.live.calm, control.settled, (window) =>
    windowWords(window, 'short', i18n),
  );
  return <p className="text-small text-ink3 pb-2">{i18n.m.timeline.scale({ unit, period })}</p>;
}

interface MovingAxisProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
  readonly control: TimeWindowControl;
  readonly today: DayNumber;
}

/** The axis. A drag moves it, and it is drawn anew where other labels fit; a change of scale draws it anew in every frame. */
function MovingAxis({ control, scale, axis, today }: MovingAxisProps): ReactNode {
  const i18n = useFirstI18n();
  const measure = useTextMeasure();
  const row = useRef<HTMLDivElement>(null);
  useRide(row, { live: control.live, scale, placed: NO_MARKS });
  const labels = useMemo(
    () => axisLabels(axis, scale, measure, i18n),
    [axis, scale, measure, i18n],
  );
  const labelsIn = (window: TimeWindow) => {
    const { shiftPx } = rideTo(window, scale);
    return labels.labelsIn({ from: -shiftPx, to: scale.widthPx - shiftPx });
  };
  useOfShownWindow(control.live, control.drawn.origin, (window) =>
    rideTo(window, scale).stretch === 1
      ? labelsIn(window)
          .map(({ tick, text }) => `${tick.day} ${text}`)
          .join()
      : `${window.start} ${window.end}`,
  );
  const window = control.live.get() ?? control.drawn.origin;
  let shown = { axis, labels: labelsIn(window), scale };
  if (rideTo(window, scale).stretch !== 1) {
    const own = timeScale(window, scale.widthPx);
    const ownAxis = axisOf(own);
    const ownLabels = axisLabels(ownAxis, own, measure, i18n);
    shown = {
      axis: ownAxis,
      labels: ownLabels.labelsIn({ from: 0, to: own.widthPx }),
      scale: own,
    };
  }
  return (
    <div ref={row}>
      <AxisRow {...shown} today={today} />
    </div>
  );
}

const NO_MARKS: readonly [] = [];

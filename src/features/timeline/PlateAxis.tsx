import { type ReactNode, useMemo } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { MeasureText } from '@/domain/timeline/ellipsize';
import { rideTo } from '@/domain/timeline/ride';
import { type Axis, axisOf, type TickUnit } from '@/domain/timeline/ticks';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { useI18n } from '@/i18n/i18n-context';

import { AxisRow } from './AxisRow';
import { useOfShownWindow } from './live-window';
import { windowWords } from './period-words';
import { axisLabels } from './tick-labels';
import type { TimeWindowControl } from './use-time-window';

interface ScaleWordsProps {
  readonly control: TimeWindowControl;
  readonly unit: TickUnit;
}

/** What a step of the axis is, and the period that shows. */
export function ScaleWords({ control, unit }: ScaleWordsProps): ReactNode {
  const i18n = useI18n();
  const period = useOfShownWindow(control.live, control.settled, (window) =>
    windowWords(window, 'short', i18n),
  );
  return <p className="text-small text-ink3 pb-2">{i18n.m.timeline.scale({ unit, period })}</p>;
}

interface MovingAxisProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
  readonly control: TimeWindowControl;
  readonly today: DayNumber;
  readonly measure: MeasureText;
}

/** The axis. A drag moves it, and it is drawn anew where other labels fit; a change of scale draws it anew in every frame. */
export function MovingAxis({ control, scale, axis, today, measure }: MovingAxisProps): ReactNode {
  const i18n = useI18n();
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
  if (rideTo(window, scale).stretch === 1) {
    return <AxisRow axis={axis} labels={labelsIn(window)} scale={scale} today={today} />;
  }
  const own = timeScale(window, scale.widthPx);
  const ownAxis = axisOf(own);
  const ownLabels = axisLabels(ownAxis, own, measure, i18n).labelsIn({ from: 0, to: own.widthPx });
  return <AxisRow axis={ownAxis} labels={ownLabels} scale={own} today={today} />;
}

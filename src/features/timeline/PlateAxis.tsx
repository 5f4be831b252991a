import { type ReactNode, useMemo } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { axisOf } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import { windowWords } from '@/figures/timeline/period-words';
import { axisLabels } from '@/figures/timeline/tick-labels';
import { useFirstI18n } from '@/i18n/i18n-context';

import { AxisRow } from './AxisRow';
import { PICTURE_PLACE } from './picture/surfaces';
import { ShownWindowWords } from './ShownWindowWords';
import { useTextMeasure } from './text-measure';
import type { TimeWindowControl } from './use-time-window';

interface PlateAxisProps {
  readonly control: TimeWindowControl;
  readonly widthPx: number;
  readonly today: DayNumber;
}

/** The row over the lanes: what a step of the axis is, the period that shows, and the axis. */
export function PlateAxis({ control, widthPx, today }: PlateAxisProps): ReactNode {
  const i18n = useFirstI18n();
  const measure = useTextMeasure();
  const { start, end } = control.settled;
  const drawn = useMemo(() => {
    const scale = timeScale({ start, end }, widthPx);
    const axis = axisOf(scale);
    const labels = axisLabels(axis, scale, measure, i18n).labelsIn({ from: 0, to: widthPx });
    return { scale, axis, labels };
  }, [start, end, widthPx, measure, i18n]);
  return (
    <div className="rail-row border-ink items-end border-b">
      <ScaleWords control={control} widthPx={widthPx} />
      <AxisRow
        {...drawn}
        today={today}
        picture={<div {...PICTURE_PLACE} className="absolute inset-0" />}
      />
    </div>
  );
}

/** What a step of the axis is, and the period that shows. */
function ScaleWords({ control, widthPx }: Omit<PlateAxisProps, 'today'>): ReactNode {
  const i18n = useFirstI18n();
  const wordsOf = (window: TimeWindow): string => {
    const { unit } = axisOf(timeScale(window, widthPx));
    return i18n.m.timeline.scale({ unit, period: windowWords(window, 'short', i18n) });
  };
  return (
    <ShownWindowWords control={control} wordsOf={wordsOf} className="text-small text-ink3 pb-2" />
  );
}

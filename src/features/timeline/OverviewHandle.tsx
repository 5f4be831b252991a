import type { KeyboardEvent, ReactNode } from 'react';

import { type HandleEnd, limitsOf, stepEnd } from '@/domain/timeline/handle-step';
import type { ClosedRange, TimeWindow } from '@/domain/timeline/time-window';
import { useFirstI18n } from '@/i18n/i18n-context';

import { stepOfKey } from './slider-keys';

interface OverviewHandleProps {
  readonly end: HandleEnd;
  readonly range: ClosedRange;
  /** What shows by now, also where the range has not been said yet. */
  readonly shown: () => ClosedRange;
  readonly bounds: TimeWindow;
  /** Where the handle stands on the strip while no gesture moves it. */
  readonly left: string;
  readonly onPreview: (range: ClosedRange) => void;
  readonly onSettle: () => void;
}

/** One end of the window: a slider that keys move by a month, with Shift or Page keys by a year. */
export function OverviewHandle(props: OverviewHandleProps): ReactNode {
  const { end, range, shown, bounds, left, onPreview, onSettle } = props;
  const { m, f } = useFirstI18n();
  const limits = limitsOf(end, range, bounds);
  const handleKeyDown = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (step === undefined) return;
    event.preventDefault();
    onPreview(stepEnd(end, step, shown(), bounds));
  };
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input steps evenly; months are not even, and two handles share one track
      role="slider"
      tabIndex={0}
      data-part={end}
      aria-label={end === 'from' ? m.timeline.windowStart : m.timeline.windowEnd}
      aria-valuemin={limits.from}
      aria-valuemax={limits.to}
      aria-valuenow={range[end]}
      aria-valuetext={f.dayRange(range[end], range[end], 'long')}
      onKeyDown={handleKeyDown}
      onKeyUp={onSettle}
      onBlur={onSettle}
      className="absolute top-0 h-13 w-6 cursor-ew-resize touch-none"
      style={{ left }}
    />
  );
}

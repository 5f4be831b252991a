import type { KeyboardEvent, ReactNode } from 'react';

import type { ClosedRange, TimeWindow } from '@/domain/timeline/time-window';
import { firstDaysOf, stepRange } from '@/domain/timeline/window-step';
import { useFirstI18n } from '@/i18n/i18n-context';

import { stepOfKey } from './slider-keys';

interface OverviewWindowProps {
  readonly range: ClosedRange;
  /** What shows by now, also where the range has not been said yet. */
  readonly shown: () => ClosedRange;
  readonly bounds: TimeWindow;
  /** Where the window stands on the strip while no gesture moves it. */
  readonly left: string;
  readonly right: string;
  readonly onPreview: (range: ClosedRange) => void;
  readonly onSettle: () => void;
}

/** The window on the strip as a whole: a slider that keys move as they move its ends, its length unchanged. */
export function OverviewWindow(props: OverviewWindowProps): ReactNode {
  const { range, shown, bounds, left, right, onPreview, onSettle } = props;
  const { m, f } = useFirstI18n();
  const first = firstDaysOf(range, bounds);
  const handleKeyDown = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (step === undefined) return;
    event.preventDefault();
    onPreview(stepRange(shown(), step, bounds));
  };
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input steps evenly; months are not even
      role="slider"
      tabIndex={0}
      data-part="window"
      aria-label={m.timeline.windowWhole}
      aria-valuemin={first.from}
      aria-valuemax={first.to}
      aria-valuenow={range.from}
      aria-valuetext={f.dayRange(range.from, range.to, 'long')}
      onKeyDown={handleKeyDown}
      onKeyUp={onSettle}
      onBlur={onSettle}
      className="absolute top-0 h-12 cursor-grab active:cursor-grabbing"
      style={{ left, right }}
    />
  );
}

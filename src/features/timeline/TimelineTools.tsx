import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { spanOf } from '@/domain/timeline/time-window';
import { type View, VIEWS } from '@/domain/view-state/view-state';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';

import type { TimeWindowControl } from './use-time-window';
import { YearJump } from './YearJump';

interface TimelineToolsProps {
  readonly view: View;
  readonly onViewChange: (view: View) => void;
  /** Absent when there is nothing to look at more closely. */
  readonly control: TimeWindowControl | undefined;
  /** Absent when today is not on the axis. */
  readonly today: DayNumber | undefined;
}

/** Chart or list, and what a mouse wheel does, as buttons. */
export function TimelineTools({
  view,
  onViewChange,
  control,
  today,
}: TimelineToolsProps): ReactNode {
  const { m } = useFirstI18n();
  const goToToday = (): void => {
    if (control === undefined || today === undefined) return;
    const half = spanOf(control.shown()) / 2;
    control.goTo({ start: today - half, end: today + half });
  };
  return (
    <>
      {VIEWS.map((choice) => (
        <Button
          key={choice}
          size="small"
          aria-pressed={view === choice}
          onClick={() => onViewChange(choice)}
        >
          {m.timeline.views[choice]}
        </Button>
      ))}
      {control === undefined ? null : (
        <>
          <Button size="small" aria-label={m.timeline.zoomOut} onClick={control.zoomOut}>
            <SignIcon d="M1 5h8" />
          </Button>
          <Button size="small" aria-label={m.timeline.zoomIn} onClick={control.zoomIn}>
            <SignIcon d="M1 5h8M5 1v8" />
          </Button>
          <Button size="small" onClick={control.fit}>
            {m.timeline.fit}
          </Button>
          <YearJump years={control.years} window={control.settled} onChoose={control.show} />
          {today === undefined ? null : (
            <Button size="small" onClick={goToToday}>
              {m.timeline.today}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function SignIcon({ d }: { d: string }): ReactNode {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 fill-none stroke-current">
      <path d={d} strokeWidth={1.6} />
    </svg>
  );
}

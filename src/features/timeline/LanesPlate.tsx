import { type KeyboardEvent, type ReactNode, useState } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { PlacedCluster } from '@/domain/timeline/placed-item';
import { axisOf } from '@/domain/timeline/ticks';
import { panWindow, type TimeWindow, zoomWindow } from '@/domain/timeline/time-window';
import type { TimelineItems } from '@/domain/timeline/timeline-items';
import { useI18n } from '@/i18n/i18n-context';

import { AxisRow } from './AxisRow';
import { LaneRow } from './LaneRow';
import { MarkTip } from './MarkTip';
import { windowWords } from './period-words';
import { useTextMeasure } from './text-measure';
import { TipLayer } from './TipLayer';
import { useDrag } from './use-drag';
import { useLaneLayouts } from './use-lane-layouts';
import { useMarkFocus } from './use-mark-focus';
import type { TimeWindowControl } from './use-time-window';
import { useWheel } from './use-wheel';

interface LanesPlateProps {
  readonly items: TimelineItems;
  readonly control: TimeWindowControl;
  readonly widthPx: number;
  readonly selectedIds: ReadonlySet<string>;
  readonly openId: string | undefined;
  readonly today: DayNumber;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** The three lanes under one axis: drawn to true scale, dragged, zoomed and walked through with keys. */
export function LanesPlate(props: LanesPlateProps): ReactNode {
  const { items, control, widthPx, selectedIds, openId, today, onOpenCluster } = props;
  const i18n = useI18n();
  const { m } = i18n;
  const measure = useTextMeasure();
  const marginPx = control.isPanning ? widthPx : 0;
  const { scale, geometry, layouts, plumbX, labelOf } = useLaneLayouts({
    items,
    base: control.base,
    widthPx,
    marginPx,
    openId,
  });
  const focus = useMarkFocus(layouts);
  const { attach, drag } = useFieldGestures(control, widthPx);
  const axis = axisOf(scale, marginPx);
  const shift = (control.base.start - control.window.start) * scale.pxPerDay;

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === '+' || event.key === '=') control.zoomIn();
    else if (event.key === '-') control.zoomOut();
    else if (event.key === '0') control.fit();
    else focus.onKeyDown(event);
  };
  const tipOf = (key: string): ReactNode => {
    const placed = layouts.flatMap((layout) => layout.placed).find((item) => item.key === key);
    return placed && <MarkTip placed={placed} period={labelOf(placed)?.text ?? ''} />;
  };
  return (
    <TipLayer tipOf={tipOf} className="relative">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the marks inside */}
      <div
        ref={attach}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms
        role="group"
        aria-label={m.timeline.marks}
        data-travels={control.travels}
        className="group/plate"
        onKeyDown={handleKeyDown}
        onDragStart={(event) => event.preventDefault()}
        {...drag}
      >
        <div className="rail-row border-ink items-end border-b">
          <p className="text-small text-ink3 pb-2">
            {m.timeline.scale({
              unit: axis.unit,
              period: windowWords(control.window, 'short', i18n),
            })}
          </p>
          <AxisRow axis={axis} scale={scale} shift={shift} today={today} measure={measure} />
        </div>
        <div>
          {layouts.map((layout) => (
            <LaneRow
              key={layout.lane.kind}
              layout={layout}
              axis={axis}
              scale={scale}
              shift={shift}
              geometry={geometry}
              plumbX={plumbX}
              todayX={scale.xOf(today + 0.5)}
              // In a gesture the page still counts what it counted before.
              selectedIds={control.window === control.settled ? selectedIds : undefined}
              tabStop={focus.tabStop}
              labelOf={labelOf}
              onFocusMark={focus.onFocusMark}
              onOpenCluster={onOpenCluster}
            />
          ))}
        </div>
      </div>
    </TipLayer>
  );
}

/** Drag and wheel over the lanes. */
function useFieldGestures(control: TimeWindowControl, widthPx: number) {
  const [plate, setPlate] = useState<HTMLDivElement | null>(null);
  const fieldBox = (): DOMRect | undefined =>
    plate?.querySelector('[data-field]')?.getBoundingClientRect();
  const daysOf = (dx: number): number => {
    const width = fieldBox()?.width ?? widthPx;
    return (dx / width) * (control.window.end - control.window.start);
  };
  const moved = (start: TimeWindow, dx: number): TimeWindow =>
    panWindow(start, -daysOf(dx), control.bounds);

  const drag = useDrag<TimeWindow>({
    onStart: ({ target }) =>
      target instanceof Element && target.closest('[data-field]') !== null
        ? control.window
        : undefined,
    onMove: (start, dx) => control.preview(moved(start, dx), start),
    onEnd: (start, dx) => control.settle(moved(start, dx)),
    onCancel: control.cancel,
  });
  useWheel(plate, {
    onZoom: (factor, x) => {
      const left = (fieldBox()?.left ?? 0) - (plate?.getBoundingClientRect().left ?? 0);
      const anchor = control.window.start + daysOf(x - left);
      control.preview(zoomWindow(control.window, factor, anchor, control.bounds));
    },
    onPan: (dx) => control.preview(panWindow(control.window, daysOf(dx), control.bounds)),
    onRest: () => control.settle(),
  });
  return { attach: setPlate, drag };
}

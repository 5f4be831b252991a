import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { Membership } from '@/domain/selection/select';
import type { MeasureText } from '@/domain/timeline/ellipsize';
import type { PlacedCluster } from '@/domain/timeline/placed-item';
import { type Axis, axisOf, type TickUnit } from '@/domain/timeline/ticks';
import type { TimeScale } from '@/domain/timeline/time-scale';
import { panWindow, spanOf, type TimeWindow, zoomWindow } from '@/domain/timeline/time-window';
import type { TimelineItems } from '@/domain/timeline/timeline-items';
import { edgeWindow, type Pinch, pinchWindow, stepWindow } from '@/domain/timeline/window-step';
import { useFirstI18n } from '@/i18n/i18n-context';

import { AxisRow } from './AxisRow';
import { LaneRow } from './LaneRow';
import { useShownWindow } from './live-window';
import { MarkTip } from './MarkTip';
import { windowWords } from './period-words';
import { ScaleContext } from './scale-context';
import { useTextMeasure } from './text-measure';
import { TipLayer } from './TipLayer';
import { useDrag } from './use-drag';
import { useKeptFocus } from './use-kept-focus';
import { useLaneLayouts } from './use-lane-layouts';
import { useMarkFocus } from './use-mark-focus';
import { usePinch } from './use-pinch';
import { useShift } from './use-shift';
import type { TimeWindowControl } from './use-time-window';
import { useWheel } from './use-wheel';

interface LanesPlateProps {
  readonly items: TimelineItems;
  readonly control: TimeWindowControl;
  readonly widthPx: number;
  readonly selectedIds: Membership;
  readonly openId: string | undefined;
  readonly today: DayNumber;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** The three lanes under one axis: drawn to true scale, dragged, zoomed and walked through with keys. */
export function LanesPlate(props: LanesPlateProps): ReactNode {
  const { items, control, widthPx, selectedIds, openId, today, onOpenCluster } = props;
  const i18n = useFirstI18n();
  const { m } = i18n;
  const measure = useTextMeasure();
  const marginPx = control.isPanning ? widthPx : 0;
  const { scale, geometry, layouts, plumbX, labelOf } = useLaneLayouts({
    items,
    base: control.base,
    widthPx,
    marginPx,
    openId,
    isZooming: control.isZooming,
  });
  const focus = useMarkFocus(layouts);
  const { plate, attach, drag } = useFieldGestures(control, widthPx);
  const keepFocus = useKeptFocus(plate, layouts);
  const axis = axisOf(scale, marginPx);
  useShift(plate, { live: control.live, scale, shown: control.window });

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = windowAfterKey(event, control);
    if (next !== undefined) {
      event.preventDefault();
      // Held down, a key looks along; the address follows when it comes up.
      if (event.repeat) control.preview(next);
      else control.goTo(next);
    } else if (event.key === '+' || event.key === '=') control.zoomIn();
    else if (event.key === '-') control.zoomOut();
    else if (event.key === '0') control.fit();
    else focus.onKeyDown(event);
  };
  const handleKeyUp = (event: KeyboardEvent): void => {
    if (event.key === 'Shift' || windowAfterKey(event, control) !== undefined) control.settle();
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
        tabIndex={-1}
        className="group/plate outline-none"
        onFocus={keepFocus}
        onBlur={(event: FocusEvent) => {
          if (!event.currentTarget.contains(event.relatedTarget)) control.settle();
        }}
        onKeyDown={handleKeyDown}
        onKeyUp={handleKeyUp}
        onDragStart={(event) => event.preventDefault()}
        {...drag}
      >
        <div className="rail-row border-ink items-end border-b">
          <ScaleWords control={control} unit={axis.unit} />
          <MovingAxis axis={axis} scale={scale} control={control} today={today} measure={measure} />
        </div>
        <ScaleContext value={scale}>
          {layouts.map((layout) => (
            <LaneRow
              key={layout.lane.kind}
              layout={layout}
              axis={axis}
              scale={scale}
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
        </ScaleContext>
      </div>
    </TipLayer>
  );
}

interface ScaleWordsProps {
  readonly control: TimeWindowControl;
  readonly unit: TickUnit;
}

/** What a step of the axis is, and the period that shows. */
function ScaleWords({ control, unit }: ScaleWordsProps): ReactNode {
  const i18n = useFirstI18n();
  const shown = useShownWindow(control.live, control.window);
  return (
    <p className="text-small text-ink3 pb-2">
      {i18n.m.timeline.scale({ unit, period: windowWords(shown, 'short', i18n) })}
    </p>
  );
}

interface MovingAxisProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
  readonly control: TimeWindowControl;
  readonly today: DayNumber;
  readonly measure: MeasureText;
}

/** The axis, drawn anew in every frame of a drag: which of its labels fit changes with it. */
function MovingAxis({ control, scale, ...rest }: MovingAxisProps): ReactNode {
  const { start } = useShownWindow(control.live, control.window);
  const shift = (scale.window.start - start) * scale.pxPerDay;
  return <AxisRow scale={scale} shift={shift} {...rest} />;
}

/** Shift with an arrow key, Home or End moves the window; undefined for other keys. */
function windowAfterKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { window, bounds }: TimeWindowControl,
): TimeWindow | undefined {
  if (!shiftKey || ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return stepWindow(window, -1, bounds);
    case 'ArrowRight':
      return stepWindow(window, 1, bounds);
    case 'Home':
      return edgeWindow(window, 'first', bounds);
    case 'End':
      return edgeWindow(window, 'last', bounds);
    default:
      return undefined;
  }
}

/** How things stood when a drag began: reading the field's width later would force a layout with every move. */
interface DragStart {
  readonly window: TimeWindow;
  readonly width: number;
}

/** Drag, wheel and two fingers over the lanes. */
function useFieldGestures(control: TimeWindowControl, widthPx: number) {
  const [plate, setPlate] = useState<HTMLDivElement | null>(null);
  const fieldBox = (): DOMRect | undefined =>
    plate?.querySelector('[data-field]')?.getBoundingClientRect();
  const daysOf = (dx: number, width: number): number => (dx / width) * spanOf(control.window);
  const moved = ({ window, width }: DragStart, dx: number): TimeWindow =>
    panWindow(window, -daysOf(dx, width), control.bounds);

  const drag = useDrag<DragStart>({
    onStart: ({ target }) =>
      target instanceof Element && target.closest('[data-field]') !== null
        ? { window: control.window, width: fieldBox()?.width ?? widthPx }
        : undefined,
    onMove: (start, dx) => control.preview(moved(start, dx), start.window),
    onEnd: (start, dx) => control.settle(moved(start, dx)),
    onCancel: control.cancel,
  });
  // Measured once a turn of the wheel: after the first step the drawing has changed, and to ask would lay out the page.
  const measured = useRef<{ readonly left: number; readonly width: number }>(undefined);
  const measure = (): { readonly left: number; readonly width: number } => {
    const { left = 0, width = widthPx } = fieldBox() ?? {};
    return (measured.current = { left, width });
  };
  useWheel(plate, {
    onZoom: (factor, clientX) => {
      const { left, width } = measured.current ?? measure();
      const anchor = control.window.start + daysOf(clientX - left, width);
      control.preview(zoomWindow(control.window, factor, anchor, control.bounds));
    },
    onPan: (dx) => {
      const { width } = measured.current ?? measure();
      control.preview(panWindow(control.window, daysOf(dx, width), control.bounds));
    },
    onRest: () => {
      measured.current = undefined;
      control.settle();
    },
  });
  usePinch<TimeWindow>(plate, '[data-field]', {
    onStart: () => control.window,
    onMove: (start, from, now) => {
      const box = fieldBox();
      const left = (box?.left ?? 0) - (plate?.getBoundingClientRect().left ?? 0);
      const inField = (pinch: Pinch): Pinch => ({ ...pinch, middle: pinch.middle - left });
      const pinch = { start: inField(from), now: inField(now), widthPx: box?.width ?? widthPx };
      control.preview(pinchWindow(start, pinch, control.bounds));
    },
    onEnd: () => control.settle(),
  });
  return { plate, attach: setPlate, drag };
}

import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { Membership } from '@/domain/selection/select';
import type { PlacedCluster } from '@/domain/timeline/placed-item';
import type { TimeWindow } from '@/domain/timeline/time-window';
import type { TimelineItems } from '@/domain/timeline/timeline-items';
import { edgeWindow, stepWindow } from '@/domain/timeline/window-step';
import { useFirstI18n } from '@/i18n/i18n-context';

import { LaneRow } from './LaneRow';
import { MarkTip } from './MarkTip';
import type { PictureLink } from './picture/link';
import { beginPlatePicture } from './picture/plate-picture';
import { useGesturePicture } from './picture/use-gesture-picture';
import { PlateAxis } from './PlateAxis';
import { TipLayer } from './TipLayer';
import { useFieldGestures } from './use-field-gestures';
import { useKeptFocus } from './use-kept-focus';
import { useLaneLayouts } from './use-lane-layouts';
import { useMarkFocus } from './use-mark-focus';
import type { TimeWindowControl } from './use-time-window';

interface LanesPlateProps {
  readonly items: TimelineItems;
  readonly control: TimeWindowControl;
  readonly pictures: PictureLink;
  readonly widthPx: number;
  readonly selectedIds: Membership;
  readonly openId: string | undefined;
  readonly today: DayNumber;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** The three lanes under one axis: drawn to true scale, dragged, zoomed and walked through with keys. */
export function LanesPlate(props: LanesPlateProps): ReactNode {
  const { items, control, pictures, widthPx, selectedIds, openId, today, onOpenCluster } = props;
  const i18n = useFirstI18n();
  const { m } = i18n;
  const { setting, lanes } = useLaneLayouts({ items, window: control.settled, widthPx, openId });
  const layouts = lanes.map(({ layout }) => layout);
  const focus = useMarkFocus(layouts);
  const { plate, drag } = useFieldGestures(control, widthPx);
  const keepFocus = useKeptFocus(plate, layouts);
  useGesturePicture(plate, {
    live: control.live,
    settled: control.settled,
    begin: (root) => beginPlatePicture(pictures, root, { items, lanes, setting, today, i18n }),
  });

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
    const found = lanes
      .flatMap(({ layout, labelOf }) => layout.placed.map((placed) => ({ placed, labelOf })))
      .find(({ placed }) => placed.key === key);
    if (found === undefined) return null;
    return <MarkTip placed={found.placed} period={found.labelOf(found.placed)?.text ?? ''} />;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the marks inside
    <div
      ref={plate}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms
      role="group"
      aria-label={m.timeline.marks}
      data-travels={control.travels || undefined}
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
      <TipLayer tipOf={tipOf} live={control.live} className="relative">
        <PlateAxis control={control} widthPx={widthPx} today={today} />
        {lanes.map((lane) => (
          <LaneRow
            key={lane.layout.lane.kind}
            drawn={lane}
            geometry={setting.geometry}
            today={today}
            selectedIds={selectedIds}
            tabStop={focus.tabStop}
            onFocusMark={focus.onFocusMark}
            onOpenCluster={onOpenCluster}
          />
        ))}
      </TipLayer>
    </div>
  );
}

/** Shift with an arrow key, Home or End moves the window; undefined for other keys. */
function windowAfterKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { shown, bounds }: TimeWindowControl,
): TimeWindow | undefined {
  if (!shiftKey || ctrlKey || metaKey || altKey) return undefined;
  const window = shown();
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

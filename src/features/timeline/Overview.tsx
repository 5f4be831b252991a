import {
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';

import { type Density, densityOf } from '@/domain/timeline/density';
import { HANDLE_ENDS, type HandleEnd, moveEnd } from '@/domain/timeline/handle-step';
import { axisOf } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import {
  type ClosedRange,
  panWindow,
  rangeOfWindow,
  spanOf,
  type TimeWindow,
  windowOfRange,
} from '@/domain/timeline/time-window';
import type { TimelineItems } from '@/domain/timeline/timeline-items';
import { windowWords } from '@/figures/timeline/period-words';
import { useFirstI18n } from '@/i18n/i18n-context';

import { overviewShapes } from './overview-shapes';
import { OverviewDrawing } from './OverviewDrawing';
import { OverviewHandle } from './OverviewHandle';
import { OverviewWindow } from './OverviewWindow';
import type { PictureLink } from './picture/link';
import { beginOverviewPicture, brushEnds } from './picture/overview-picture';
import { useGesturePicture } from './picture/use-gesture-picture';
import { ShownWindowWords } from './ShownWindowWords';
import { type BrushPlace, useBrushPlace } from './use-brush-place';
import { useDrag } from './use-drag';
import type { TimeWindowControl } from './use-time-window';

interface OverviewProps {
  readonly items: TimelineItems;
  readonly control: TimeWindowControl;
  readonly pictures: PictureLink;
  readonly widthPx: number;
}

/** What a pointer has taken hold of, and how things stood then. */
interface Hold {
  readonly part: HandleEnd | 'window';
  readonly window: TimeWindow;
  readonly pxPerDay: number;
}

/** The whole period with the number of records in each part of it, and the window as a brush on it. */
export function Overview({ items, control, pictures, widthPx }: OverviewProps): ReactNode {
  const i18n = useFirstI18n();
  const { m } = i18n;
  const { bounds } = control;
  const strip = useRef<HTMLDivElement>(null);
  const { start, end } = bounds;
  const scale = useMemo(() => timeScale({ start, end }, widthPx), [start, end, widthPx]);
  const density = useMemo(() => densityOf(items.lanes, scale), [items, scale]);
  const shapes = useMemo(
    () => overviewShapes({ axis: axisOf(scale), density, scale, i18n }),
    [density, scale, i18n],
  );
  const drag = useBrushDrag(control);
  const place = useBrushPlace(strip, control);
  useGesturePicture(strip, {
    live: control.live,
    settled: control.settled,
    begin: (root) => beginOverviewPicture(pictures, root, { shapes, scale }),
  });
  return (
    <div className="rail-row items-start pt-4">
      <div className="pb-2">
        <p className="text-small font-semibold">
          {m.timeline.whole({ period: windowWords(bounds, 'short', i18n) })}
        </p>
        <DensityWords control={control} density={density} />
      </div>
      <div
        ref={strip}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms
        role="group"
        aria-label={m.timeline.brush}
        className="relative touch-pan-y touch-pinch-zoom select-none"
        {...drag}
      >
        <OverviewDrawing shapes={shapes} scale={scale} {...brushEnds(control.settled, scale)} />
        <Sliders strip={strip} control={control} place={place} />
      </div>
    </div>
  );
}

interface DensityWordsProps {
  readonly control: TimeWindowControl;
  readonly density: Density;
}

/** What a bar of the strip counts, and the period that shows. */
function DensityWords({ control, density: { unit, size } }: DensityWordsProps): ReactNode {
  const i18n = useFirstI18n();
  const wordsOf = (shown: TimeWindow): string =>
    i18n.m.timeline.density({ unit, size, window: windowWords(shown, 'short', i18n) });
  return <ShownWindowWords control={control} wordsOf={wordsOf} className="text-small text-ink2" />;
}

interface SlidersProps {
  readonly strip: RefObject<HTMLElement | null>;
  readonly control: TimeWindowControl;
  readonly place: BrushPlace;
}

/**
 * The window and its ends as sliders. While a gesture lasts they say other days as soon as those show, if one of them has
 * the focus: else nobody hears them before it ends.
 */
function Sliders({ strip, control, place }: SlidersProps): ReactNode {
  const { bounds, live, settled } = control;
  const said = (): TimeWindow => {
    const isHeard = strip.current?.contains(document.activeElement) === true;
    return (isHeard ? live.calm.get() : undefined) ?? settled;
  };
  const { subscribe } = live.calm;
  const start = useSyncExternalStore(
    subscribe,
    () => said().start,
    () => settled.start,
  );
  const end = useSyncExternalStore(
    subscribe,
    () => said().end,
    () => settled.end,
  );
  const slider = {
    range: rangeOfWindow({ start, end }),
    // Keys may follow each other faster than the words.
    shown: () => rangeOfWindow(control.shown()),
    bounds,
    onPreview: (next: ClosedRange) => control.preview(windowOfRange(next)),
    onSettle: () => control.settle(),
  };
  return (
    <>
      <OverviewWindow {...slider} left={place.left} right={place.right} />
      {HANDLE_ENDS.map((end) => (
        <OverviewHandle key={end} end={end} {...slider} left={place.handles[end]} />
      ))}
    </>
  );
}

/** Drags a handle, the window, or from outside of it the window's middle. */
function useBrushDrag(control: TimeWindowControl) {
  const { bounds } = control;
  const moved = ({ part, window, pxPerDay }: Hold, dx: number): TimeWindow => {
    const days = dx / pxPerDay;
    if (part === 'window') return panWindow(window, days, bounds);
    const range: ClosedRange = rangeOfWindow(window);
    return windowOfRange(moveEnd(part, range[part] + days, range, bounds));
  };
  const handleStart = (event: PointerEvent<HTMLElement>): Hold | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    const pxPerDay = box.width / spanOf(bounds);
    const part = partAt(event.target);
    const shown = control.shown();
    if (part !== undefined) return { part, window: shown, pxPerDay };
    const middle = bounds.start + (event.clientX - box.left) / pxPerDay;
    const days = middle - (shown.start + shown.end) / 2;
    return { part: 'window', window: panWindow(shown, days, bounds), pxPerDay };
  };
  return useDrag<Hold>({
    onStart: handleStart,
    onMove: (hold, dx) => control.preview(moved(hold, dx)),
    onEnd: (hold, dx) => control.settle(moved(hold, dx)),
    onClick: (hold) => {
      if (hold.window !== control.shown()) control.goTo(hold.window);
    },
    onCancel: control.cancel,
  });
}

function partAt(target: EventTarget): Hold['part'] | undefined {
  const part =
    target instanceof Element ? target.closest('[data-part]')?.getAttribute('data-part') : null;
  return part === 'from' || part === 'to' || part === 'window' ? part : undefined;
}

import type { RecordKind } from '@/domain/model/vocabulary';
import { type FewRecords, isFew, layoutFewRecords } from '@/domain/timeline/few-records';
import { type TimeScale, timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import {
  isInWindow,
  type TimelineItem,
  type TimelineItems,
} from '@/domain/timeline/timeline-items';

import { ROOM_FOR_ROWS } from './geometry';

/** How the records of a window are drawn: in lanes, one a row under an axis, or by days down the page. */
export type Presentation = {
  readonly scale: TimeScale;
  /** Records that can lie in the window, lane by lane. */
  readonly inWindow: readonly TimelineItem[];
  /** How many of them there are of each kind. */
  readonly counts: Readonly<Record<RecordKind, number>>;
} & (
  | { readonly mode: 'lanes' }
  | { readonly mode: 'rows'; readonly few: FewRecords }
  | { readonly mode: 'days' }
);

/** Lanes, unless the records are so few that each can have its words beside it. */
export function presentationOf(
  items: TimelineItems,
  window: TimeWindow,
  widthPx: number,
): Presentation {
  const scale = timeScale(window, widthPx);
  const inWindow = items.lanes
    .flatMap((lane) => lane.items)
    .filter((item) => isInWindow(item, window));
  const counts = { agreement: 0, event: 0, statement: 0 };
  for (const { record } of inWindow) counts[record.kind] += 1;
  const shown = { scale, inWindow, counts };
  if (widthPx < ROOM_FOR_ROWS) return { ...shown, mode: isFew(inWindow) ? 'days' : 'lanes' };
  const few = layoutFewRecords(items, scale);
  return few === undefined ? { ...shown, mode: 'lanes' } : { ...shown, mode: 'rows', few };
}

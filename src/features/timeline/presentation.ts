import type { RecordKind } from '@/domain/model/vocabulary';
import type { DateCertainty } from '@/domain/timeline/date-mark';
import { type FewRecords, isFew, layoutFewRecords, MOST_FEW } from '@/domain/timeline/few-records';
import { certaintiesIn, countIn, numbersOf } from '@/domain/timeline/lane-numbers';
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
  /** How many records of each kind can lie in the window. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** How their dates are known. */
  readonly certainties: ReadonlySet<DateCertainty>;
} & (
  | { readonly mode: 'lanes' }
  | { readonly mode: 'rows'; readonly few: FewRecords }
  /** Lane by lane. */
  | { readonly mode: 'days'; readonly inWindow: readonly TimelineItem[] }
);

/** Lanes, unless the records are so few that each can have its words beside it. */
export function presentationOf(
  items: TimelineItems,
  window: TimeWindow,
  widthPx: number,
): Presentation {
  const scale = timeScale(window, widthPx);
  const counts = { agreement: 0, event: 0, statement: 0 };
  const certainties = new Set<DateCertainty>();
  for (const lane of items.lanes) {
    const numbers = numbersOf(lane);
    counts[lane.kind] += countIn(numbers, window).inWindow;
    for (const certainty of certaintiesIn(numbers, window)) certainties.add(certainty);
  }
  const shown = { scale, counts, certainties };
  if (counts.agreement + counts.event + counts.statement > MOST_FEW) {
    return { ...shown, mode: 'lanes' };
  }
  if (widthPx < ROOM_FOR_ROWS) {
    const inWindow = items.lanes.flatMap((lane) =>
      lane.items.filter((item) => isInWindow(item, window)),
    );
    return isFew(inWindow) ? { ...shown, mode: 'days', inWindow } : { ...shown, mode: 'lanes' };
  }
  const few = layoutFewRecords(items, scale);
  return few === undefined ? { ...shown, mode: 'lanes' } : { ...shown, mode: 'rows', few };
}

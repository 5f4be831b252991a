import type { CommuniqueRecord } from '@/domain/model/types';
import { layoutLane, plumbXOf } from '@/domain/timeline/lane-layout';
import type { LaneLayout, LaneOptions } from '@/domain/timeline/placed-item';
import { timeScale } from '@/domain/timeline/time-scale';
import { isInWindow, timelineItems } from '@/domain/timeline/timeline-items';

/** A window on time, in days, and the width of the field that shows it. */
export interface Look {
  readonly start: number;
  readonly span: number;
  readonly width: number;
  readonly selectedId?: string;
  readonly marginPx?: number;
}

/** The three lanes of some records, with labels of two widths, as the timeline would draw them. */
export function layOutLanes(
  records: readonly CommuniqueRecord[],
  look: Look,
): readonly LaneLayout[] {
  const scale = timeScale({ start: look.start, end: look.start + look.span }, look.width);
  const { lanes } = timelineItems(records);
  const selected = lanes
    .flatMap(({ items }) => items)
    .find((item) => item.id === look.selectedId && isInWindow(item, scale.window));
  const options: LaneOptions = {
    scale,
    rowsAbove: 3,
    marginPx: look.marginPx ?? 0,
    selectedId: look.selectedId,
    plumbX: selected && plumbXOf(selected, scale),
    labelWidths: (item) => ('record' in item ? [200, 90] : [90]),
  };
  return lanes.map((lane) => layoutLane(lane, options));
}

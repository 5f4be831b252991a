import { periodsOf } from '@/domain/scenes/timeline-periods';
import { rangeOf } from '@/domain/selection/filters';
import { densityOf } from '@/domain/timeline/density';
import { layoutFewRecords } from '@/domain/timeline/few-records';
import { itemsOf } from '@/domain/timeline/lane-layout';
import { axisOf } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import { fitWindow, type TimeWindow, windowOfRange } from '@/domain/timeline/time-window';
import { boundsOf, windowFor } from '@/domain/timeline/timeline-bounds';
import { isInWindow, timelineItems, timelineItemsOf } from '@/domain/timeline/timeline-items';
import { yearChoices } from '@/domain/timeline/year-choices';

import { layOutLanes } from '../lay-out-lanes';
import type { Look } from './file-case';
import type { Looked } from './look-at-selection';

/** The timeline of a selection in a window of any place and width, with what is unsound about it. */
export function lookAtTimeline({ index, state, selection }: Looked, look: Look): readonly string[] {
  const items = timelineItems(selection.records);
  const own = timelineItemsOf(index, selection.passedAnyTime);
  const dated = items.lanes.reduce((sum, { items: list }) => sum + list.length, 0);
  const fit = items.range === undefined ? undefined : fitWindow(items.range);
  const windows: readonly TimeWindow[] = [
    { start: look.start, end: look.start + look.span },
    ...(fit === undefined ? [] : [fit, windowFor(rangeOf(state), fit)]),
  ];
  const faults = windows.flatMap((window) =>
    faultsOfWindow({ index, state, selection }, window, look),
  );
  if (items.range !== undefined && fit !== undefined) {
    const bounds = boundsOf(items.range, fit, 20_000);
    if (!isFinite(bounds)) faults.push('bounds without end');
    if (yearChoices(items.range).length > 200) faults.push('too many years to choose from');
    if (!isFinite(windowOfRange(items.range))) faults.push('a range without end');
  }
  const periods = items.lanes.flatMap(({ items: list }) => periodsOf(list, 12));
  const inPeriods = periods.reduce((sum, { items: list }) => sum + list.length, 0);
  return [
    ...faults,
    ...(dated + items.undated.length === selection.records.length ? [] : ['records got lost']),
    ...(own.undated.length <= selection.anyTime.length ? [] : ['more undated than all']),
    ...(inPeriods === dated ? [] : ['records in no period, or in two']),
  ];
}

function faultsOfWindow({ selection }: Looked, window: TimeWindow, look: Look): string[] {
  const { lanes } = timelineItems(selection.records);
  const scale = timeScale(window, look.width);
  const axis = axisOf(scale);
  const density = densityOf(lanes, scale);
  const counted = density.bars.reduce((sum, { count }) => sum + count, 0);
  const all = lanes.reduce((sum, { items }) => sum + items.length, 0);
  layoutFewRecords({ lanes }, scale);
  const layouts = layOutLanes(selection.records, {
    start: window.start,
    span: window.end - window.start,
    width: look.width,
    ...(selection.records[0] && { selectedId: selection.records[0].id }),
  });
  const faults: string[] = [];
  if (counted !== all) faults.push(`the density counts ${counted} of ${all}`);
  if (axis.ticks.length > 500) faults.push(`${axis.ticks.length} ticks`);
  for (const { lane, placed, inWindow } of layouts) {
    const inside = lane.items.filter((item) => isInWindow(item, window)).length;
    const drawn = placed.flatMap(itemsOf).map(({ id }) => id);
    if (inside !== inWindow) faults.push(`${inWindow} of ${inside} said to be in the window`);
    if (new Set(drawn).size !== drawn.length) faults.push('a record drawn twice');
    const isOff = placed.some(({ x }) => !Number.isFinite(x));
    if (isOff) faults.push('a mark without a place');
  }
  return faults;
}

function isFinite({ start, end }: TimeWindow): boolean {
  return Number.isFinite(start) && Number.isFinite(end) && start < end;
}

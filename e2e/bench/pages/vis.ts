import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { Timeline } from 'vis-timeline/standalone';

import { RECORD_KINDS } from '@/domain/model/closed-sets';
import type { Dataset } from '@/domain/model/dataset';
import type { TimelineItem } from '@/domain/timeline/timeline-items';

import { countNodes, markFrames } from './contract';
import { readItems } from './read-items';
import { settled } from './settled';

const DAY_MS = 86_400_000;

/** What vis-timeline takes: a day where ours has its mark, an end for what lasted, a title and a group. */
interface VisItem {
  readonly id: string;
  readonly start: Date;
  readonly end?: Date;
  readonly content: string;
  readonly group: string;
}

const container = document.getElementById('root');
if (!container) throw new Error('vis.html has no #root');

const clusters = new URLSearchParams(globalThis.location.search).has('cluster');
let items: readonly VisItem[] = [];
let timeline: Timeline | undefined;

globalThis.bench = {
  load: async (address) => {
    const { dataset, items: ours, readMs, dated, start, end } = await readItems(address);
    items = ours.lanes.flatMap((lane) => lane.items.map((item) => visItem(item, dataset)));
    return { readMs, dated, start, end };
  },
  show: async () => {
    const begun = performance.now();
    container.replaceChildren();
    await new Promise<void>((resolve) => {
      timeline = new Timeline(
        container,
        [...items],
        RECORD_KINDS.map((kind) => ({ id: kind, content: kind })),
        {
          // Opens on all items by itself: a window given here makes it many times slower with groups.
          showCurrentTime: false,
          // As a page would embed it, and as ours behaves: a height that fits the window, ctrl and wheel zoom.
          maxHeight: 600,
          verticalScroll: true,
          zoomKey: 'ctrlKey',
          ...(clusters ? { cluster: {} } : {}),
          onInitialDrawComplete: resolve,
        },
      );
    });
    // It says so a frame or two before its rows stand where they stay.
    return (await settled(container, () => true)) - begun;
  },
  markFrames,
  goTo: (start, end) => timeline?.setWindow(start * DAY_MS, end * DAY_MS, { animation: false }),
  shownDays: () => {
    const window = timeline?.getWindow();
    return window === undefined ? 0 : (window.end.valueOf() - window.start.valueOf()) / DAY_MS;
  },
  field: () => {
    const center = container.querySelector('.vis-panel.vis-center');
    if (!center) throw new Error('The timeline does not show');
    const { left, right, top, bottom } = center.getBoundingClientRect();
    return { left, right, y: (top + bottom) / 2 };
  },
  nodes: () => countNodes(container),
};

function visItem({ id, record, mark }: TimelineItem, dataset: Dataset): VisItem {
  const { anchor, extent, lasted } = mark;
  return {
    id,
    start: new Date(Math.floor(anchor) * DAY_MS),
    ...(lasted && Number.isFinite(extent.to) ? { end: new Date(extent.to * DAY_MS) } : {}),
    content: titleOf(record, dataset),
    group: record.kind,
  };
}

function titleOf(record: TimelineItem['record'], { people }: Dataset): string {
  switch (record.kind) {
    case 'agreement':
      return record.title.en;
    case 'event':
      return record.name.en;
    case 'statement':
      return people.find(({ id }) => id === record.personId)?.name.en ?? '';
  }
}

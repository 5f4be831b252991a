import {
  heapMegabytes,
  inFreshBrowser,
  openPage,
  type OpenPage,
  processorMs,
  within,
} from './browser';
import type { FrameFigures, TimelineFigures } from './figures';
import { drag, point, release, takeHold, zoom } from './gestures';
import type { Site } from './site';
import { traceFrames } from './trace';

/** A timeline that takes longer than this to get ready, or to answer a gesture, is not waited for. */
export const LIMIT_MS = 120_000;
/** After this long a gesture is not gone on with. */
const GESTURE_MS = 30_000;
const RUNS = 3;
/** Whoever takes longer than this is measured once. */
const SLOW_MS = 20_000;
const REST_MS = 800;
const FROM = 1 / 3;
const TO = 2 / 3;

const PAGES = {
  empty: ['empty', ''],
  ours: ['ours', ''],
  vis: ['vis', ''],
  'vis-clusters': ['vis', '&cluster'],
} as const;
type TimelineName = keyof typeof PAGES;

/** Shows one timeline with one number of items, several times over, and moves it the last time. */
export async function measureTimeline(
  site: Site,
  name: TimelineName,
  size: number,
): Promise<TimelineFigures> {
  const readyMs: number[] = [];
  for (let run = 1; ; run += 1) {
    const figures = await inFreshBrowser(async (page) => {
      const [path, query] = PAGES[name];
      const open = await openPage(page, site, path, query, size);
      const before = await heapMegabytes(open.cdp);
      const cpuBefore = await processorMs(open.cdp);
      const ready = await within(
        LIMIT_MS,
        page.evaluate(() => bench.show()),
      );
      if (ready === undefined) return notReady(open);
      readyMs.push(ready);
      if (run < RUNS && ready < SLOW_MS) return undefined;
      const readyCpuMs = (await processorMs(open.cdp)) - cpuBefore;
      return { ...(await measureShown(open, name, before)), readyMs, readyCpuMs };
    });
    if (figures !== undefined) return figures;
  }
}

function notReady({ loaded: { dated, readMs } }: OpenPage): TimelineFigures {
  const none = { readyCpuMs: 0, nodes: 0, nodesInGesture: 0, heapMb: 0, heapAddedMb: 0 };
  return { dated, readMs, readyMs: [], ...none };
}

async function measureShown(
  open: OpenPage,
  name: TimelineName,
  heapBefore: number,
): Promise<Omit<TimelineFigures, 'readyMs' | 'readyCpuMs'>> {
  const { page, cdp, loaded } = open;
  const nodes = await page.evaluate(() => bench.nodes());
  const heapMb = await heapMegabytes(cdp);
  await page.evaluate(() => bench.markFrames());
  const zoomed = await within(LIMIT_MS, measureZoom(open, name, 'in'));
  const zoomedDays = zoomed && (await page.evaluate(() => bench.shownDays()));
  const zoomedOut = zoomed && (await within(LIMIT_MS, measureZoom(open, name, 'out')));
  const panned = zoomedOut && (await within(LIMIT_MS, measurePan(open)));
  return {
    dated: loaded.dated,
    readMs: loaded.readMs,
    nodes,
    nodesInGesture: Math.max(nodes, zoomed?.nodes ?? 0, zoomedOut?.nodes ?? 0, panned?.nodes ?? 0),
    heapMb,
    heapAddedMb: heapMb - heapBefore,
    ...(zoomed === undefined ? {} : { zoom: zoomed.frames }),
    ...(zoomedDays === undefined ? {} : { zoomedDays }),
    ...(zoomedOut === undefined ? {} : { zoomOut: zoomedOut.frames }),
    ...(panned === undefined ? {} : { pan: panned.frames }),
  };
}

interface Gestured {
  readonly frames: FrameFigures;
  readonly nodes: number;
}

/** From the whole period inwards, then back. */
async function measureZoom(
  open: OpenPage,
  name: TimelineName,
  way: 'in' | 'out',
): Promise<Gestured> {
  await point(open);
  await open.page.waitForTimeout(REST_MS);
  let nodes = 0;
  const frames = await traceFrames(open.page, open.cdp, {
    make: async () => zoom(open, name, GESTURE_MS, way),
    after: async () => {
      nodes = await open.page.evaluate(() => bench.nodes());
    },
  });
  return { frames, nodes };
}

/** Through the middle third of the period. */
async function measurePan(open: OpenPage): Promise<Gestured> {
  const { page, cdp, loaded } = open;
  const span = loaded.end - loaded.start;
  await page.evaluate(([from, to]) => bench.goTo(from, to), [
    Math.round(loaded.start + span * FROM),
    Math.round(loaded.start + span * TO),
  ] as const);
  await page.waitForTimeout(REST_MS);
  await takeHold(open);
  let nodes = 0;
  const frames = await traceFrames(page, cdp, {
    make: async () => drag(open, GESTURE_MS),
    after: async () => {
      nodes = await page.evaluate(() => bench.nodes());
      await release(open);
    },
  });
  return { frames, nodes };
}

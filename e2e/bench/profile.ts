import { loadavg } from 'node:os';

import type { CDPSession } from 'playwright';

import { inFreshBrowser, openPage, type OpenPage, within } from './browser';
import { drag, point, release, takeHold, zoom } from './gestures';
import type { BenchOptions } from './options';
import type { Site } from './site';
import { traceParts } from './trace';

const MOST = 25;

interface Cost {
  self: number;
  total: number;
}

/** Prints which functions the time goes to while ours gets ready, pans, zooms and filters. Slower than without a profile. */
export async function printProfiles(
  site: Site,
  { sizes, contenders }: BenchOptions,
): Promise<void> {
  for (const size of sizes) {
    for (const which of contenders) {
      if (which !== 'ours' && which !== 'page') continue;
      await inFreshBrowser(async (page) => {
        const open = await openPage(page, site, 'ours', which === 'page' ? '&whole' : '', size);
        await printPhases(open, `${which}, ${size} items`, which);
      });
    }
  }
}

async function printPhases(open: OpenPage, title: string, which: 'ours' | 'page'): Promise<void> {
  const { page, loaded } = open;
  const { start, end } = loaded;
  const third = (end - start) / 3;
  let ready: number | undefined;
  await profiled(open.cdp, `${title}: ready`, async () => {
    ready = await within(
      60_000,
      page.evaluate(() => bench.show()),
    );
  });
  if (ready === undefined) return console.log('not ready in 60 s');
  console.log(
    `ready (with the profiler on): ${ready.toFixed(0)} ms; nodes ${await page.evaluate(() => bench.nodes())}; read ${loaded.readMs.toFixed(0)} ms`,
  );
  await page.waitForTimeout(500);
  await page.evaluate(() => document.querySelector('#timeline')?.scrollIntoView());
  await page.waitForTimeout(300);
  await point(open);
  await profiled(open.cdp, `${title}: zoom, 20 steps and what follows`, async () => {
    await zoom(open, 'ours', 60_000);
    await page.waitForTimeout(600);
  });
  await page.evaluate(([from, to]) => bench.goTo(from, to), [
    Math.round(start + third),
    Math.round(start + 2 * third),
  ] as const);
  await page.waitForTimeout(800);
  await takeHold(open);
  await profiled(open.cdp, `${title}: pan, 60 steps`, async () => {
    await drag(open, 60_000);
  });
  await release(open);
  await page.waitForTimeout(800);
  await printParts(open, title);
  await takeHold(open);
  await drag(open, 60_000);
  await profiled(open.cdp, `${title}: letting go after the pan`, async () => {
    await release(open);
    await page.waitForTimeout(400);
  });
  if (which === 'ours') return;
  await page.locator('search input[type=search]').first().focus();
  await profiled(open.cdp, `${title}: 6 keystrokes in the search field`, async () => {
    for (const key of ['a', 'c', 't', ' ', '1', '2']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(700);
    }
  });
}

/** Drags once more, with the trace instead of the profiler, from the middle third again. */
async function printParts(open: OpenPage, title: string): Promise<void> {
  const { page, cdp, loaded } = open;
  const third = (loaded.end - loaded.start) / 3;
  await page.evaluate(([from, to]) => bench.goTo(from, to), [
    Math.round(loaded.start + third),
    Math.round(loaded.start + 2 * third),
  ] as const);
  await page.waitForTimeout(800);
  await takeHold(open);
  const parts = await traceParts(page, cdp, {
    make: async () => drag(open, 60_000),
    after: async () => release(open),
  });
  const most = [...parts].toSorted((a, b) => b[1] - a[1]).slice(0, 12);
  console.log(`\n${title}: pan, ms a step by the trace, each without what it contains: `);
  console.log(most.map(([name, ms]) => `${name} ${ms.toFixed(2)}`).join(' · '));
}

async function profiled(cdp: CDPSession, title: string, run: () => Promise<void>): Promise<void> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  const begun = performance.now();
  await run();
  const tookMs = performance.now() - begun;
  const { profile } = await cdp.send('Profiler.stop');
  const costs = costsOf(profile);
  const all = [...costs];
  console.log(`\n## ${title} (${tookMs.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)})\n`);
  console.log('| self ms | with callees | function |\n| ---: | ---: | --- |');
  for (const [name, { self, total }] of all
    .filter(([name]) => !/^\((root|program|idle)\)/.test(name))
    .toSorted((a, b) => b[1].self - a[1].self)
    .slice(0, MOST)) {
    console.log(`| ${self.toFixed(1)} | ${total.toFixed(1)} | ${name} |`);
  }
  const named = all
    .filter(([name, { total }]) => INCLUSIVE.has(name.split(' ')[0] ?? '') && total >= 0.5)
    .toSorted((a, b) => b[1].total - a[1].total)
    .map(([name, { total }]) => `${name.split(' ')[0]} ${total.toFixed(1)}`);
  console.log(`\nWith callees: ${named.join(' · ')}`);
}

const INCLUSIVE = new Set(
  'buildIndex rowOf searchTexts foldForIndex select countFacets explainEmpty shownThings overviewLists overviewFinding timelineItems timelineFinding presentationOf layoutLane groupMarks footOf labelPlaced densityOf useLaneLayouts labelsOf markLabels Page Sections TimelineSection TimelineChart LanesPlate LaneRow LaneMarks AxisRow Overview OverviewDrawing UndatedStrip MarksKey ThemesSection DelegationsSection SourcesSection FilterBar Glance Masthead commitRoot renderRootSync performWorkOnRoot readerOf'.split(
    ' ',
  ),
);

interface ProfileNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
  };
  readonly children?: number[];
}

interface CpuProfile {
  readonly nodes: ProfileNode[];
  readonly samples?: number[];
  readonly timeDeltas?: number[];
}

/** Milliseconds by function: alone, and with whatever it called, once however often it calls itself. */
function costsOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Map<string, Cost> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const selfOf = new Map<number, number>();
  for (const [position, id] of samples.entries()) {
    selfOf.set(id, (selfOf.get(id) ?? 0) + (timeDeltas[position + 1] ?? 0) / 1000);
  }
  const costs = new Map<string, Cost>();
  for (const [id, self] of selfOf) {
    const seen = new Set<string>();
    let current: number | undefined = id;
    while (current !== undefined) {
      const node = byId.get(current);
      if (node !== undefined) {
        const name = nameOf(node);
        const cost = costs.get(name) ?? { self: 0, total: 0 };
        costs.set(name, cost);
        if (current === id) cost.self += self;
        if (!seen.has(name)) cost.total += self;
        seen.add(name);
      }
      current = parentOf.get(current);
    }
  }
  return costs;
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const file = url.split('/').at(-1)?.split('?')[0] ?? '';
  return `${functionName || '(anonymous)'} ${file === '' ? '' : `${file}:${lineNumber + 1}`}`.trim();
}

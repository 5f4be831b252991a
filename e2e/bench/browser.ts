import { type CDPSession, chromium, type Page } from 'playwright';

import { chromiumPath } from '../../.ci/chromium.mjs';
import type { Loaded } from './pages/contract';
import type { Site } from './site';

const VIEWPORT = { width: 1366, height: 768 };

/** A page of the benchmark with its items in memory. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly loaded: Loaded;
}

/** Runs in a browser of its own, which ends with it, whatever the page is busy with. */
export async function inFreshBrowser<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const server = await chromium.launchServer({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--js-flags=--max-old-space-size=8192',
    ],
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const context = await browser.newContext({
      viewport: VIEWPORT,
      reducedMotion: 'no-preference',
      serviceWorkers: 'block',
    });
    return await use(await context.newPage());
  } finally {
    await server.kill();
  }
}

/** Opens a page and lets it read `size` items; what reading has left behind is collected. */
export async function openPage(
  page: Page,
  site: Site,
  name: string,
  query: string,
  size: number,
): Promise<OpenPage> {
  page.on('pageerror', (error) => console.error(error));
  page.setDefaultTimeout(0);
  await page.goto(site.pageAddress(name, query));
  await page.waitForFunction(() => 'bench' in globalThis);
  const cdp = await page.context().newCDPSession(page);
  const loaded = await page.evaluate((address) => bench.load(address), site.dataAddress(size));
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  return { page, cdp, loaded };
}

/** Megabytes that the page's script holds after a collection. */
export async function heapMegabytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Milliseconds of processor time that the page's main thread has spent on tasks so far. */
export async function processorMs(cdp: CDPSession): Promise<number> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** What `promise` gives, or undefined when it takes longer: a busy page cannot be asked to stop. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  // The browser ends before a late answer comes; nobody hears its failure.
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type Page, type Route } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';

import { aRawDataset } from '@/testing/raw-dataset';

import { chromiumPath } from '../../.ci/chromium.mjs';
import { inventedDataset } from '../fixtures/invented-dataset';
import { countLoops } from '../fixtures/loop-counter';
import { type Held, memoryOf } from '../fixtures/memory';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DWELL_MS = 20_000;
const STEP_MS = 5_000;
const CHANGES_AN_HOUR = 3_600_000 / DWELL_MS;
/** From the first hour to the last, after collection. */
const ALLOWED_GROWTH = 1_000_000;

interface Refreshes {
  readonly all: number;
  readonly faults: number;
}

/** Answers requests for data: every third time with other data, every tenth with a fault, each kind in its turn. */
async function serveData(page: Page): Promise<() => Refreshes> {
  const whole = inventedDataset();
  const texts = [whole, { ...aRawDataset(), version: '2026.11.2' }].map((raw) =>
    JSON.stringify(raw),
  );
  const faults: readonly ((route: Route) => Promise<void>)[] = [
    async (route) => route.fulfill({ status: 503, body: 'Oops' }),
    async (route) => route.fulfill({ body: texts[0]?.slice(0, 900) ?? '' }),
    async (route) => route.fulfill({ body: '<!doctype html><h1>Not found</h1>' }),
    async () => {},
    async (route) => route.abort('connectionreset'),
  ];
  const count = { all: 0, faults: 0 };
  await page.route(/\/data\/(?!catalog)[\w-]+\.json$/, async (route) => {
    count.all += 1;
    if (count.all % 10 === 0) {
      count.faults += 1;
      await faults[count.faults % faults.length]?.(route);
      return;
    }
    const body = texts[Math.floor(count.all / 3) % 2] ?? '';
    await route.fulfill({ body, contentType: 'application/json' });
  });
  return () => ({ ...count });
}

async function soak(page: Page, address: string, hours: number): Promise<number> {
  await page.clock.install({ time: '2026-11-22T08:00:00' });
  const loops = await countLoops(page);
  const refreshes = await serveData(page);
  await page.goto(`${address}?kiosk=1&lang=en`);
  await page.locator('[data-scene]').first().waitFor();
  const held = await memoryOf(page);

  const measured: Held[] = [];
  for (let hour = 1; hour <= hours; hour += 1) {
    for (let change = 0; change < CHANGES_AN_HOUR; change += 1) await stay(page);
    await toFirstScene(page);
    const now = await held();
    measured.push(now);
    const megabytes = (now.heapBytes / 1e6).toFixed(2);
    const { scenes } = await loops();
    const { all, faults } = refreshes();
    console.log(
      `hour ${String(hour).padStart(2)}: heap ${megabytes} MB, ${now.nodes} nodes, ${now.listeners} listeners; ` +
        `${scenes} changes of scenes, ${all} requests for data, ${faults} of them answered with a fault`,
    );
  }
  return (measured.at(-1)?.heapBytes ?? Number.NaN) - (measured[0]?.heapBytes ?? Number.NaN);
}

/** As long as a scene stays, in steps that leave the network its time: the page gives up an answer that does not come. */
async function stay(page: Page): Promise<void> {
  for (let passed = 0; passed < DWELL_MS; passed += STEP_MS) await page.clock.runFor(STEP_MS);
}

/** One scene has more on it than another: what is compared is the same. */
async function toFirstScene(page: Page): Promise<void> {
  while (!(await page.getByText(/^Scene 1 of \d+$/).count())) await stay(page);
  await page.waitForTimeout(500);
}

/**
 * `npm run soak`: a day of a screen in a lobby in made-up time, with thousands of changes of scenes, hundreds of requests
 * for data and a fault in every tenth. Prints what the page holds, hour by hour; fails where it grows. Takes the number of hours.
 */
export async function main([hours = '24']: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-soak-'));
  const server = await serveBuilt(folder);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    // In the course of hours the browser compiles ever more to machine code and counts it as heap: that is no leak.
    args: ['--no-sandbox', '--js-flags=--no-opt --no-maglev --no-sparkplug'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1920, height: 1080 },
      reducedMotion: 'reduce',
      // Faults are put into what the page asks for, between it and its server.
      serviceWorkers: 'block',
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const growth = await soak(page, server.resolvedUrls?.local[0] ?? '', Number(hours));
    const isPassed = growth < ALLOWED_GROWTH && errors.length === 0;
    console.log(
      `\nFrom the first hour to the last the heap changed by ${(growth / 1e3).toFixed(0)} kB` +
        ` (less than ${ALLOWED_GROWTH / 1e3} kB allowed), ${errors.length} errors: ${isPassed ? 'passed' : 'FAILED'}`,
    );
    return isPassed ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page as it is shipped, built into a folder of its own. */
async function serveBuilt(folder: string): Promise<PreviewServer> {
  // The server that runs this file has declared development; React would be built for that.
  process.env['NODE_ENV'] = 'production';
  await build({ root: ROOT, mode: 'production', logLevel: 'error', build: { outDir: folder } });
  return preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
}

import { readFile } from 'node:fs/promises';

import { expect, test } from '../fixtures/test';

declare global {
  /** Sum of the layout shifts, gathered in the page. */
  var shifts: number;
  /** Ids of sections that stood on the page twice at a time. */
  var doubled: string[];
  /** When the page of the file was seen, in milliseconds since the start. */
  var flashed: number[];
}

const FILES = [
  { file: 'index.html', lang: 'en', title: /Azerbaijan–China media cooperation/ },
  { file: 'index.az.html', lang: 'az', title: /Azərbaycan–Çin media əməkdaşlığı/ },
  { file: 'index.zh-Hans.html', lang: 'zh-Hans', title: /中国—阿塞拜疆媒体合作/ },
] as const;

interface Named {
  readonly id: string;
  readonly title?: Record<string, string> | string;
  readonly name?: Record<string, string>;
}

async function shippedDataset(): Promise<Record<string, readonly Named[]>> {
  return JSON.parse(await readFile('public/data/azerbaijan-china-media.json', 'utf8'));
}

for (const { file, lang, title } of FILES) {
  test.describe(`${file} without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('holds every record, name, theme and source', async ({ page }) => {
      await page.goto(file);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const text = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
      const data = await shippedDataset();
      const own = ({ title: named, name }: Named): string => {
        const shown = typeof named === 'string' ? named : (named ?? name)?.[lang];
        return shown ?? (typeof named === 'object' ? named : name)?.['en'] ?? '';
      };
      const collections = ['agreements', 'events', 'people', 'organizations', 'themes', 'sources'];
      const missing = collections
        .flatMap((collection) => data[collection] ?? [])
        .map((thing) => own(thing).replaceAll(/\s+/g, ' ').trim())
        .filter((words) => words !== '' && !text.includes(words));
      expect(missing).toEqual([]);
      for (const collection of ['agreements', 'events', 'statements', 'delegations']) {
        for (const { id } of data[collection] ?? []) {
          await expect(page.locator(`article[id="${id}"]`)).toHaveCount(1);
        }
      }
    });

    test('shows nothing to choose where nothing can be chosen', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(file);
      await expect(page.locator('#delegations h2')).toBeVisible();
      await expect(page.locator('#delegations [data-choice]')).toHaveCount(1);
      const choices = page.locator('#prerendered').locator('select, input, [data-choice]');
      await expect(choices.filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('#delegations select')).toHaveCount(0);
    });

    test('leads to the other languages and to things within it', async ({ page }) => {
      await page.goto(file);
      const anchors = await page
        .locator('#prerendered a[href^="#"]')
        .evaluateAll((links) => [
          ...new Set(links.map((link) => link.getAttribute('href')?.slice(1) ?? '')),
        ]);
      expect(anchors.length).toBeGreaterThan(250);
      const nowhere = await page.evaluate(
        (ids) => ids.filter((id) => document.getElementById(id) === null),
        anchors,
      );
      expect(nowhere).toEqual([]);
      const other = file === 'index.az.html' ? 'index.zh-Hans.html' : 'index.az.html';
      await page.locator(`header a[href="./${other}"]`).click();
      await expect(page).toHaveURL(new RegExp(`${other}$`));
    });
  });

  test(`${file} is taken over without a shift, in its own language`, async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') globalThis.shifts += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // A system without a Han font gets one later, whatever takes the page over; the page counts as loaded only then.
    let send = (): void => {};
    const measured = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/noto-sans-sc-used.woff2', async (route) => {
      await measured;
      await route.continue();
    });
    await page.goto(file, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await expect(page.locator('[data-pending]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('#sources table')).toBeVisible();
    expect(await page.evaluate(() => globalThis.shifts)).toBeLessThan(0.01);
    send();
    await page.unrouteAll({ behavior: 'wait' });
  });
}

test('the page of the file is shown until the script comes, and looks the same after', async ({
  page,
}) => {
  const waiting: (() => void)[] = [];
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  await page.goto('?scheme=light', { waitUntil: 'commit' });
  const before = page.locator('#prerendered').getByRole('heading', { level: 1 });
  await expect(before).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await page.evaluate(() => document.fonts.ready);
  // Below the bar: a native list's frame is drawn on fractions of a pixel.
  const picture = { clip: { x: 0, y: 70, width: 1366, height: 550 } };
  const first = await page.screenshot(picture);
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  for (const release of waiting) release();
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(async () => {
    expect((await page.screenshot(picture)).equals(first)).toBe(true);
  }).toPass();
});

test('no section stands on the page twice while the script takes over', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.doubled = [];
    new MutationObserver(() => {
      for (const id of ['timeline', 'themes', 'delegations', 'sources', 'footer']) {
        // What still stands in the page of the file is hidden or goes in the same frame.
        const sections = document.querySelectorAll(`#root [id="${id}"]`);
        if (sections.length > 1) globalThis.doubled.push(id);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(page.locator('#sources table')).toBeVisible();
  await expect(page.locator('[data-pending]')).toHaveCount(0);
  expect(await page.evaluate(() => globalThis.doubled)).toEqual([]);
});

test('another view or language does not flash by, and the data are asked for once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    globalThis.flashed = [];
    const look = (): void => {
      const old = document.getElementById('prerendered');
      if (old !== null && getComputedStyle(old).visibility === 'visible') {
        globalThis.flashed.push(performance.now());
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('?lang=az&kind=agreement');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FILES[1].title);
  // The page out of the file may come back after 400 ms; a quick start never shows it.
  const flashed = await page.evaluate(() => globalThis.flashed.filter((at) => at < 400));
  expect(flashed).toEqual([]);
  expect(asked.filter((path) => path.endsWith('azerbaijan-china-media.json'))).toHaveLength(1);
  expect(asked.filter((path) => path.endsWith('catalog.json'))).toHaveLength(1);
});

test('an anchor of the page without script opens the thing', async ({ page }) => {
  await page.goto('index.html#ev-nrta-meeting');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/record=ev-nrta-meeting/);
  expect(new URL(page.url()).hash).toBe('');
});

test('a script that does not arrive leaves the page as it is without any', async ({
  page,
  allowConsole,
}) => {
  allowConsole(/Failed to load resource: net::ERR_FAILED/);
  await page.route(/assets\/index-.*\.js$/, async (route) => route.abort());
  await page.goto('');
  await expect(page.locator('#plain')).toBeVisible();
  await expect(page.locator('#no-script')).toBeVisible();
});

test('data of another version than the page of the file are what shows', async ({ page }) => {
  await page.route(/azerbaijan-china-media\.json$/, async (route) => {
    const response = await route.fetch();
    const dataset = await response.json();
    await route.fulfill({ json: { ...dataset, version: '9999.1', title: { en: 'Newer data' } } });
  });
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Newer data');
  await expect(page.getByText('9999.1').first()).toBeVisible();
});

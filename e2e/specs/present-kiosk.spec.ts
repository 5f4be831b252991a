import { aRawDataset } from '@/testing/raw-dataset';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { Presentation } from '../pages/Presentation';

const good = inventedDataset();

test.beforeEach(async ({ serve, page }) => {
  await page.clock.install({ time: '2026-11-22T08:00:00' });
  await serve.dataset(good);
});

test.describe('an unattended screen', () => {
  test('starts by its link, fills the window, shows filters and no controls', async ({ page }) => {
    await page.addInitScript(() => {
      const requested: string[] = [];
      Reflect.set(globalThis, 'wakeLocks', requested);
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: async (type: string) => {
            requested.push(type);
            return { released: false, release: async () => undefined };
          },
        },
      });
    });
    const show = new Presentation(page);
    await show.open('kiosk=1&theme=training');
    await expect(show.filters).toContainText('Theme: Training');
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await show.root.boundingBox()).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
    await expect(show.root).toHaveCSS('cursor', 'none');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'wakeLocks'))).toContain('screen');
  });

  test('goes round, each scene as long as its section says', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1&scenes=glance:10,themes:40');
    const { count } = await show.place();
    const ids = [await show.sceneId()];
    for (let change = 0; change < count; change += 1) {
      const id = await show.sceneId();
      const seconds = id.startsWith('glance') ? 10 : 40;
      await page.clock.runFor((seconds - 4) * 1000);
      expect(await show.sceneId()).toBe(id);
      await page.clock.runFor(4000);
      await expect.poll(async () => show.sceneId()).not.toBe(id);
      ids.push(await show.sceneId());
    }
    expect(ids.at(-1)).toBe(ids[0]);
  });

  test('an input pauses it, a minute without one sets it going again', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1');
    const { place } = await show.place();
    await page.mouse.move(400, 400);
    await page.mouse.move(410, 400);
    await expect(show.paused).toBeVisible();
    await expect(show.root).not.toHaveCSS('cursor', 'none');
    await page.clock.runFor(40_000);
    await expect(show.root).toHaveCSS('cursor', 'none');
    expect((await show.place()).place).toBe(place);

    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await show.place()).place).toBe(place + 1);
    await page.clock.runFor(55_000);
    expect((await show.place()).place).toBe(place + 1);
    await expect(show.paused).toBeVisible();
    await page.clock.runFor(5000);
    await expect.poll(async () => (await show.place()).place).toBe(place + 2);
    await expect(show.paused).toHaveCount(0);
  });

  test('what somebody opened closes when the loop goes on', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1');
    await page.keyboard.press('o');
    await expect(show.overview).toBeVisible();
    await page.clock.runFor(60_000);
    await expect(show.overview).toHaveCount(0);
    await expect.poll(async () => (await show.place()).place).toBe(2);
  });

  test('stands elsewhere every minute, by a few pixels, and never leaves the window', async ({
    page,
  }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1&scenes=title:3600');
    const box = show.root.locator('.stage-box');
    const places = new Set<string>();
    for (let minute = 0; minute < 9; minute += 1) {
      const { x = 99, y = 99 } = (await box.boundingBox()) ?? {};
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(5);
      places.add(`${x.toFixed(1)} ${y.toFixed(1)}`);
      await page.clock.runFor(60_000);
    }
    expect(places.size).toBe(9);
  });
});

/** In small steps: the page gives an answer up that takes longer than some of its seconds, and the network has real ones. */
async function runUntilFresh(show: Presentation): Promise<void> {
  await expect(async () => {
    await show.page.clock.runFor(10_000);
    await expect(show.stale).toHaveCount(0, { timeout: 200 });
  }).toPass();
}

test.describe('data in the midst of a loop', () => {
  const LATER = { ...good, title: { en: 'Later cooperation' }, version: '2026.11.2' };

  test('new data come with the next scene', async ({ page, serve }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1&scenes=title:200');
    const title = show.scene.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('Sample cooperation');
    await serve.dataset(LATER);
    const asked = page.waitForResponse(/azerbaijan.*\.json/);
    await page.clock.runFor(181_000);
    await asked;
    await page.clock.runFor(1000);
    await expect(title).toHaveText('Sample cooperation');
    await page.clock.runFor(200_000);
    await page.clock.runFor(200_000);
    await expect(title).toHaveText('Later cooperation');
  });

  for (const [what, body, status] of [
    ['that fail', 'Oops', 503],
    ['that are half written', JSON.stringify(good).slice(0, 900), 200],
    ['that are a page of HTML', '<!doctype html><h1>Not found</h1>', 200],
  ] as const) {
    test(`data ${what}: the last good ones stay, with their age`, async ({
      page,
      serve,
      allowConsole,
    }) => {
      allowConsole(/^console error: Failed to load resource:/);
      const show = new Presentation(page);
      await show.open('kiosk=1&scenes=title,glance');
      await serve.datasetText(body, status);
      await page.clock.runFor(190_000);
      await expect(show.stale).toContainText(/[23] minutes ago/);
      const before = await show.sceneId();
      await page.clock.runFor(20_000);
      await expect.poll(async () => show.sceneId()).not.toBe(before);

      await serve.dataset(LATER);
      await runUntilFresh(show);
    });
  }

  test('data that never come: their age shows, and the next request is answered', async ({
    page,
    serve,
  }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1&scenes=title,glance');
    await serve.datasetRequest(async () => {});
    await page.clock.runFor(185_000);
    await expect(show.stale).toHaveCount(0);
    for (let minute = 0; minute < 5; minute += 1) await page.clock.runFor(60_000);
    await expect(show.stale).toContainText(/\d minutes ago/);
    await serve.dataset(LATER);
    await runUntilFresh(show);
  });

  test('a dataset of another size does not stop the loop', async ({ page, serve }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1');
    await page.keyboard.press('End');
    const { count } = await show.place();
    await serve.dataset(aRawDataset());
    for (let step = 0; step < 14; step += 1) await page.clock.runFor(20_000);
    await expect.poll(async () => (await show.place()).count).toBeLessThan(count);
    const { place } = await show.place();
    await page.clock.runFor(20_000);
    await expect.poll(async () => (await show.place()).place).not.toBe(place);
  });

  test('a screen that comes on before its network does finds its data by itself', async ({
    page,
    serve,
    communique,
    allowConsole,
  }) => {
    allowConsole(/^console error: Failed to load resource:/);
    await serve.catalog('down', 502);
    await communique.visit('kiosk=1');
    await communique.report.retry.waitFor();
    await page.unrouteAll();
    await serve.dataset(good);
    await page.clock.runFor(61_000);
    const show = new Presentation(page);
    await show.number.waitFor({ state: 'attached' });
  });
});

test.describe('a newly built page', () => {
  test('is loaded between two scenes, once, although a cache goes on giving the old one', async ({
    page,
  }) => {
    const show = new Presentation(page);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await show.open('kiosk=1&scenes=title:30,glance:30,themes:30');
    // Whoever asks by script gets the new page, whoever navigates the old one.
    await page.route(
      (url) => url.pathname === '/',
      async (route) => {
        if (route.request().isNavigationRequest()) await route.fallback();
        else {
          await route.fulfill({
            contentType: 'text/html',
            body: '<script type="module" src="./assets/index-New.js"></script>',
          });
        }
      },
    );
    await page.route(/index-New\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    expect(loads).toBe(1);
    const reloaded = page.waitForEvent('load');
    for (let step = 0; step < 12; step += 1) await page.clock.runFor(30_000);
    await reloaded;
    await show.number.waitFor({ state: 'attached' });
    expect(loads).toBe(2);
    const { place } = await show.place();
    expect(place).toBeGreaterThan(0);
    for (let step = 0; step < 40; step += 1) await page.clock.runFor(30_000);
    expect(loads).toBe(2);
  });

  test('is not loaded while its script is not there', async ({ page, allowConsole }) => {
    allowConsole(/^console error: Failed to load resource:/);
    const show = new Presentation(page);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await show.open('kiosk=1&scenes=title:30,glance:30');
    await page.route(
      (url) => url.pathname === '/' || url.pathname.endsWith('index-New.js'),
      async (route) => {
        const isPage = new URL(route.request().url()).pathname === '/';
        if (route.request().isNavigationRequest()) await route.fallback();
        else if (isPage) {
          await route.fulfill({
            contentType: 'text/html',
            body: '<script type="module" src="./assets/index-New.js"></script>',
          });
        } else await route.fulfill({ status: 404, body: '' });
      },
    );
    for (let step = 0; step < 30; step += 1) await page.clock.runFor(30_000);
    expect(loads).toBe(1);
  });
});

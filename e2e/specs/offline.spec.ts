import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { askForNewVersion, storedBuilds, test, waitUntilStored } from '../fixtures/offline-test';
import { expect } from '../fixtures/test';
import { CommuniquePage } from '../pages/CommuniquePage';
import { marksIn } from '../pages/evidence';
import { Presentation } from '../pages/Presentation';
import { SpeakerWindow } from '../pages/SpeakerWindow';

const SHIPPED = readFileSync(
  fileURLToPath(new URL('../../public/data/azerbaijan-china-media.json', import.meta.url)),
  'utf8',
);
/** What Chromium says of its own when a request for data fails. */
const FAILED = /^console error: Failed to load resource:/;
const NEW_VERSION = 'A new version of this page is ready.';

test('after one visit everything works without a network, and the data say their age', async ({
  communique,
  page,
  context,
  site,
  allowConsole,
}) => {
  allowConsole(FAILED);
  await communique.open('lang=en');
  await waitUntilStored(page);
  await site.stop();
  await context.setOffline(true);

  await communique.open('lang=en');
  await expect(communique.title).toHaveText('Azerbaijan–China media cooperation');
  const notice = communique.notice('The data could not be refreshed.');
  await expect(notice).toContainText('This copy was loaded');
  await expect(communique.glance.figures).toHaveCount(5);
  const all = await communique.filters.shown();
  await communique.filters.themeChip('Artificial intelligence').click();
  await expect.poll(async () => communique.filters.shown()).toBeLessThan(all);
  await expect(communique.themes.total('Big data')).toBeVisible();
  await communique.timeline.marks.first().click();
  await expect(communique.sheet.title).toBeVisible();
  await marksIn(communique.sheet.root).first().click();
  await expect(page.getByRole('link', { name: 'All that rests on this source' })).toBeVisible();
  await page.reload();
  await communique.sheet.close.click();
  for (const [name, title] of [
    ['Azərbaycanca', 'Azərbaycan–Çin media əməkdaşlığı'],
    ['中文', '中国—阿塞拜疆媒体合作'],
    ['English', 'Azerbaijan–China media cooperation'],
  ] as const) {
    await communique.language(name).click();
    await expect(communique.title).toHaveText(title);
  }

  await page.keyboard.press('p');
  const room = new Presentation(page);
  await room.number.waitFor({ state: 'attached' });
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = new SpeakerWindow(await opening);
  await expect(speaker.connected).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(async () => speaker.place()).toBe(2);
  await page.reload();
  await expect.poll(async () => (await room.place()).place).toBe(2);
  await page.keyboard.press('q');
  await expect(room.code).toBeVisible();

  await site.start();
  await context.setOffline(false);
  await communique.open('lang=en');
  await expect(communique.title).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('preparing for a room without a network tells what the device has', async ({ page }) => {
  const room = new Presentation(page);
  await room.open('present=title&lang=en');
  await waitUntilStored(page);
  await room.press('Prepare');
  await expect(room.prepare).toContainText('Everything that this presentation needs is here.', {
    timeout: 20_000,
  });
  await expect(room.prepare).toContainText(
    'This window may also be reloaded without a connection.',
  );

  // What the browser has thrown away is missing, and that is said.
  await page.evaluate(async () => {
    const names = await caches.keys();
    const name = names.find((candidate) => candidate.startsWith('communique-page-')) ?? '';
    const cache = await caches.open(name);
    await Promise.all((await cache.keys()).map(async (key) => cache.delete(key)));
  });
  await page.reload();
  await room.number.waitFor({ state: 'attached' });
  await room.press('Prepare');
  await expect(room.prepare).toContainText('Not everything is here yet.');
  await expect(room.prepare).toContainText('Keep this window open');
});

test.describe('a new version of the page', () => {
  test('is offered to readers and never to a room; each window keeps what it began with', async ({
    communique,
    page,
    context,
    site,
    builds,
  }) => {
    await communique.open('lang=en');
    await waitUntilStored(page);
    const other = await context.newPage();
    const room = new Presentation(other);
    await room.open('present=title&lang=en');
    await other.evaluate(() => Reflect.set(globalThis, 'sameWindow', true));
    await expect(page.getByText(NEW_VERSION)).toHaveCount(0);

    site.show(builds.second);
    await askForNewVersion(page);
    await expect(communique.notice(NEW_VERSION)).toBeVisible();
    await expect(communique.footer).toContainText('About this page');
    await communique.notice(NEW_VERSION).getByRole('button', { name: 'Reload' }).click();
    await expect(communique.footer).toContainText('About this second build');
    await expect(communique.notice(NEW_VERSION)).toHaveCount(0);

    await other.bringToFront();
    await other.keyboard.press('PageDown');
    await expect.poll(async () => (await room.place()).place).toBe(2);
    await expect(other.getByText(NEW_VERSION)).toHaveCount(0);
    // The server has no part of the first build any more; this window gets its own parts all the same.
    await other.keyboard.press('q');
    await expect(room.code).toBeVisible();
    expect(await other.evaluate(() => Reflect.get(globalThis, 'sameWindow'))).toBe(true);
    expect(await storedBuilds(page)).toBe(2);

    await other.keyboard.press('Escape');
    await other.keyboard.press('Escape');
    const left = new CommuniquePage(other);
    await expect(left.footer).toContainText('About this page');
    await left.notice(NEW_VERSION).getByRole('button', { name: 'Reload' }).click();
    await expect(left.footer).toContainText('About this second build');
    await expect.poll(async () => storedBuilds(other)).toBe(1);
  });

  test.describe('on an unattended screen', () => {
    test('is taken up by an unattended screen between two scenes', async ({
      page,
      site,
      builds,
      allowConsole,
    }) => {
      allowConsole(FAILED);
      await page.clock.install();
      const room = new Presentation(page);
      await room.open('kiosk=1&lang=en&scenes=title:30,glance:30');
      await waitUntilStored(page);
      site.show(builds.second);
      const script = page.locator('script[type="module"][src]');
      await expect(script).not.toHaveAttribute('src', /second-/);
      await expect(async () => {
        await page.clock.fastForward('05:01');
        await expect(script).toHaveAttribute('src', /second-/, { timeout: 3000 });
      }).toPass({ timeout: 60_000 });
      await room.number.waitFor({ state: 'attached' });
    });
  });

  test('that is only half on the server is not taken up', async ({
    communique,
    page,
    site,
    builds,
  }) => {
    await communique.open('lang=en');
    await waitUntilStored(page);
    site.show(builds.half);
    await askForNewVersion(page);
    await expect.poll(async () => storedBuilds(page)).toBe(1);
    await expect(page.getByText(NEW_VERSION)).toHaveCount(0);
    await page.reload();
    await expect(communique.footer).toContainText('About this page');
  });
});

test.describe('data', () => {
  test('are asked of the network each time; what cannot be had shows as the last good copy', async ({
    communique,
    page,
    site,
    allowConsole,
  }) => {
    allowConsole(FAILED);
    await communique.open('lang=en');
    await waitUntilStored(page);
    site.answerData(200, SHIPPED.replace('"version": "', '"version": "9999.'));
    await page.reload();
    await expect(communique.footer).toContainText('9999.');

    site.answerData(503, 'down');
    await page.reload();
    const notice = communique.notice('The data could not be refreshed.');
    await expect(notice).toContainText('Shown is version 9999.');
    await expect(notice).toContainText('This copy was loaded');
    await expect(communique.filters.status).toBeVisible();

    site.answerData();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
    await expect(communique.footer).not.toContainText('9999.');
  });

  test('that are broken have their report, and do not take the place of the last good copy', async ({
    communique,
    page,
    site,
    allowConsole,
  }) => {
    allowConsole(FAILED);
    await communique.open('lang=en');
    await waitUntilStored(page);
    site.answerData(200, SHIPPED.slice(0, 5000));
    await communique.visit('lang=en');
    await expect(communique.report.retry).toBeVisible();
    site.answerData(503);
    await communique.open('lang=en');
    await expect(communique.title).toHaveText('Azerbaijan–China media cooperation');
  });
});

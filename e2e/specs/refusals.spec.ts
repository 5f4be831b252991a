import { aRawDataset } from '@/testing/raw-dataset';

import { expect, test } from '../fixtures/test';
import { Presentation } from '../pages/Presentation';
import { SharePart } from '../pages/SharePart';

const good = JSON.stringify(aRawDataset());
/** What Chromium says of its own when a request fails. */
const FAILED = /^console error: Failed to load resource/;

test.describe('a browser that refuses', () => {
  test('to store anything shows the page all the same', async ({ communique, page }) => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, name, { get: refuse });
      }
      CacheStorage.prototype.open = async () => refuse();
      CacheStorage.prototype.keys = async () => refuse();
      LockManager.prototype.request = async () => refuse();
    });
    await communique.open('lang=en');
    await communique.schemeSwitch('dark').click();
    await communique.language('Azərbaycanca').click();
    await expect(communique.title).toHaveText('Azərbaycan–Çin media əməkdaşlığı');
    const room = new Presentation(page);
    await room.open('present=title&lang=en');
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await room.place()).place).toBe(2);
  });

  test('more storage shows the page all the same', async ({ communique, page }) => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      Storage.prototype.setItem = refuse;
      Cache.prototype.put = async () => refuse();
    });
    await communique.open('lang=en');
    await communique.language('中文').click();
    await expect(communique.title).toHaveText('中国—阿塞拜疆媒体合作');
    await communique
      .schemeSwitch('dark')
      .or(page.getByRole('button', { name: /深色/ }))
      .click();
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  });

  test('full screen, wake lock, windows and the clipboard: the presentation goes on', async ({
    communique,
    page,
  }) => {
    await page.addInitScript(() => {
      const refuse = async (): Promise<never> => {
        throw new DOMException('Refused', 'NotAllowedError');
      };
      Element.prototype.requestFullscreen = refuse;
      WakeLock.prototype.request = refuse;
      Clipboard.prototype.writeText = refuse;
      Clipboard.prototype.write = refuse;
      globalThis.open = () => null;
    });
    await communique.open('lang=en');
    const share = new SharePart(page);
    await share.open();
    await share.copyLink.click();
    await expect(share.refused).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(share.sheet).toHaveCount(0);
    await page.keyboard.press('p');
    const room = new Presentation(page);
    await room.number.waitFor({ state: 'attached' });
    await page.keyboard.press('s');
    await expect(room.prepare).toContainText(/window/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await room.place()).place).toBe(2);
  });
});

test.describe('a clock', () => {
  test('that jumps a day, or a window that slept one: new data are asked for at once', async ({
    communique,
    page,
    serve,
  }) => {
    await page.clock.install({ time: '2026-11-22T10:00:00Z' });
    await serve.datasetText(good);
    await communique.open('lang=en');
    await serve.dataset({ ...aRawDataset(), title: { en: 'Later cooperation' }, version: '2' });
    // No timer has run meanwhile: the window was frozen.
    await page.clock.setSystemTime('2026-11-23T10:00:00Z');
    await page.evaluate(() => globalThis.dispatchEvent(new Event('visibilitychange')));
    await expect(communique.title).toHaveText('Later cooperation');
  });

  test('that is set back makes no data younger than new, and stops nothing', async ({
    communique,
    page,
    serve,
    allowConsole,
  }) => {
    allowConsole(FAILED);
    await page.clock.install({ time: '2026-11-22T10:00:00Z' });
    await serve.datasetText(good);
    await communique.open('lang=en');
    await page.clock.setSystemTime('2026-11-21T09:00:00Z');
    await serve.datasetText('', 503);
    await page.clock.fastForward('10:01');
    const notice = communique.notice('The data could not be refreshed.');
    await expect(notice).toContainText('less than a minute ago');
    await serve.datasetText(good);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
  });

  test('that jumps does not stop a wall screen', async ({ page, serve }) => {
    await page.clock.install({ time: '2026-11-22T10:00:00Z' });
    await serve.datasetText(good);
    const room = new Presentation(page);
    await room.open('kiosk=1&lang=en&scenes=title:30,glance:30');
    for (const time of ['2026-11-23T10:00:00Z', '2025-01-01T00:00:00Z']) {
      await page.clock.setSystemTime(time);
      const before = await room.sceneId();
      await expect(async () => {
        await page.clock.runFor(10_000);
        expect(await room.sceneId()).not.toBe(before);
      }).toPass();
    }
  });
});

import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright/test';

import { aRawDataset } from '@/testing/raw-dataset';
import { syntheticDataset } from '@/testing/synthetic-dataset';

import { ownSite, type OwnSite } from '../fixtures/own-site';
import { expect, test as base } from '../fixtures/test';
import { changedDataset, OwnData } from '../pages/OwnData';
import { SharePart } from '../pages/SharePart';

const good = JSON.stringify(aRawDataset());
/** What Chromium says of its own when a request fails. */
const FAILED = /^console error: (?:Failed to load resource|Loading module from)/;
/** What React says of a part that could not be drawn. */
const NOT_DRAWN = /^console (?:error|warning): /;

/** The built page on a server that can behave badly, with the headers that are built for hosts. */
const test = base.extend<{ readonly site: OwnSite }>({
  site: async ({ browserName: _browserName }, use) => {
    const site = await ownSite(fileURLToPath(new URL('../../dist', import.meta.url)));
    await use(site);
    await site.stop();
  },
});
const onSite = test.extend({ baseURL: async ({ site }, use) => use(site.url) });

/** Notes a window that is loaded anew. */
async function markWindow(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Reflect.set(globalThis, 'sameWindow', true));
  return async () => page.evaluate(() => Reflect.get(globalThis, 'sameWindow') === true);
}

/** As after a deploy: the server has another page, and no longer the part for sharing of the first. */
async function serveSecondBuild(page: Page): Promise<void> {
  await page.route(/assets\/TakeAway-/, async (route) => route.fulfill({ status: 404 }));
  await page.route(/assets\/second\.js$/, async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.route('/', async (route) =>
    route.request().resourceType() === 'fetch'
      ? route.fulfill({
          contentType: 'text/html',
          body: '<script type="module" src="./assets/second.js"></script>',
        })
      : route.continue(),
  );
}

test.describe('a part of the page that cannot be loaded', () => {
  test('says so, and is really asked for again', async ({ communique, page, allowConsole }) => {
    allowConsole(NOT_DRAWN);
    await communique.open();
    const isSame = await markWindow(page);
    await page.route(/assets\/TakeAway-/, async (route) => route.abort());
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    const failed = communique.failedPanel('Share');
    await expect(failed).toContainText('Share could not be drawn');
    await page.unrouteAll();
    await failed.getByRole('button', { name: 'Try again' }).click();
    await new SharePart(page).copyLink.waitFor();
    expect(await isSame()).toBe(true);
  });

  test('does not keep the others from showing, also with many records', async ({
    serve,
    communique,
    page,
    allowConsole,
  }) => {
    allowConsole(NOT_DRAWN);
    await serve.dataset(syntheticDataset({ records: 5_001, seed: 3 }));
    await page.route(/assets\/TimelineSection-/, async (route) => route.abort());
    await page.goto('?now=2026-11-22');
    await expect(communique.failedPanel('Timeline')).toBeVisible();
    await expect(page.locator('#sources table')).toBeVisible();
  });

  test('loads the new build of the site, once', async ({ communique, page, allowConsole }) => {
    allowConsole(NOT_DRAWN);
    await communique.open();
    const isSame = await markWindow(page);
    await serveSecondBuild(page);
    const share = page.getByRole('banner').getByRole('button', { name: 'Share' });
    await share.click();
    // While it is being loaded there is no window to ask.
    await expect(async () => expect(await isSame()).toBe(false)).toPass();
    // What the file shows does not listen yet.
    await communique.answers();
    // A cache that goes on giving the old page must not make it reload for ever.
    const isSameAgain = await markWindow(page);
    await share.click();
    await expect(communique.failedPanel('Share')).toBeVisible();
    expect(await isSameAgain()).toBe(true);
  });

  test('never costs the reader a file of his or her own', async ({
    communique,
    page,
    allowConsole,
  }) => {
    allowConsole(NOT_DRAWN);
    const own = new OwnData(page);
    await communique.open();
    await own.showFile(await changedDataset());
    const isSame = await markWindow(page);
    await serveSecondBuild(page);
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    const failed = communique.failedPanel('Share');
    const again = failed.getByRole('button', { name: 'Try again' });
    // The first look at the server and the second try would each load the page anew.
    for (let tries = 0; tries < 3; tries += 1) {
      const asked = page.waitForRequest(/assets\/TakeAway-/);
      await again.click();
      await asked;
      await expect(failed).toBeVisible();
    }
    expect(await isSame()).toBe(true);
    await expect(own.strip).toBeVisible();
  });

  test('does no harm where it was only for paper', async ({ communique, page, allowConsole }) => {
    allowConsole(NOT_DRAWN);
    await page.route(/assets\/(?:PrintHost|NewVersionNotice|Paper)-/, async (route) =>
      route.abort(),
    );
    await communique.open();
    await expect(communique.sources.rows.first()).toBeVisible();
    await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    await expect(communique.title).toBeVisible();
  });

  test('leaves header and footer where even the report of a failure cannot come', async ({
    communique,
    page,
    serve,
    allowConsole,
  }) => {
    allowConsole(NOT_DRAWN);
    await serve.datasetRequest(async (route) => route.abort());
    await page.route(/assets\/DataFailure-/, async (route) => route.abort());
    await communique.visit('lang=en&side=AZ');
    const failed = communique.failedPanel('Data');
    await expect(failed).toContainText('Data could not be drawn');
    await expect(communique.footer).toContainText('About this page');
    await page.unroute(/assets\/DataFailure-/);
    await failed.getByRole('button', { name: 'Try again' }).click();
    await expect(communique.main).toContainText('The server could not be reached.');
  });

  test('a language that cannot be had leaves the page in its own, and says so', async ({
    communique,
    page,
    allowConsole,
  }) => {
    allowConsole(NOT_DRAWN);
    await communique.open('lang=en');
    await page.route(/assets\/zh-hans/, async (route) => route.abort());
    await communique.language('中文').click();
    const notice = communique.notice('The words of this language could not be loaded.');
    await expect(notice).toBeVisible();
    await expect(communique.title).toHaveText('Azerbaijan–China media cooperation');
    await page.unrouteAll();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(communique.title).toHaveText('中国—阿塞拜疆媒体合作');
    await expect(notice).toHaveCount(0);
  });
});

onSite.describe('an answer', () => {
  for (const [what, begin] of [
    ['that never begins', ''],
    ['that stops in its middle', good.slice(0, 2000)],
  ] as const) {
    onSite(
      `${what} is given up after twenty seconds, with a word`,
      async ({ communique, page, site }) => {
        await page.clock.install();
        site.misbehave((_request, response) => {
          if (begin === '') return;
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write(begin);
        });
        await communique.visit('lang=en&side=AZ');
        await expect(communique.loading).toBeVisible();
        await expect(async () => {
          await page.clock.runFor(5100);
          await expect(communique.main).toContainText('The server stopped answering.', {
            timeout: 500,
          });
        }).toPass();
        site.misbehave();
        await communique.report.retry.click();
        await expect(communique.filters.status).toBeVisible();
      },
    );
  }

  for (const [what, length] of [
    ['that breaks off', 0],
    ['that is shorter than it says', good.length + 1000],
  ] as const) {
    onSite(`${what} is said to be no whole one`, async ({ communique, site, allowConsole }) => {
      allowConsole(FAILED);
      site.misbehave((_request, response) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          ...(length === 0 ? {} : { 'content-length': length }),
        });
        response.write(good.slice(0, 3000), () => response.destroy());
      });
      await communique.visit('lang=en');
      await expect(communique.main).toContainText('The file did not arrive whole.');
      site.misbehave();
      await communique.report.retry.click();
      await expect(communique.filters.status).toBeVisible();
    });
  }

  onSite(
    'that says it has not changed brings what is there',
    async ({ communique, site, page }) => {
      const asked: string[] = [];
      site.misbehave((request, response) => {
        const known = request.headers['if-none-match'];
        asked.push(String(known));
        response.setHeader('etag', '"1"');
        response.setHeader('cache-control', 'no-cache');
        if (known === undefined) response.setHeader('content-type', 'application/json').end(good);
        else response.writeHead(304).end();
      });
      await communique.open('lang=en');
      await page.reload();
      await expect(communique.title).toHaveText('Sample cooperation');
      await expect(communique.filters.status).toHaveText('4 records, all shown');
      expect(asked).toEqual(['undefined', '"1"']);
    },
  );

  onSite(
    'of another type is read for what it is; one that leads elsewhere on the site too',
    async ({ communique, site }) => {
      site.misbehave((request, response) => {
        if (request.url?.includes('moved') === true) {
          response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(good);
        } else {
          response.writeHead(302, { location: './moved.json' }).end();
        }
      });
      await communique.open('lang=en');
      await expect(communique.title).toHaveText('Sample cooperation');
    },
  );

  onSite(
    'that leads to another site is refused',
    async ({ communique, site, page, allowConsole }) => {
      allowConsole(/Content Security Policy|Failed to load resource|Fetch API cannot load/);
      allowConsole(/^request to https:\/\/elsewhere\.example$/);
      const reached: string[] = [];
      page.on('response', (response) => reached.push(new URL(response.url()).host));
      site.misbehave((_request, response) => {
        response.writeHead(302, { location: 'https://elsewhere.example/data.json' }).end();
      });
      await communique.visit('lang=en');
      await expect(communique.main).toContainText('The server could not be reached.');
      expect(reached.filter((host) => host.includes('elsewhere'))).toEqual([]);
      await expect(communique.report.retry).toBeVisible();
    },
  );
});

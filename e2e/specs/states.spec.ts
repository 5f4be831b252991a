import type { Route } from 'playwright/test';

import { aRawDataset } from '@/testing/raw-dataset';

import { withoutChartLibrary } from '../fixtures/chart-library';
import { expect, test } from '../fixtures/test';

const good = JSON.stringify(aRawDataset());

test.describe('a page left open', () => {
  test('keeps the last good data when a refresh fails, and says so', async ({
    communique,
    serve,
    page,
    allowConsole,
  }) => {
    allowConsole(/^console error: Failed to load resource:/);
    await page.clock.install();
    await serve.datasetText(good);
    await communique.open('view=list');
    await serve.datasetText('Oops', 503);
    await page.clock.fastForward('10:01');
    const notice = communique.notice('The data could not be refreshed.');
    await expect(notice).toContainText('Shown is version 2026.11.1');
    await expect(communique.timeline.rows).toHaveCount(4);

    await serve.dataset({ ...aRawDataset(), title: { en: 'Mended cooperation' } });
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
    await expect(communique.title).toHaveText('Mended cooperation');
  });

  test('picks up new data by itself, and keeps what is open', async ({
    communique,
    serve,
    page,
  }) => {
    await page.clock.install();
    await serve.datasetText(good);
    await communique.open('record=agr-sample');
    await serve.dataset({
      ...aRawDataset(),
      title: { en: 'Later cooperation' },
      version: '2026.11.2',
    });
    await page.clock.fastForward('10:01');
    await expect(communique.footer).toContainText('2026.11.2');
    await expect(communique.sheet.title).toHaveText('Memorandum on cooperation');
  });
});

test.describe('loading', () => {
  test('says nothing for a moment, then says that it loads, then shows', async ({
    communique,
    serve,
    page,
  }) => {
    const waiting: Route[] = [];
    await serve.datasetRequest(async (route) => {
      waiting.push(route);
    });
    await page.addInitScript(noteWhenLoadingShows);
    // The default view stands in the file; another one has to load.
    await communique.visit('side=AZ');
    await expect(communique.loading).toBeVisible();
    await expect(communique.main).toHaveAttribute('aria-busy', 'true');
    const { lines = 0, words = 0 } = await page.evaluate(() => Reflect.get(globalThis, 'shownAt'));
    // 400 ms by the page's clock; the machine may notice the lines late.
    expect(words - lines).toBeGreaterThan(200);

    await expect.poll(() => waiting.length).toBe(1);
    await waiting[0]?.fulfill({ body: good, contentType: 'application/json' });
    await expect(communique.title).toHaveText('Sample cooperation');
    await expect(communique.loading).toHaveCount(0);
  });
});

/** Runs in the page: notes when the lines of loading appear, and when their words do. */
function noteWhenLoadingShows(): void {
  const shownAt: { lines?: number; words?: number } = {};
  Reflect.set(globalThis, 'shownAt', shownAt);
  new MutationObserver(() => {
    const lines = document.querySelector('main[aria-busy="true"]');
    if (lines === null) return;
    shownAt.lines ??= performance.now();
    if (lines.querySelector('output')?.textContent !== '') shownAt.words ??= performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

test('a section that cannot be drawn says so and leaves the others alone', async ({
  communique,
  page,
  allowConsole,
}) => {
  allowConsole(/^console error: /);
  await withoutChartLibrary(page);
  await communique.open();
  const failed = communique.failedPanel('Themes');
  await expect(failed).toContainText('Themes could not be drawn');
  await expect(failed).toContainText('The other parts of the page are not affected.');
  await expect(communique.timeline.marks.first()).toBeVisible();
  await expect(communique.delegations.heading).toContainText('delegations');
  await expect(communique.sources.rows.first()).toBeVisible();

  await page.unrouteAll();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(failed).toHaveCount(0);
  await expect(communique.themes.total('Big data')).toBeVisible();
});

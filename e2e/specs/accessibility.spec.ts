import { refusedDatasets, spoiltDatasets } from '@/testing/broken-datasets';

import { withoutChartLibrary } from '../fixtures/chart-library';
import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { marksIn } from '../pages/evidence';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${scheme}`, () => {
    test('the page with all shipped records, as chart and as tables', async ({
      communique,
      axeViolations,
    }) => {
      await communique.open(`scheme=${scheme}`);
      await communique.themes.drawnPanel('Big data');
      expect.soft(await axeViolations(), 'chart').toEqual([]);
      await communique.timeline.showList.click();
      await communique.themes.asTable.click();
      await communique.sources.showAll.click();
      await communique.page.getByText('Method', { exact: true }).click();
      expect.soft(await axeViolations(), 'tables').toEqual([]);
    });

    test('other languages', async ({ communique, axeViolations }) => {
      for (const lang of ['az', 'zh-Hans']) {
        await communique.open(`scheme=${scheme}&lang=${lang}&from=2025-06-01&to=2025-07-31`);
        expect.soft(await axeViolations(), lang).toEqual([]);
      }
    });

    test('filtered, empty, notices', async ({ serve, communique, axeViolations }) => {
      await serve.dataset(inventedDataset());
      for (const query of [
        'theme=training&kind=statement&from=2012-01-01&to=2026-12-31&dates=certain&q=words',
        'theme=ai&kind=protocol',
        'kind=training',
        'from=2012-03-01&to=2012-03-15',
        'record=nothing&dataset=nowhere',
      ]) {
        await communique.open(`scheme=${scheme}&${query}`);
        expect.soft(await axeViolations(), query).toEqual([]);
      }
    });

    test('every kind of sheet', async ({ serve, communique, axeViolations }) => {
      await serve.dataset(inventedDataset());
      for (const id of [
        'agr-sample',
        'ev-meeting',
        'st-sample',
        'del-council',
        'p-ayan-numunali',
        'org-sample-council',
        's-sample-news',
        's-sample-archive',
      ]) {
        await communique.open(`scheme=${scheme}&record=${id}`);
        await communique.sheet.title.waitFor();
        expect.soft(await axeViolations(), id).toEqual([]);
      }
    });

    test('open menus, lists and details', async ({ serve, communique, axeViolations }) => {
      await serve.dataset(inventedDataset());
      await communique.open(`scheme=${scheme}`);
      for (const menu of ['Further themes', 'Form', 'Organisation', 'Person', 'Years'] as const) {
        await communique.filters.menu(menu).click();
        expect.soft(await axeViolations(), menu).toEqual([]);
      }
      await communique.page.keyboard.press('Escape');
      await communique.themes.total('Training').click();
      expect.soft(await axeViolations(), 'records behind a number').toEqual([]);
      await communique.glance.figures.nth(1).click();
      expect.soft(await axeViolations(), 'list of a figure').toEqual([]);
      await communique.glance.close.click();
      await marksIn(communique.delegations.root).first().click();
      expect.soft(await axeViolations(), 'evidence').toEqual([]);
    });

    test('a capsule that opened into a list', async ({ serve, communique, axeViolations }) => {
      const raw = inventedDataset();
      await serve.dataset({
        ...raw,
        events: raw.events.map((event) =>
          event.id.startsWith('ev-talks') ? { ...event, date: '2012-03-01' } : event,
        ),
      });
      await communique.open(`scheme=${scheme}&from=2011-01-01&to=2013-12-31`);
      await communique.timeline.clusters.first().press('Enter');
      expect.soft(await axeViolations()).toEqual([]);
    });

    test('data that fail or are faulty', async ({ serve, communique, axeViolations }) => {
      await serve.datasetText(refusedDatasets.wrongVersion.text);
      await communique.visit(`scheme=${scheme}`);
      await communique.report.retry.waitFor();
      expect.soft(await axeViolations(), 'refused').toEqual([]);

      await serve.datasetText(spoiltDatasets.danglingReference.text);
      await communique.open(`scheme=${scheme}`);
      await communique.report.unfold();
      expect.soft(await axeViolations(), 'partial').toEqual([]);

      await serve.datasetRequest(async () => {});
      // The default view stands in the file; another one has to load.
      await communique.visit(`scheme=${scheme}&kind=agreement`);
      await communique.loading.waitFor();
      expect.soft(await axeViolations(), 'loading').toEqual([]);
    });

    test('a section that failed', async ({ communique, page, axeViolations, allowConsole }) => {
      allowConsole(/^console error: /);
      await withoutChartLibrary(page);
      await communique.open(`scheme=${scheme}&from=2025-06-01&to=2025-07-31`);
      await communique.failedPanel('Themes').waitFor();
      expect.soft(await axeViolations()).toEqual([]);
    });
  });

  test.describe(`axe finds nothing on a phone, ${scheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('page, filters, sheet', async ({ serve, communique, axeViolations }) => {
      await serve.dataset(inventedDataset());
      await communique.open(`scheme=${scheme}&theme=training`);
      expect.soft(await axeViolations(), 'page').toEqual([]);
      await communique.filters.openDialog.click();
      await communique.filters.closeDialog.waitFor();
      expect.soft(await axeViolations(), 'filters').toEqual([]);
      await communique.filters.closeDialog.click();
      await communique.timeline.showList.click();
      await communique.timeline.titles().first().click();
      await communique.sheet.title.waitFor();
      expect.soft(await axeViolations(), 'sheet').toEqual([]);
    });
  });
}

test.describe('structure', () => {
  test('landmarks, one first heading, no level left out', async ({ communique, page }) => {
    await communique.open();
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
      await expect(page.getByRole(role), role).toHaveCount(1);
    }
    await expect(page.getByRole('navigation')).not.toHaveCount(0);
    await expect(communique.title).toHaveCount(1);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? level), `heading ${index}`).toBeLessThanOrEqual(1);
    }
  });

  test('the skip link comes first, shows itself, and leads to the content', async ({
    communique,
    page,
  }) => {
    await communique.open('theme=ai');
    await page.keyboard.press('Tab');
    await expect(communique.skipLink).toBeFocused();
    await expect(communique.skipLink).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(communique.main).toBeFocused();
    expect(communique.query()).toEqual({ theme: 'ai' });
  });

  test('a change of the number of records is announced', async ({ serve, communique, page }) => {
    await serve.dataset(inventedDataset());
    await communique.open();
    await communique.filters.themeChip('Artificial intelligence').click();
    await expect(page.getByRole('status').filter({ hasText: '1 of 11 records' })).toBeVisible();
  });
});

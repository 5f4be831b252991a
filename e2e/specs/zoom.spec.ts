import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { stickingOut } from '../pages/measure';

test.describe('a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('holds the page in every language', async ({ communique, page }) => {
    for (const lang of ['en', 'az', 'zh-Hans']) {
      for (const query of [
        '',
        'view=list',
        'record=agr-audiovisual-council-nrta',
        'theme=alchemy',
      ]) {
        await communique.open(`lang=${lang}&${query}`);
        expect.soft(await stickingOut(page), `${lang} ${query}`).toEqual([]);
      }
    }
  });

  test('filters in a dialog', async ({ serve, communique, page }) => {
    await serve.dataset(inventedDataset());
    await communique.open('view=list');
    await communique.filters.openDialog.click();
    await communique.filters.group('Form').click();
    await communique.filters.dialog.getByRole('checkbox', { name: /^Statements / }).check();
    await expect(communique.filters.dialog.getByRole('status')).toHaveText('2 of 11 records');
    expect(await stickingOut(page)).toEqual([]);
    await communique.filters.closeDialog.click();
    await expect(communique.filters.openDialog).toBeFocused();
    await expect(communique.filters.openDialog).toHaveAccessibleName('Filter (1 set)');
    await expect(communique.timeline.rows).toHaveCount(2);
    expect(communique.query()).toEqual({ view: 'list', kind: 'statement' });
  });
});

test.describe('a laptop’s window at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('is usable: the bar leaves room, a record opens, is read and closed', async ({
    serve,
    communique,
    page,
  }) => {
    await serve.dataset(inventedDataset());
    await communique.open('view=list&theme=training&kind=event,statement,agreement');
    await communique.timeline.heading.scrollIntoViewIfNeeded();
    await page.mouse.move(160, 128);
    await page.mouse.wheel(0, 400);
    const free = await page.evaluate(() => {
      const bar = document.querySelector('search');
      if (bar === null || getComputedStyle(bar).position !== 'sticky') return innerHeight;
      return innerHeight - Math.max(0, bar.getBoundingClientRect().bottom);
    });
    expect(free).toBeGreaterThanOrEqual(128);

    await communique.timeline.titles().first().click();
    await communique.sheet.title.scrollIntoViewIfNeeded();
    await expect(communique.sheet.title).toBeInViewport();
    await communique.sheet.fact('Identifier').scrollIntoViewIfNeeded();
    await expect(communique.sheet.fact('Identifier')).toBeInViewport({ ratio: 1 });
    await communique.sheet.close.click();
    await expect(communique.sheet.root).toHaveCount(0);
  });

  test('filters can be set and the page shown again', async ({ serve, communique }) => {
    await serve.dataset(inventedDataset());
    await communique.open();
    await communique.filters.openDialog.click();
    await communique.filters.group('Person').click();
    await communique.filters.dialog.getByRole('checkbox', { name: /^Li Shili / }).check();
    await communique.filters.closeDialog.click();
    await expect(communique.filters.status).toHaveText('2 of 11 records');
  });
});

test.describe('text at twice its size', () => {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    test(`fits into ${viewport.width} pixels`, async ({ communique, page }) => {
      await page.setViewportSize(viewport);
      for (const lang of ['en', 'az', 'zh-Hans']) {
        for (const query of ['', 'record=agr-audiovisual-council-nrta']) {
          await communique.open(`scale=2&lang=${lang}&${query}`);
          expect.soft(await stickingOut(page), `${lang} ${query}`).toEqual([]);
        }
      }
    });
  }
});

test.describe('a wall of 3840 pixels', () => {
  test.use({ viewport: { width: 3840, height: 2160 } });

  test('is filled, and set larger', async ({ communique, page }) => {
    await communique.open();
    expect(await stickingOut(page)).toEqual([]);
    const chart = await communique.timeline.chart.boundingBox();
    expect(chart?.width ?? 0).toBeGreaterThan(1500);
    const size = await communique.timeline.root.evaluate(
      (section) => getComputedStyle(section).fontSize,
    );
    expect(Number.parseFloat(size)).toBeGreaterThan(19);
  });
});

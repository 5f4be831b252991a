import { syntheticDataset } from '@/testing/synthetic-dataset';

import { expect, test } from '../fixtures/test';

const RECORDS = 3000;

test.describe('a long list', () => {
  test.beforeEach(async ({ serve, communique }) => {
    await serve.dataset(syntheticDataset({ records: RECORDS, seed: 7 }));
    await communique.open('view=list');
    await communique.timeline.table.locator('[data-index="0"]').waitFor();
  });

  test('is a real table that says how many rows it has and draws those in view', async ({
    communique,
    page,
  }) => {
    const { table } = communique.timeline;
    await expect(table).toHaveAttribute('aria-rowcount', String(RECORDS + 1));
    expect(await communique.timeline.rows.count()).toBeLessThan(80);
    await expect(table.locator('[data-index="0"]')).toHaveAttribute('aria-rowindex', '2');
    await page.keyboard.press('End');
    const last = table.locator(`[data-index="${RECORDS - 1}"]`);
    // Rows are measured when they are drawn: the table's end moves until those at the end are.
    await expect(async () => {
      await page.evaluate(() =>
        document.querySelector('table')?.scrollIntoView({ block: 'end', behavior: 'instant' }),
      );
      await expect(last).toHaveAttribute('aria-rowindex', String(RECORDS + 1), { timeout: 1_000 });
      await expect(last).toBeInViewport({ timeout: 1_000 });
    }).toPass();
    expect(await communique.timeline.rows.count()).toBeLessThan(80);
  });

  test('sorts by words without losing the rows, both ways', async ({ communique }) => {
    const { table } = communique.timeline;
    const header = table.getByRole('columnheader', { name: 'Title', exact: true });
    await communique.timeline.sorter('Title').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(table).toHaveAttribute('aria-busy', 'false');
    const up = await communique.timeline.titles().allTextContents();
    expect(up.slice(0, 10)).toEqual(up.slice(0, 10).toSorted((a, b) => a.localeCompare(b, 'en')));
    await communique.timeline.sorter('Title').click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expect
      .poll(async () => (await communique.timeline.titles().allTextContents())[0])
      .not.toBe(up[0]);
    const down = await communique.timeline.titles().allTextContents();
    expect(down.slice(0, 10)).toEqual(
      down.slice(0, 10).toSorted((a, b) => b.localeCompare(a, 'en')),
    );
  });

  test('keeps the focused link while the page is scrolled far away', async ({
    communique,
    page,
  }) => {
    const link = communique.timeline.table.locator('[data-index="3"]').getByRole('link').first();
    const title = await link.textContent();
    await link.focus();
    await page.evaluate(() => scrollTo({ top: 60_000, behavior: 'instant' }));
    const furthest = async () =>
      communique.timeline.rows.last().evaluate((row) => Number(row.dataset['index']));
    await expect.poll(furthest).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await page.keyboard.press('Tab');
    const row = await page.evaluate(
      () => document.activeElement?.closest('tr')?.getAttribute('data-index') ?? '',
    );
    expect(['3', '4']).toContain(row);
  });

  test('prints its rows up to a number that it says', async ({ communique, page }) => {
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(await communique.timeline.rows.count()).toBe(2000);
    await expect(
      communique.timeline.root.getByText('Printed: the first 2,000 of 3,000 records'),
    ).toBeVisible();
    await page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
    });
    await expect.poll(() => communique.timeline.rows.count()).toBeLessThan(80);
  });
});

test.describe('a narrow window', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('holds a long list without scrolling sideways', async ({ serve, communique, page }) => {
    await serve.dataset(syntheticDataset({ records: 600, seed: 7 }));
    await communique.open('view=list');
    await communique.timeline.table.locator('[data-index="0"]').waitFor();
    const widths = await page.evaluate(() => {
      const table = document.querySelector('#timeline table');
      return {
        page: document.documentElement.scrollWidth,
        table: table?.scrollWidth ?? 0,
        frame: table?.parentElement?.clientWidth ?? 0,
      };
    });
    expect(widths.page).toBe(320);
    expect(widths.table).toBeLessThanOrEqual(widths.frame);
  });
});

test('a list of up to 200 records is drawn whole, for the browser’s own search', async ({
  serve,
  communique,
}) => {
  await serve.dataset(syntheticDataset({ records: 200, seed: 7 }));
  await communique.open('view=list');
  await expect(communique.timeline.rows).toHaveCount(200);
  expect(await communique.timeline.table.getAttribute('aria-rowcount')).toBeNull();
});

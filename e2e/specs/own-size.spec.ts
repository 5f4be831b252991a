import { open, readFile, truncate, writeFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright/test';

import { expect, test } from '../fixtures/test';

const MEBIBYTE = 2 ** 20;
const LARGEST = 256 * MEBIBYTE;
/** Longer than this nobody's page may stand still. */
const LONGEST_TASK_MS = 200;

/** Opens the sheet for a dataset of the reader's own. */
async function openSheet(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Open a dataset…' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.locator('input[type="file"]')).toBeAttached();
  return sheet;
}

/** From now on, how long the page was busy at a time. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    const longest = { ms: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ entryTypes: ['longtask'] });
    return longest;
  });
  return () => watch.evaluate(({ ms }) => ms);
}

/** The shipped dataset with so many blanks before its end that the file has this size. */
async function writePadded(path: string, size: number): Promise<void> {
  const text = (await readFile('public/data/azerbaijan-china-media.json', 'utf8')).trimEnd();
  const start = Buffer.from(text.slice(0, -1));
  const blanks = Buffer.alloc(MEBIBYTE, ' ');
  const file = await open(path, 'w');
  try {
    await file.write(start);
    for (let left = size - start.length - 1; left > 0; left -= blanks.length) {
      await file.write(blanks, 0, Math.min(left, blanks.length));
    }
    await file.write('}');
  } finally {
    await file.close();
  }
}

test.describe('a file of the reader’s own that is as large as any may be', () => {
  test('is read while the page answers', async ({ communique, page }, info) => {
    const path = info.outputPath('largest.json');
    await writePadded(path, LARGEST);
    await communique.open();
    const sheet = await openSheet(page);
    const longestTask = await watchTasks(page);
    await sheet.locator('input[type="file"]').setInputFiles(path);
    await expect(sheet.getByText(/^94: /)).toBeVisible({ timeout: 45_000 });
    await expect(sheet.getByText('Nothing is different.')).toBeVisible();
    expect(await longestTask()).toBeLessThan(LONGEST_TASK_MS);
    await writeFile(path, '');
  });

  test('with one byte more is refused by its size', async ({ communique, page }, info) => {
    const path = info.outputPath('larger.json');
    await writeFile(path, '');
    // Nothing of it is ever read: there need not be anything in it.
    await truncate(path, LARGEST + 1);
    await communique.open();
    const sheet = await openSheet(page);
    const longestTask = await watchTasks(page);
    await sheet.locator('input[type="file"]').setInputFiles(path);
    await expect(sheet.getByText('The file is too large to read.')).toBeVisible();
    await expect(sheet.getByText('at most 256 MiB')).toBeVisible();
    await expect(sheet.getByText('257 MiB')).toBeVisible();
    expect(await longestTask()).toBeLessThan(LONGEST_TASK_MS);
  });
});

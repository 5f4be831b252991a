import { expect, test } from '../fixtures/test';
import { changedDataset, OwnData } from '../pages/OwnData';

test('a dataset of the reader’s own stands under its mark from its first moment to its last', async ({
  communique,
  page,
}) => {
  const own = new OwnData(page);
  await communique.open('q=memorandum');
  await page.evaluate(() => {
    const seen: string[] = [];
    const root = document.documentElement;
    const look = (): void => {
      const mark = document.querySelector('aside[aria-label="Local file"]') ? 'local' : 'published';
      const records = document.querySelector('search output')?.textContent ?? 'nothing';
      const now = `${mark}: ${records}`;
      if (seen.at(-1) !== now) seen.push(now);
      root.dataset['seen'] = seen.join('; ');
    };
    look();
    const changes = { childList: true, characterData: true, subtree: true };
    new MutationObserver(look).observe(document.body, changes);
  });
  await own.showFile(await changedDataset());
  await expect(communique.filters.status).toHaveText('93 records, all shown');
  await own.back.click();
  await expect(communique.filters.status).toHaveText('94 records, all shown');
  await expect(own.strip).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset['seen'])).toBe(
    'published: 4 of 94 records; local: 93 records, all shown; published: 94 records, all shown',
  );
});

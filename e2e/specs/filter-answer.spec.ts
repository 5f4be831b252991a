import { syntheticDataset } from '@/testing/synthetic-dataset';

import { expect, test } from '../fixtures/test';

test('what a filter leaves is painted before the parts around the timeline are drawn anew', async ({
  communique,
  page,
}) => {
  await communique.open();
  await communique.filters.search.focus();
  await page.evaluate(() => {
    const root = document.documentElement;
    const say = (name: string) => (): void => {
      const order = root.dataset['order'] ?? '';
      if (!order.includes(name)) root.dataset['order'] = `${order} ${name}`;
    };
    const watch = (element: Element | null, change: () => void): void => {
      if (element === null) throw new Error('A part of the page is missing');
      const changes = { childList: true, characterData: true, subtree: true };
      new MutationObserver(change).observe(element, changes);
    };
    watch(document.querySelector('search output'), () => {
      say('number')();
      requestAnimationFrame(() => {
        // A message that is sent in a frame is heard when that has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', say('painted'));
        port1.start();
        port2.postMessage(undefined);
      });
    });
    watch(document.querySelector('#timeline figure'), say('timeline'));
    watch(document.querySelector('#themes'), say('themes'));
  });
  await page.keyboard.press('x');
  const order = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['order']);
  await expect.poll(order).toContain('themes');
  expect(await order()).toBe(' number timeline painted themes');
});

test('the focus stays with a capsule’s records when other filters leave others in it', async ({
  serve,
  communique,
  page,
}) => {
  await serve.dataset(syntheticDataset({ records: 2_000, seed: 3 }));
  await communique.open('from=2008-01-01&to=2016-12-31');
  await page.locator('search button[aria-pressed][title]:visible').first().click();
  await expect.poll(() => communique.query()['theme']).toBeDefined();
  const capsules = page.locator('#timeline figure [data-key*="+"]');
  await expect(capsules.nth(1)).toBeVisible();
  await capsules.nth(1).focus();
  const before = await capsules.nth(1).getAttribute('data-key');
  // Back takes the filter away, wherever the focus is.
  await page.goBack();
  await expect.poll(() => communique.query()['theme']).toBeUndefined();
  const focused = page.locator('#timeline [data-key]:focus');
  await expect(focused).toHaveCount(1);
  expect(await focused.getAttribute('data-key')).not.toBe(before);
  // It is the one that Tab reaches, and keys go on from it.
  await expect(focused).toHaveAttribute('tabindex', '0');
  await expect(page.locator('#timeline figure [data-key][tabindex="0"]')).toHaveCount(1);
});

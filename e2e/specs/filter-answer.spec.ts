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
      requestAnimationFrame(say('painted'));
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

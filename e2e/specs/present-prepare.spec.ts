import { encode } from 'uqr';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { Presentation } from '../pages/Presentation';

test.beforeEach(async ({ serve }) => {
  await serve.dataset(inventedDataset());
});

/** The dark squares of a code, as the page draws them. */
function squaresOf(text: string): string {
  const { data } = encode(text, { ecc: 'M', border: 4 });
  return data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
}

test.describe('the playlist', () => {
  test('order by buttons and by keys, what is left out, seconds, all in the address', async ({
    communique,
    page,
  }) => {
    const show = new Presentation(page);
    await show.open('present=title&scenes=title,themes,sources');
    await show.press('Prepare');
    const names = show.prepare.getByRole('checkbox', { name: /^Show: / });
    const scenes = (): string | undefined => communique.query()['scenes'];

    await show.prepare.getByRole('button', { name: 'Earlier: Themes' }).click();
    expect(scenes()).toBe('themes,title,sources');
    await show.prepare
      .getByRole('spinbutton', { name: 'Seconds a scene: Themes' })
      .press('Alt+ArrowDown');
    expect(scenes()).toBe('title,themes,sources');
    await expect(names.nth(1)).toHaveAccessibleName('Show: Themes');

    await show.prepare.getByRole('checkbox', { name: 'Show: Sources' }).click();
    expect(scenes()).toBe('title,themes');
    await show.prepare.getByRole('checkbox', { name: 'Show: Agreements' }).click();
    expect(scenes()).toBe('title,agreements,themes');

    const seconds = show.prepare.getByRole('spinbutton', { name: 'Seconds a scene: Title' });
    await seconds.fill('45');
    await seconds.press('Enter');
    expect(scenes()).toBe('title:45,agreements,themes');
    await seconds.fill('1');
    await seconds.blur();
    await expect(seconds).toHaveValue('5');

    await page.keyboard.press('Escape');
    const seen = new Set([await show.sceneId()]);
    const { count } = await show.place();
    for (let place = 1; place < count; place += 1) {
      await page.keyboard.press('PageDown');
      seen.add((await show.sceneId()).replace(/-\d+$/, ''));
    }
    expect([...seen]).toEqual(['title', 'agreements', 'themes']);

    await show.press('Prepare');
    await show.prepare.getByRole('button', { name: 'All scenes in their own order' }).click();
    expect(scenes()).toBeUndefined();
  });

  test('the last section cannot be left out', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('present=title&scenes=title');
    await show.press('Prepare');
    await expect(show.prepare.getByRole('checkbox', { name: 'Show: Title' })).toBeDisabled();
  });

  test('a section can be seen before it is shown', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('present=title');
    await show.press('Prepare');
    await show.prepare.getByRole('button', { name: 'Preview: Themes' }).click();
    await expect(show.prepare.locator('figure [data-scene="themes"]')).toBeVisible();
    expect(await show.sceneId()).toBe('title');
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('taps on the sides and swipes', async ({ page }) => {
    const show = new Presentation(page);
    await show.open('present=title');
    await page.touchscreen.tap(1300, 400);
    await expect.poll(async () => (await show.place()).place).toBe(2);
    await page.touchscreen.tap(683, 400);
    await page.touchscreen.tap(60, 400);
    await expect.poll(async () => (await show.place()).place).toBe(1);

    const cdp = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number): Promise<void> => {
      const at = (x: number) => [{ x, y: 400 }];
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      for (const part of [0.3, 0.7, 1]) {
        const x = from + (to - from) * part;
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
      }
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(800, 500);
    await expect.poll(async () => (await show.place()).place).toBe(2);
    await swipe(500, 800);
    await expect.poll(async () => (await show.place()).place).toBe(1);
  });
});

test.describe('the code for a phone', () => {
  test('leads to the page as the scene shows it, without anything of the presentation', async ({
    page,
    baseURL,
  }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1&theme=training&scheme=light&scenes=title,themes');
    const address = `${baseURL}?theme=training&lang=en&now=2026-11-22`;
    await expect(show.code.locator('path').nth(1)).toHaveAttribute('d', squaresOf(address));
  });

  test('stands in a kiosk unless it is turned off, elsewhere where it is turned on', async ({
    communique,
    page,
  }) => {
    const show = new Presentation(page);
    await show.open('kiosk=1');
    await expect(show.code).toBeVisible();
    await show.open('kiosk=1&qr=off');
    await expect(show.scene).toBeVisible();
    await expect(show.code).toHaveCount(0);

    await show.open('present=title');
    await expect(show.code).toHaveCount(0);
    await show.press('Prepare');
    await show.prepare.getByRole('checkbox', { name: 'A code for a phone on every scene' }).click();
    expect(communique.query()['qr']).toBe('on');
    await page.keyboard.press('Escape');
    await expect(show.code).toBeVisible();
    await page.keyboard.press('Escape');
    expect(communique.query()).toEqual({});
  });
});

test('what is missing for going offline is named, loaded, and then really here', async ({
  page,
  context,
  allowConsole,
}) => {
  // The browser's own request for the tab's icon.
  allowConsole(/^console error: Failed to load resource:/);
  const show = new Presentation(page);
  await show.open('present=title');
  await show.press('Prepare');
  const status = show.prepare.getByRole('status').filter({ hasText: 'here' });
  await expect(status).toHaveText('Not everything is here yet.');
  await expect(show.prepare).toContainText('1 of 3 here');
  await expect(show.prepare).toContainText('Keep this window open');
  await show.prepare.getByRole('button', { name: 'Load what is missing' }).click();
  await expect(status).toHaveText('Everything that this presentation needs is here.');
  await page.keyboard.press('Escape');

  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('q');
  await expect(show.code).toBeVisible();
  const { count } = await show.place();
  for (let place = 1; place < count; place += 1) await page.keyboard.press('PageDown');
  expect((await show.place()).place).toBe(count);
  for (const lang of ['az', 'zh-Hans']) {
    await page.evaluate((tag) => {
      const query = new URLSearchParams(location.search);
      query.set('lang', tag);
      history.replaceState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, lang);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  }
  expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
});

test('offline, what is missing cannot be loaded, and that is said', async ({
  page,
  context,
  allowConsole,
}) => {
  allowConsole(/^console error: Failed to load resource:/);
  const show = new Presentation(page);
  await show.open('present=title');
  await show.press('Prepare');
  await context.setOffline(true);
  await show.prepare.getByRole('button', { name: 'Load what is missing' }).click();
  await expect(show.prepare).toContainText('Some of it could not be loaded.');
  await expect(show.prepare).not.toContainText('Everything that this presentation needs is here.');
});

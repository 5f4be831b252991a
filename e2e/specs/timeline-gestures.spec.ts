import { syntheticDataset } from '@/testing/synthetic-dataset';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

type Finger = readonly [x: number, y: number];

test.describe('keys', () => {
  test.beforeEach(async ({ serve }) => {
    await serve.dataset(inventedDataset());
  });

  test('a year is chosen from a native list and written as the range', async ({
    communique,
    page,
  }) => {
    await communique.open();
    const { year } = communique.timeline;
    const steps = await page.evaluate(() => history.length);
    await year.selectOption('2012');
    await expect.poll(() => communique.query()).toEqual({ from: '2012-01-01', to: '2012-12-31' });
    await expect(year).toHaveValue('2012');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    // Another window is no year; the years offered stay the same.
    await communique.timeline.zoomIn.click();
    await expect(year).toHaveValue('');
    await communique.timeline.fit.click();
    await expect.poll(() => communique.query()).toEqual({});
    const offered = await year.getByRole('option', { includeHidden: true }).allTextContents();
    expect(offered[1]).toBe('2005');
  });

  test('Shift with arrow keys, Home and End moves the window and keeps the focus in the lanes', async ({
    communique,
    page,
  }) => {
    await communique.open('from=2012-01-01&to=2012-12-31');
    const { chart } = communique.timeline;
    await chart.locator('[data-key][tabindex="0"]').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => communique.query()['from']).toMatch(/^2012-04-0[12]$/);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => communique.query()['from']).toMatch(/^2012-01-0[12]$|^2011-12-31$/);
    for (const key of ['Shift+End', 'Shift+Home', 'Shift+ArrowRight']) {
      const before = communique.query()['from'];
      await page.keyboard.press(key);
      await expect.poll(() => communique.query()['from']).not.toBe(before);
      await expect
        .poll(() => chart.evaluate((element) => element.contains(document.activeElement)))
        .toBe(true);
    }
  });

  test('the whole window is a slider that says both its days', async ({ communique, page }) => {
    await communique.open('from=2012-01-01&to=2012-12-31');
    const { windowWhole } = communique.timeline;
    await expect(windowWhole).toHaveAttribute('aria-valuetext', /1 January.*31 December 2012/);
    await windowWhole.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => communique.query()['from']).toBe('2012-02-01');
    await page.keyboard.press('PageUp');
    await expect.poll(() => communique.query()['from']).toBe('2013-02-01');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => communique.query()['from']).toBe('2012-02-01');
    await page.keyboard.press('Home');
    const first = await windowWhole.getAttribute('aria-valuemin');
    await expect(windowWhole).toHaveAttribute('aria-valuenow', first ?? '');
    await expect(windowWhole).toBeFocused();
  });

  test('a key held down loses no step, however fast it repeats', async ({ communique, page }) => {
    await communique.open('from=2012-01-01&to=2012-12-31');
    const { windowWhole } = communique.timeline;
    await windowWhole.focus();
    await windowWhole.evaluate((slider) => {
      for (let repeats = 0; repeats < 5; repeats += 1) {
        slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      }
    });
    await expect(windowWhole).toHaveAttribute('aria-valuetext', /^1 June 2012/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => communique.query()['from']).toBe('2012-07-01');
  });

  test('the ends of the window are sliders with their limits', async ({ communique, page }) => {
    await communique.open('from=2012-01-01&to=2012-12-31');
    for (const slider of [communique.timeline.windowStart, communique.timeline.windowEnd]) {
      await slider.focus();
      for (const [key, limit] of [
        ['Home', 'aria-valuemin'],
        ['End', 'aria-valuemax'],
      ] as const) {
        await page.keyboard.press(key);
        const bound = await slider.getAttribute(limit);
        await expect(slider).toHaveAttribute('aria-valuenow', bound ?? '');
        await expect(slider).toHaveAttribute('aria-valuetext', /^\d+ \w+ \d{4}$/);
      }
    }
  });
});

test.describe('the key', () => {
  test('explains every kind of date that is drawn, and the keys', async ({ serve, communique }) => {
    await serve.dataset(syntheticDataset({ records: 400, seed: 3 }));
    await communique.open();
    await communique.timeline.chart.waitFor();
    const words = await communique.timeline.key.allTextContents();
    for (const start of ['filled:', 'between two strokes:', 'on a bracket:', 'capsule:']) {
      expect(
        words.filter((line) => line.includes(start)),
        start,
      ).toHaveLength(1);
    }
    await communique.timeline.root.getByText('Keys and touch').click();
    await expect(
      communique.timeline.root.getByText(/^Shift with arrow left or right: moves the window/),
    ).toBeVisible();
  });
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('two fingers look closer at what is between them and leave the page where it is', async ({
    serve,
    communique,
    page,
  }) => {
    await serve.dataset(syntheticDataset({ records: 300, seed: 3 }));
    await communique.open();
    await communique.timeline.lane('Statements').scrollIntoViewIfNeeded();
    const lane = await communique.timeline.lane('Statements').boundingBox();
    if (lane === null) throw new Error('The lane is not drawn');
    const client = await page.context().newCDPSession(page);
    const touch = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      fingers: readonly Finger[],
    ) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
      });
    const [x, y] = [lane.x + lane.width / 2, lane.y + lane.height / 2];
    const top = await page.evaluate(() => scrollY);
    const words = communique.timeline.windowWords;
    const before = await words.textContent();
    expect(before).toMatch(/window .*2027$/);
    await touch('touchStart', [[x - 30, y]]);
    await touch('touchStart', [
      [x - 30, y],
      [x + 30, y],
    ]);
    for (const apart of [40, 60, 90, 120]) {
      await touch('touchMove', [
        [x - apart, y - apart / 3],
        [x + apart, y + apart / 3],
      ]);
    }
    // Nothing is written before the fingers leave; neither has the page moved nor has it been zoomed itself.
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([top, 1]);
    expect(communique.query()).toEqual({});
    await expect(words).not.toHaveText(before ?? '');
    await touch('touchEnd', []);
    await expect.poll(() => Object.keys(communique.query()).toSorted()).toEqual(['from', 'to']);
    const { from = '', to = '' } = communique.query();
    const years = (Date.parse(to) - Date.parse(from)) / 31_557_600_000;
    expect(years).toBeGreaterThan(7);
    expect(years).toBeLessThan(10);
  });
});

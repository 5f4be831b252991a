import type { Page } from 'playwright/test';

import { syntheticDataset } from '@/testing/synthetic-dataset';

import { expect, test } from '../fixtures/test';
import { differingPixels } from '../pages/compare-pixels';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The last lane and, in screenshots, everything from the axis down to it. */
async function plateOf(page: Page): Promise<{ lane: Box; plate: Box }> {
  const figure = page.locator('#timeline figure');
  await figure.locator('[data-picture]').last().waitFor({ state: 'attached' });
  await figure.scrollIntoViewIfNeeded();
  const lane = await figure.locator('[data-field]').last().boundingBox();
  const plate = await figure.boundingBox();
  if (lane === null || plate === null) throw new Error('The lanes are not drawn');
  return { lane, plate };
}

/** Takes hold of the last lane's ground, moves it away and back again, and holds on. */
async function dragNowhere(page: Page, lane: Box): Promise<void> {
  const [x, y] = [lane.x + lane.width / 2, lane.y + lane.height - 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 3 });
  await page.mouse.move(x, y, { steps: 3 });
}

const LOOKS = [
  { language: 'en', width: 1366, scheme: 'light', forcedColors: 'none' },
  { language: 'az', width: 390, scheme: 'dark', forcedColors: 'none' },
  { language: 'zh-Hans', width: 1920, scheme: 'dark', forcedColors: 'none' },
  { language: 'en', width: 1366, scheme: 'light', forcedColors: 'active' },
] as const;

test.describe('while a gesture lasts', () => {
  for (const { language, width, scheme, forcedColors } of LOOKS) {
    test(`what is painted cannot be told from what is drawn: ${language}, ${width}, ${scheme}, forced colours ${forcedColors}`, async ({
      communique,
      page,
    }) => {
      await page.setViewportSize({ width, height: 1_200 });
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      await communique.open(`lang=${language}&scheme=${scheme}`);
      const { lane, plate } = await plateOf(page);
      await page.mouse.move(1, 1);
      const drawn = await page.screenshot({ clip: plate });
      await dragNowhere(page, lane);
      const picture = page.locator('#timeline figure canvas');
      await expect(picture.first()).toBeVisible();
      await expect(picture).toHaveCount(4);
      const painted = await page.screenshot({ clip: plate });
      expect(await differingPixels(page, drawn, painted)).toBeLessThan(200);
      await page.mouse.up();
      await page.mouse.move(1, 1);
      await expect(picture.first()).toBeHidden();
      // The check itself sees a picture that is not the same.
      await page.mouse.move(lane.x + lane.width / 2, lane.y + lane.height - 2);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -60);
      await expect(picture.first()).toBeVisible();
      await page.keyboard.up('Control');
      const closer = await page.screenshot({ clip: plate });
      expect(await differingPixels(page, drawn, closer)).toBeGreaterThan(600);
    });
  }

  test('keys held down show what comes into the field, with the ring around the mark they are on, and end as it looked', async ({
    serve,
    communique,
    page,
  }) => {
    await serve.dataset(syntheticDataset({ records: 400, seed: 3 }));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await communique.open('from=2008-01-01&to=2012-12-31');
    const { lane } = await plateOf(page);
    // The marks on the lane's line: labels find other places when the window has come to rest.
    const marks = { ...lane, y: lane.y + lane.height - 64, height: 28 };
    const before = await page.screenshot({ clip: marks });
    await page.keyboard.press('Tab');
    await communique.timeline.lane('Statements').locator('[data-key]').last().focus();
    await expect(page.locator('#timeline [data-key]:focus-visible')).toHaveCount(1);
    await page.keyboard.down('Shift');
    for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('ArrowRight');
    const picture = page.locator('#timeline figure canvas').last();
    await expect(picture).toBeVisible();
    await expect(picture).toHaveCSS('opacity', '1');
    const { from } = communique.query();
    const held = await page.screenshot({ clip: marks });
    await page.keyboard.up('ArrowRight');
    await page.keyboard.up('Shift');
    await expect(picture).toBeHidden();
    expect(communique.query()['from']).not.toBe(from);
    const settled = await page.screenshot({ clip: marks });
    expect(await differingPixels(page, before, settled)).toBeGreaterThan(2_000);
    expect(await differingPixels(page, held, settled)).toBeLessThan(100);
  });

  test('a press right after the wheel opens nothing that has gone elsewhere', async ({
    serve,
    communique,
    page,
  }) => {
    await serve.dataset(syntheticDataset({ records: 40, seed: 3 }));
    await communique.open();
    const { lane } = await plateOf(page);
    const mark = await communique.timeline.marks.first().boundingBox();
    if (mark === null) throw new Error('No mark is drawn');
    await page.mouse.move(lane.x + lane.width / 2, mark.y + mark.height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    // With it a link would open elsewhere, whatever stands there.
    await page.keyboard.up('Control');
    await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => Object.keys(communique.query()).toSorted()).toEqual(['from', 'to']);
  });

  test('pictures are put away with their memory when the pointer leaves', async ({
    communique,
    page,
  }) => {
    await communique.open();
    const { lane } = await plateOf(page);
    const canvases = page.locator('#timeline canvas');
    await page.mouse.move(lane.x + 20, lane.y + lane.height - 2);
    await expect(canvases).toHaveCount(5);
    await expect(canvases.last()).toHaveJSProperty('offsetParent.style.opacity', '0.01');
    await page.mouse.move(1, 1);
    await expect(canvases).toHaveCount(0);
  });
});

test.describe('who paints', () => {
  /** Drags nowhere and compares with how the plate looked before. */
  async function expectPainted(page: Page): Promise<void> {
    const { lane, plate } = await plateOf(page);
    await page.mouse.move(1, 1);
    const drawn = await page.screenshot({ clip: plate });
    await dragNowhere(page, lane);
    const places = page.locator('#timeline figure [data-picture]');
    await expect(places.last()).toBeVisible();
    await expect(places.last()).toHaveCSS('opacity', '1');
    const painted = await page.screenshot({ clip: plate });
    expect(await differingPixels(page, drawn, painted)).toBeLessThan(200);
    await page.mouse.up();
    await expect(places.last()).toBeHidden();
  }
  const painters = (page: Page): number =>
    page.workers().filter((worker) => worker.url().includes('picture-worker')).length;

  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('is a thread of its own, from the first time that a pointer or the focus is there', async ({
    communique,
    page,
  }) => {
    await communique.open();
    await plateOf(page);
    expect(painters(page)).toBe(0);
    await expectPainted(page);
    expect(painters(page)).toBe(1);
  });

  test('is the page itself in a browser that hands no canvas over', async ({
    communique,
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
    });
    await communique.open();
    await expectPainted(page);
    expect(painters(page)).toBe(0);
  });

  test('is the page itself after a thread that could not be had', async ({ communique, page }) => {
    await page.route('**/picture-worker*', (route) => route.abort());
    await communique.open();
    const { lane } = await plateOf(page);
    const failed = page.waitForEvent('requestfailed');
    await page.mouse.move(lane.x + 20, lane.y + lane.height - 2);
    await failed;
    await page.mouse.move(1, 1);
    await expectPainted(page);
    expect(painters(page)).toBe(0);
  });
});

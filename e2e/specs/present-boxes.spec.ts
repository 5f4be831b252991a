import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/test';
import { collectBoxFaults } from '../pages/boxes';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
] as const;

/** The filters that say most, in their longest words. */
const FILTERED =
  'theme=ai,big-data,misinformation&side=AZ&from=2010-01-01&to=2026-12-31&dates=certain';

/** What of the scene leaves the stage, or the place that is its own between filters and foot. */
async function stageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage-box')?.getBoundingClientRect();
    const foot = document.querySelector('.stage-box footer')?.getBoundingClientRect();
    if (stage === undefined || foot === undefined) return ['no stage'];
    const unit = Math.min(stage.width, stage.height) / 1080;
    const faults: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('.stage-box') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (
        text === '' ||
        parent === null ||
        parent.closest('.sr-only, [aria-hidden="true"].stage-scene')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A drawing has units of its own.
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = (Number.parseFloat(getComputedStyle(parent).fontSize) * scale) / unit;
      if (size < 35.9) faults.push(`${size.toFixed(1)} design pixels: “${text.slice(0, 40)}”`);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isFoot = parent.closest('footer') !== null;
        const isOut =
          left < stage.left - 1 ||
          right > stage.right + 1 ||
          top < stage.top - 1 ||
          bottom > stage.bottom + 1;
        const isOnFoot = !isFoot && bottom > foot.top + 6 * unit;
        if (isOut || isOnFoot) {
          const place = [left, top, right, bottom].map(Math.round).join(' ');
          faults.push(
            `${isOut ? 'out of the stage' : 'on the foot'} at ${place}: “${text.slice(0, 40)}”`,
          );
        }
      }
    }
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) faults.push('the window scrolls');
    return faults;
  });
}

for (const lang of ['en', 'az', 'zh-Hans']) {
  for (const size of SIZES) {
    test(`no scene overflows in ${lang} at ${size.width}×${size.height}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize(size);
      const scene = page.locator('.stage-scene [data-scene]');
      for (const query of ['', `${FILTERED}&qr=on`]) {
        await page.goto(`?present=title&lang=${lang}&now=2026-11-22&${query}`);
        await scene.waitFor();
        const number = (await page.locator('footer .sr-only').textContent()) ?? '';
        const count = Number(number.match(/\d+/g)?.at(-1));
        expect(count).toBeGreaterThan(8);
        const faults: string[] = [];
        for (let place = 0; place < count; place += 1) {
          // The scene before is there for one more frame.
          await expect(page.locator('.stage-scene')).toHaveCount(1);
          const id = (await scene.getAttribute('data-scene')) ?? '';
          const { measured, faults: boxes } = await page.evaluate(collectBoxFaults);
          expect(measured).toBeGreaterThan(2);
          for (const fault of [...boxes, ...(await stageFaults(page))])
            faults.push(`${id}: ${fault}`);
          await page.keyboard.press('PageDown');
        }
        expect.soft(faults, query).toEqual([]);
      }
    });
  }
}

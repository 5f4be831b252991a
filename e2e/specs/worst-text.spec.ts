import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/test';
import { worstDataset } from '../fixtures/worst-text';
import { stickingOut } from '../pages/measure';
import { Paper } from '../pages/Paper';
import { Presentation } from '../pages/Presentation';
import { TakeAwaySheet } from '../pages/TakeAwaySheet';

const served = JSON.stringify(worstDataset());

const SHEETS = [
  'agr-sample',
  'ev-meeting',
  'st-sample',
  'p-ayan-numunali',
  'org-sample-council',
  'del-council',
  's-sample-news',
];

/** What of the open sheet is wider than it. */
async function wideInSheet(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('dialog[open]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ scrollWidth, clientWidth }) => `the sheet by ${scrollWidth - clientWidth}`),
  );
}

for (const width of [390, 1366]) {
  for (const scheme of ['light', 'dark']) {
    test(`names at their worst fit ${width} pixels, ${scheme}`, async ({
      communique,
      page,
      serve,
      axeViolations,
    }) => {
      const lang = scheme === 'dark' ? 'zh-Hans' : width === 390 ? 'az' : 'en';
      await page.setViewportSize({ width, height: 844 });
      await serve.datasetText(served);
      const look = async (where: string): Promise<void> => {
        expect
          .soft([where, ...(await stickingOut(page)), ...(await wideInSheet(page))])
          .toEqual([where]);
      };
      const query = `lang=${lang}&scheme=${scheme}`;
      await communique.open(query);
      await look('page');
      expect(await axeViolations()).toEqual([]);
      await communique.open(`${query}&view=list`);
      await look('list');
      for (const id of SHEETS) {
        await communique.open(`${query}&record=${id}`);
        await communique.sheet.title.waitFor();
        await look(id);
      }
      expect(await axeViolations()).toEqual([]);
      await communique.open(query);
      await new TakeAwaySheet(page).open();
      await look('sharing');
    });
  }
}

for (const size of [
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
]) {
  test(`scenes hold names at their worst, ${size.width}×${size.height}`, async ({
    page,
    serve,
    axeViolations,
  }) => {
    await page.setViewportSize(size);
    await serve.datasetText(served);
    const room = new Presentation(page);
    await room.open('present=title&lang=en');
    const { count } = await room.place();
    expect(count).toBeGreaterThan(8);
    for (let place = 1; place <= count; place += 1) {
      await expect.poll(async () => (await room.place()).place).toBe(place);
      const faults = await page.evaluate(() => {
        const stage = document.querySelector('.stage-box')?.getBoundingClientRect();
        const { scrollWidth, clientWidth } = document.documentElement;
        if (stage === undefined) return ['no stage'];
        const texts = document.createTreeWalker(
          document.querySelector('.stage-scene:not([data-state="leaving"])') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const out: string[] = scrollWidth > clientWidth ? ['the window scrolls'] : [];
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const parent = node.parentElement;
          if (parent === null || parent.closest('.sr-only, [aria-hidden="true"]')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const { left, right } = range.getBoundingClientRect();
          if (left < stage.left - 1 || right > stage.right + 1) {
            out.push(`“${(node.textContent ?? '').slice(0, 30)}” ${left} to ${right}`);
          }
        }
        return out;
      });
      expect([place, ...faults]).toEqual([place]);
      if (place === 1 || place === count) expect(await axeViolations()).toEqual([]);
      if (place < count) await page.keyboard.press('PageDown');
    }
  });
}

test('on paper nothing leaves the sheet', async ({ communique, page, serve }) => {
  // The width of A4 between its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  await serve.datasetText(served);
  await communique.open('lang=en');
  const paper = new Paper(page);
  await paper.ready();
  await paper.begin();
  await page.emulateMedia({ media: 'print' });
  expect(await stickingOut(page)).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(10_000);
});

import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright/test';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import { TakeAwaySheet } from '../pages/TakeAwaySheet';

const NAMES = {
  en: ['Timeline', 'Themes', 'Themes by year'],
  az: ['Zaman oxu', 'Mövzular', 'İllər üzrə mövzular'],
  'zh-Hans': ['时间轴', '主题', '各年主题'],
} as const;

/** Reads pictures in a window of its own: nothing of the page's policy holds there. */
async function blankPage(page: Page): Promise<Page> {
  return page.context().newPage();
}

/** Size of a PNG and how many colours its pixels have. */
async function lookAt(
  blank: Page,
  png: Buffer,
): Promise<{ width: number; height: number; colors: number }> {
  return blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return {
      width: bitmap.width,
      height: bitmap.height,
      colors: new Set(new Uint32Array(data.buffer)).size,
    };
  }, png.toString('base64'));
}

/** What an SVG file holds, as a program that is no browser of ours would read it; laid out without our fonts. */
async function readSvg(blank: Page, svg: string) {
  return blank.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = document.body.appendChild(document.importNode(parsed.documentElement, true));
    const texts = [...root.querySelectorAll('text')];
    const boxes = texts.map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box }) =>
            a.box.left < box.right - 0.5 &&
            box.left < a.box.right - 0.5 &&
            // Boxes of lines are higher than letters.
            a.box.top + 4 < box.bottom - 4 &&
            box.top + 4 < a.box.bottom - 4,
        )
        .map(({ words }) => `${a.words} | ${words}`),
    );
    const result = {
      isWellFormed: parsed.querySelector('parsererror') === null,
      texts: texts.map((text) => text.textContent),
      shapes: root.querySelectorAll('path, rect').length,
      names: [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))],
      references: [...root.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /^(.*href|on\w+|style)$/u.test(name) || /url\(/u.test(value))
          .map(({ name }) => name),
      ),
      overlaps,
    };
    root.remove();
    return result;
  }, svg);
}

for (const lang of ['en', 'az', 'zh-Hans'] as const) {
  test(`every figure as SVG and PNG, ${lang}`, async ({ communique, page }) => {
    const sheet = new TakeAwaySheet(page);
    await communique.open(`lang=${lang}&side=AZ`);
    await sheet.open();
    const blank = await blankPage(page);
    for (const name of NAMES[lang]) {
      const svg = await readFile(await sheet.save(name, 'SVG'), 'utf8');
      const read = await readSvg(blank, svg);
      expect(read).toMatchObject({ isWellFormed: true, references: [], overlaps: [] });
      expect(read.names.toSorted()).toEqual(['desc', 'path', 'rect', 'text', 'title']);
      expect(read.shapes).toBeGreaterThan(20);
      expect(read.texts.join(' ')).toContain('2026.11.1');

      const once = await lookAt(blank, await readFile(await sheet.save(name, 'PNG')));
      const twice = await lookAt(blank, await readFile(await sheet.save(name, 'PNG2')));
      expect(once.width).toBe(960);
      expect([twice.width, twice.height]).toEqual([2 * once.width, 2 * once.height]);
      expect(once.colors).toBeGreaterThan(20);
      expect(svg).toContain(`width="${once.width}" height="${once.height}"`);
    }
  });
}

test('pictures and tables go to the clipboard', async ({ communique, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheet = new TakeAwaySheet(page);
  await communique.open('kind=agreement');
  await sheet.open();
  await sheet.copy('Copy picture: Timeline');
  await expect(sheet.outcome('Copied: Timeline')).toBeVisible();
  expect(await sheet.clipboardTypes()).toContain('image/png');
  await sheet.copy('Copy SVG: Themes');
  await expect(sheet.outcome('Copied: Themes')).toBeVisible();
  expect(await sheet.clipboardText('text/plain')).toMatch(/^<svg|^<\?xml/u);
  await sheet.copy('Copy table: Records');
  await expect(sheet.outcome('Copied: Records')).toBeVisible();
  const plain = await sheet.clipboardText('text/plain');
  const html = await sheet.clipboardText('text/html');
  await expect(communique.filters.status).toContainText(
    `${plain.split('\n').filter((line) => line.split('\t').length === 5).length - 1} of`,
  );
  expect(plain).toContain('version 2026.11.1');
  expect(html).toContain('<table');
  expect(html.match(/<tr/gu)?.length).toBe(11);
});

test('titles that look like markup or formulas are harmless in pictures and tables', async ({
  serve,
  communique,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const raw = inventedDataset();
  const title = '=1+1</script><!-- <b>&';
  await serve.dataset({
    ...raw,
    title: { en: '</script><!-- <svg onload="x">' },
    agreements: raw.agreements.map((agreement) => ({ ...agreement, title: { en: title } })),
  });
  const sheet = new TakeAwaySheet(page);
  await communique.open();
  await sheet.open();
  const svg = await readFile(await sheet.save('Timeline', 'SVG'), 'utf8');
  const read = await readSvg(await blankPage(page), svg);
  expect(read).toMatchObject({ isWellFormed: true, references: [] });
  expect(read.names.toSorted()).toEqual(['desc', 'path', 'rect', 'text', 'title']);
  expect(read.texts).toContain('</script><!-- <svg onload="x">');
  await page.bringToFront();
  await sheet.copy('Copy table: Records');
  await expect(sheet.outcome('Copied: Records')).toBeVisible();
  const plain = await sheet.clipboardText('text/plain');
  expect(plain).toContain(`\t'${title}`);
  expect(await sheet.clipboardText('text/html')).not.toMatch(/<b>&|<!--|<\/script/u);
});

test('the sheet with pictures has no accessibility fault', async ({
  communique,
  page,
  axeViolations,
}) => {
  const sheet = new TakeAwaySheet(page);
  await communique.open('scheme=dark');
  await sheet.open();
  expect(await axeViolations()).toEqual([]);
});

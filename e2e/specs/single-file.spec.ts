import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { HOSTILE, test, textOfFile } from '../fixtures/file-test';
import { expect } from '../fixtures/test';
import { CommuniquePage } from '../pages/CommuniquePage';
import { marksIn } from '../pages/evidence';
import { Presentation } from '../pages/Presentation';
import { SpeakerWindow } from '../pages/SpeakerWindow';

const SHIPPED = fileURLToPath(
  new URL('../../public/data/azerbaijan-china-media.json', import.meta.url),
);

test('the page: title, figures, filter, mark, evidence, list, and all of it after a reload', async ({
  communique,
  page,
}) => {
  await communique.open('lang=en');
  await expect(communique.title).toHaveText('Azerbaijan–China media cooperation');
  await expect(communique.glance.figures).toHaveCount(5);
  const all = await communique.filters.shown();
  await communique.filters.themeChip('Artificial intelligence').click();
  await expect.poll(() => communique.query()['theme']).toBe('ai');
  await expect.poll(async () => communique.filters.shown()).toBeLessThan(all);
  const selected = await communique.filters.shown();
  await expect(communique.themes.total('Big data')).toBeVisible();

  await communique.timeline.marks.first().click();
  await expect(communique.sheet.title).toBeVisible();
  const record = communique.query()['record'] ?? '';
  // The place of a file on somebody's disk is handed on nowhere.
  const citation = communique.sheet.part('Cite this record').getByLabel('Plain text');
  await expect(citation).toHaveValue(/version [\d.]+, \d{4}-\d{2}-\d{2}\. Record \S+\.$/);
  await expect(communique.sheet.root.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await marksIn(communique.sheet.root).first().click();
  await expect(page.getByRole('link', { name: 'All that rests on this source' })).toBeVisible();
  await page.reload();
  await expect(communique.sheet.title).toBeVisible();
  expect(communique.query()).toMatchObject({ theme: 'ai', record });
  await communique.sheet.close.click();
  await expect(communique.sheet.root).toHaveCount(0);

  await communique.timeline.showList.click();
  await expect(communique.timeline.rows.first()).toBeVisible();
  expect(await communique.filters.shown()).toBe(selected);
  await page.goBack();
  await expect(communique.timeline.marks.first()).toBeVisible();
});

test('three languages, remembered without their address, in their own letters', async ({
  communique,
  page,
}) => {
  await communique.open('lang=en');
  await communique.language('Azərbaycanca').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  await expect(communique.title).toHaveText('Azərbaycan–Çin media əməkdaşlığı');
  await expect(page.getByRole('main')).toContainText('24 iyun 2025');
  await communique.open();
  await expect(communique.title).toHaveText('Azərbaycan–Çin media əməkdaşlığı');
  await communique.language('中文').click();
  await expect(communique.title).toHaveText('中国—阿塞拜疆媒体合作');
  // Faces that share a file with another family, and the Han letters.
  const fonts = await page.evaluate(async () => {
    const faces = await Promise.all([
      document.fonts.load('460 20px "Newsreader Letters"', 'A'),
      document.fonts.load('500 20px "Archivo Letters"', 'ə'),
      document.fonts.load('400 20px "Communique Han"', '中'),
    ]);
    return faces.map((found) => found.map(({ status }) => status));
  });
  expect(fonts).toEqual([['loaded'], ['loaded'], ['loaded']]);
});

test('another dataset, its file, and the description of the format', async ({
  communique,
  page,
}) => {
  await communique.open('lang=en');
  const saving = page.waitForEvent('download');
  await communique.footer.getByRole('button', { name: 'Download these data (JSON)' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('azerbaijan-china-media.json');
  expect(readFileSync(await saved.path(), 'utf8')).toBe(readFileSync(SHIPPED, 'utf8'));
  const describing = page.waitForEvent('download');
  await communique.footer.getByRole('button', { name: 'Format of the data' }).click();
  expect((await describing).suggestedFilename()).toBe('communique-1.schema.json');

  await communique.datasetChoice.selectOption('regional-media');
  await expect(communique.title).toHaveText('Regional media cooperation (for comparison)');
});

test('the presentation by keys, the speaker’s window in step, each through a reload', async ({
  communique,
  page,
}) => {
  await communique.open('lang=en&theme=ai');
  await page.keyboard.press('p');
  const room = new Presentation(page);
  await room.number.waitFor({ state: 'attached' });
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await room.place()).place).toBe(2);

  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = new SpeakerWindow(await opening);
  await expect(speaker.connected).toBeVisible();
  await expect.poll(async () => speaker.place()).toBe(2);
  await speaker.page.keyboard.press('PageDown');
  await expect.poll(async () => (await room.place()).place).toBe(3);
  await page.reload();
  await expect.poll(async () => (await room.place()).place).toBe(3);
  await page.keyboard.press('PageDown');
  await expect.poll(async () => speaker.place()).toBe(4);
  await speaker.page.reload();
  await expect(speaker.connected).toBeVisible();
  await expect.poll(async () => speaker.place()).toBe(4);
  await page.bringToFront();
  await page.keyboard.press('End');
  const { count } = await room.place();
  await expect.poll(async () => speaker.place()).toBe(count);
  await page.keyboard.press('Escape');
  await expect(communique.title).toBeVisible();
  expect(communique.query()['theme']).toBe('ai');
});

test('the speaker’s window is in step where windows of a file cannot broadcast to each other', async ({
  context,
  page,
}) => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  const room = new Presentation(page);
  await room.open('present=title&lang=en');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = new SpeakerWindow(await opening);
  await expect(speaker.connected).toBeVisible();
  await speaker.page.keyboard.press('PageDown');
  await expect.poll(async () => (await room.place()).place).toBe(2);
  await page.reload();
  await room.number.waitFor({ state: 'attached' });
  // The presentation hears of its speaker again with the next question.
  await speaker.page.keyboard.press('PageDown');
  await expect.poll(async () => (await room.place()).place).toBe(3);
  await page.keyboard.press('Home');
  await expect.poll(async () => speaker.place()).toBe(1);
});

test('no code for a phone is offered, and why is said; nothing is missing for going offline', async ({
  page,
}) => {
  const room = new Presentation(page);
  await room.open('present=title&lang=en');
  await page.keyboard.press('q');
  await expect(room.root.getByText(/^This page was opened from a file\./)).toBeVisible();
  await expect(room.code).toHaveCount(0);
  await room.press('Prepare');
  await expect(room.prepare.getByText(/^This page was opened from a file\./)).toBeVisible();
  await expect(room.prepare).toContainText(
    'This window may also be reloaded without a connection.',
  );
  await expect(room.prepare).toContainText('Everything that this presentation needs is here.');
});

test('on paper', async ({ communique, page }) => {
  await communique.open('lang=en&record=agr-audiovisual-council-nrta');
  await expect(communique.sheet.title).toBeVisible();
  const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages?.length).toBeGreaterThan(0);
});

test('hostile data inside harm nothing', async ({ hostileFile, page }) => {
  const communique = new CommuniquePage(page);
  await page.goto(`${pathToFileURL(hostileFile).href}?record=agr-sample&now=2026-11-22`);
  await expect(communique.sheet.title).toHaveText(HOSTILE);
  await communique.sheet.close.click();
  await expect(communique.title).toHaveText(HOSTILE);
  await expect(communique.sources.rows.first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'harmed'))).toBeUndefined();
  expect(await page.locator('script:not([type])').count()).toBe(1);
  await expect(page.locator('img')).toHaveCount(0);
});

test('its policy admits what is inside and nothing else; it is small enough', ({ shippedFile }) => {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(textOfFile(shippedFile)) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src( 'sha256-[\w+/=]+'){2};/);
  expect(policy).toMatch(/style-src 'sha256-[\w+/=]+';/);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
  expect(statSync(shippedFile).size).toBeLessThan(2_500_000);
});

import { expect, test } from '../fixtures/test';
import { Files } from '../pages/Files';
import { changedDataset, jsonFile, OwnData } from '../pages/OwnData';
import { Paper } from '../pages/Paper';
import { Presentation } from '../pages/Presentation';
import { SpeakerWindow } from '../pages/SpeakerWindow';
import { TakeAwaySheet } from '../pages/TakeAwaySheet';

const MARK = 'Local file “own-draft.json”, not published';
const ALTERED = 'A title altered in the local file';

test.describe('a dataset of the reader’s own', () => {
  test('is opened, compared and shown; nothing of it leaves', async ({ communique, page }) => {
    const own = new OwnData(page);
    const file = await changedDataset();
    await communique.open('theme=ai');
    const sent: string[] = [];
    page.on('request', (request) => {
      const text = `${request.method()} ${request.url()} ${request.postData() ?? ''}`;
      if (!text.startsWith('GET ') || /own-draft|altered|2026\.11\.99/i.test(text)) sent.push(text);
    });
    await own.opener.focus();
    await page.keyboard.press('Enter');
    await own.choose(file);
    await expect(own.sheet.getByText('93: 10 agreements, 77 events, 6 statements')).toBeVisible();
    await expect(own.sheet.getByText('0 added, 1 removed, 1 altered')).toBeVisible();
    await expect(own.sheet.getByText('title.en')).toBeVisible();
    await expect(own.sheet.getByText('Republic of China on cooperation').first()).toBeVisible();
    await expect(own.keep).not.toBeChecked();

    await own.show.focus();
    await page.keyboard.press('Enter');
    await expect(own.opener).toBeFocused();
    await expect(own.strip).toContainText(MARK);
    await expect(communique.filters.status).toHaveText('93 records, all shown');
    await expect(page).toHaveTitle('Azerbaijan–China media cooperation (local file) – Communiqué');
    await expect(communique.datasetChoice).toHaveValue('');
    expect(communique.query()).toEqual({});

    await own.strip.getByRole('button', { name: 'What is different' }).click();
    await own.sheet.getByRole('button', { name: ALTERED }).click();
    await expect(communique.sheet.title).toHaveText(ALTERED);
    await expect(communique.sheet.root.getByText(MARK).first()).toBeVisible();
    await expect(communique.sheet.root.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
    await page.keyboard.press('Escape');

    await page.mouse.wheel(0, 3000);
    await expect(own.strip).toBeInViewport();
    await own.back.click();
    await expect(own.strip).toHaveCount(0);
    await expect(communique.filters.status).toHaveText('94 records, all shown');
    expect(sent).toEqual([]);
  });

  test('keeps what it names out of the address, and Back works', async ({ communique, page }) => {
    const own = new OwnData(page);
    await communique.open('theme=ai&q=memorandum');
    await own.showFile(await changedDataset());
    expect(communique.query()).toEqual({});
    await communique.filters.search.fill('altered in the local');
    await expect(communique.filters.status).toHaveText('1 of 93 records');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect.poll(() => communique.query()).toEqual({ view: 'list' });
    await page.getByRole('link', { name: ALTERED }).first().click();
    await expect(communique.sheet.title).toHaveText(ALTERED);
    expect(communique.query()).toEqual({ view: 'list' });
    expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(/^0?\.\d+(e-\d+)?$/);
    await page.goBack();
    await expect(communique.sheet.root).toHaveCount(0);
    await expect(communique.filters.search).toHaveValue('altered in the local');
    await page.goBack();
    await page.goBack();
    await expect(own.strip).toHaveCount(0);
    await expect(communique.filters.search).toHaveValue('memorandum');
    await page.goForward();
    await expect(own.strip).toContainText(MARK);
  });

  test('is told about where it is refused, with line and column', async ({ communique, page }) => {
    const own = new OwnData(page);
    await communique.open();
    await own.drag('dragenter', jsonFile('broken.json', '{'));
    await expect(page.getByText('Drop to open the dataset.')).toBeVisible();
    await own.drag('drop', jsonFile('broken.json', '{\n  "format": "communique/1",\n  "id" 7\n}'));
    await expect(page.getByText('Drop to open the dataset.')).toHaveCount(0);
    await expect(own.sheet.getByRole('alert')).toContainText('could not be read');
    await expect(own.sheet.getByText(/line 3, column \d/).first()).toBeVisible();
    await own.choose(await changedDataset());
    await expect(own.show).toBeVisible();
    await own.sheet.getByRole('button', { name: 'Choose other files' }).click();
    await expect(own.sheet.getByRole('textbox', { name: 'Text' })).toBeVisible();
  });

  test('is pasted, and what was met kindly is named', async ({ communique, page }) => {
    const own = new OwnData(page);
    const { buffer } = await changedDataset();
    await communique.open();
    await own.paste('only some words');
    await own.paste(buffer.toString().replace(/\}\s*$/, ',}'));
    await expect(own.show).toBeVisible();
    await own.sheet.getByText('1 place', { exact: true }).click();
    await expect(
      own.sheet.getByText('A comma before a closing bracket was passed over'),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(own.sheet).toHaveCount(0);
  });

  test('comes as tables too, without loss, and goes out as JSON', async ({ communique, page }) => {
    const own = new OwnData(page);
    const files = new Files(page);
    await communique.open();
    await files.open();
    const taken = page.waitForEvent('download');
    await files.button('Everything as ZIP').click();
    const zip = await (await taken).path();
    await page.keyboard.press('Escape');
    await own.opener.click();
    await own.sheet.locator('input[type="file"]').setInputFiles(zip);
    await expect(own.sheet.getByText('Nothing is different.')).toBeVisible();
    const saved = page.waitForEvent('download');
    await own.sheet.getByRole('button', { name: 'Save as JSON' }).click();
    expect((await saved).suggestedFilename()).toBe('azerbaijan-china-media.json');
    await own.sheet.getByRole('button', { name: 'Choose other files' }).click();
    const template = page.waitForEvent('download');
    await own.sheet.getByRole('button', { name: 'Save the template (ZIP)' }).click();
    expect((await template).suggestedFilename()).toBe('communique-template-en.zip');
  });

  test('stays in this browser only if that is asked', async ({ communique, page }) => {
    const own = new OwnData(page);
    await communique.open();
    await own.showFile(await changedDataset());
    await page.reload();
    await expect(communique.notice('was not kept in this browser')).toBeVisible();
    await expect(own.strip).toHaveCount(0);
    await page.getByRole('button', { name: 'Open it again' }).click();
    await own.choose(await changedDataset());
    await own.keep.check();
    await expect(own.keep).toBeChecked();
    await own.show.click();
    await page.reload();
    await expect(own.strip).toContainText(MARK);
    // A link that names something shows what it names.
    await communique.open('theme=ai');
    await expect(own.strip).toHaveCount(0);
    await communique.open();
    await expect(own.strip).toContainText(MARK);
    await own.strip.getByRole('button', { name: 'What is different' }).click();
    await own.keep.uncheck();
    await expect(own.sheet.getByText('have been removed from this browser')).toBeVisible();
    await communique.open();
    await expect(communique.filters.status).toHaveText('94 records, all shown');
    await expect(own.strip).toHaveCount(0);
  });
});

test.describe('what is taken away from a local file says so', () => {
  test('on paper, in pictures, in files, and instead of a link', async ({ communique, page }) => {
    const own = new OwnData(page);
    const paper = new Paper(page);
    await communique.open();
    await own.showFile(await changedDataset());
    await paper.ready();
    const printed = (await paper.print()).map(({ text }) => text).join(' ');
    expect(printed).toContain(MARK);
    expect(printed).not.toContain(new URL(page.url()).host);

    const sheet = new TakeAwaySheet(page);
    await sheet.open();
    await expect(sheet.root.getByText('there is no link, no code for a phone')).toBeVisible();
    await expect(sheet.root.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
    await expect(sheet.root.locator('li svg').first()).toContainText('own-draft.json');
    const codebook = page.waitForEvent('download');
    await new Files(page).button('Codebook').click();
    const download = await codebook;
    expect(download.suggestedFilename()).toContain('communique-local-file-');
  });

  test('on every scene, and the speaker’s window has the same data', async ({
    communique,
    page,
  }) => {
    const own = new OwnData(page);
    await communique.open();
    await own.showFile(await changedDataset());
    await page.keyboard.press('p');
    const presentation = new Presentation(page);
    await expect(presentation.root.getByText(MARK)).toBeVisible();
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('s');
    const window = new SpeakerWindow(await opened);
    await expect(window.page.getByText('In step with the presentation')).toBeVisible();
    await expect(window.page.getByText('93 records').first()).toBeVisible();
    expect(new URL(window.page.url()).search).not.toMatch(/q=|record=|dataset=/);
  });
});

test.describe('the sheet is for everybody', () => {
  for (const [lang, opener, title, shown, mark] of [
    ['en', 'Open a dataset…', 'Open a dataset', 'Show these data', MARK],
    [
      'az',
      'Məlumat toplusu aç…',
      'Məlumat toplusunun açılması',
      'Bu məlumatları göstər',
      'Yerli fayl: “own-draft.json”, dərc olunmayıb',
    ],
    ['zh-Hans', '打开数据集…', '打开数据集', '显示这些数据', '本地文件“own-draft.json”，未发布'],
  ] as const) {
    test(`in ${lang}, on a phone`, async ({ communique, page, axeViolations }) => {
      const own = new OwnData(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await communique.open(`lang=${lang}`);
      await page.getByRole('banner').getByRole('button', { name: opener }).click();
      await expect(own.sheet.getByRole('heading', { level: 2 })).toHaveText(title);
      expect.soft(await axeViolations(), 'choice').toEqual([]);
      await own.choose(await changedDataset());
      await expect(own.sheet.locator('details dl').first()).toBeVisible();
      expect.soft(await axeViolations(), 'what was found').toEqual([]);
      await own.sheet.getByRole('button', { name: shown }).click();
      await expect(page.getByRole('complementary').getByText(mark)).toBeVisible();
      expect.soft(await axeViolations(), 'strip').toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  }
});

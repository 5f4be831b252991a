import { strFromU8, unzipSync } from 'fflate';

import { fromCsv } from '@/domain/tables/csv';
import { aRawDataset } from '@/testing/raw-dataset';

import { expect, test } from '../fixtures/test';
import type { CommuniquePage } from '../pages/CommuniquePage';
import { Files } from '../pages/Files';

/** The figures over the page, and the number of records beside the filters. */
async function numbersOf({ glance, page }: CommuniquePage): Promise<readonly string[]> {
  await expect(glance.figures).toHaveCount(5);
  const delegations = page
    .getByRole('region', { name: 'Delegations' })
    .getByRole('heading')
    .first();
  return [...(await glance.figures.allInnerTexts()), await delegations.innerText()];
}

for (const query of ['theme=ai', 'side=AZ&from=2024-01-01', 'kind=statement']) {
  test(`what is taken away of ${query} is what is shown, and opens again`, async ({
    communique,
    page,
    serve,
  }) => {
    await communique.open(query);
    const before = await numbersOf(communique);
    const [shown = ''] = /\d+(?= of \d+ records)/.exec(await communique.main.innerText()) ?? [];
    const files = new Files(page);
    await files.open();
    await expect(files.part).toContainText(`This selection: ${shown} of 94 records.`);

    let records = 0;
    for (const table of ['Agreements', 'Events', 'Statements']) {
      const { name, bytes, text } = await files.take(`CSV: ${table}`);
      expect(name).toMatch(/^communique-azerbaijan-china-media-[\d.]+-selection-[a-z]+\.csv$/);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = fromCsv(text).length - 1;
      expect([table, rows]).toEqual([table, await files.rows(table)]);
      records += rows;
    }
    expect(records).toBe(Number(shown));

    const { text } = await files.take('JSON');
    await expect(files.status).toContainText('Handed to the browser');
    await serve.datasetText(text);
    await communique.open();
    expect(await numbersOf(communique)).toEqual(before);
    await expect(communique.main).toContainText(`${shown} records, all shown`);
    await expect(communique.title).toContainText('(selection)');
    await expect(communique.main).toContainText('Taken on 22 November 2026.');
  });
}

test('a ZIP holds everything, and no text in it is a formula or markup', async ({
  communique,
  page,
  serve,
  axeViolations,
}) => {
  const raw = aRawDataset();
  const titles = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '</script><!--<b>'];
  const [agreement] = raw.agreements;
  await serve.dataset({
    ...raw,
    agreements: titles.map((en, at) => ({ ...agreement, id: `agr-${at}`, title: { en } })),
  });
  await communique.open();
  const files = new Files(page);
  await files.open();
  expect(await axeViolations()).toEqual([]);
  const { name, bytes } = await files.take('Everything as ZIP');
  expect(name).toBe('communique-sample-2026.11.1.zip');
  const entries = new Map(
    Object.entries(unzipSync(bytes)).map(([entry, content]) => [entry, strFromU8(content)]),
  );
  const csv = entries.get('communique-sample-2026.11.1-agreements.csv') ?? '';
  expect(csv).not.toMatch(/(?:^|,|\n)"?[=+\-@\t]/);
  expect(fromCsv(csv).map((cells) => cells[4])).toEqual(['title_en', ...titles]);
  expect(entries.get('communique-sample-2026.11.1-codebook-en.txt')).toContain('Codebook');

  await serve.datasetText(entries.get('communique-sample-2026.11.1.json') ?? '');
  await communique.open('record=agr-5');
  await expect(communique.sheet.title).toHaveText('</script><!--<b>');
});

test('the part speaks the page’s language, and hands out the codebook in it', async ({
  communique,
  page,
}) => {
  for (const [lang, share, part, button, heading] of [
    ['az', 'Paylaş', 'Məlumat faylları', 'Sütunların izahı', 'Communiqué: Sütunların izahı'],
    ['zh-Hans', '分享', '数据文件', '字段说明', 'Communiqué: 字段说明'],
  ] as const) {
    await communique.open(`lang=${lang}&theme=ai`);
    await page.getByRole('banner').getByRole('button', { name: share }).click();
    const region = page.getByRole('dialog').getByRole('region', { name: part });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      region.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toContain(`-selection-codebook-${lang}.txt`);
    const stream = await download.createReadStream();
    stream.setEncoding('utf8');
    let text = '';
    for await (const piece of stream) text += String(piece);
    expect(text.replace('\uFEFF', '').split('\r\n')[0]).toBe(heading);
  }
});

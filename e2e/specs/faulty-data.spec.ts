import { refusedDatasets, spoiltDatasets } from '@/testing/broken-datasets';
import { aRawDataset } from '@/testing/raw-dataset';

import { expect, test } from '../fixtures/test';

/** Chromium's own line about an answer that a test made bad. */
const FAILED_RESOURCE = /^console error: Failed to load resource:/;
const DATASET_FILE = 'data/azerbaijan-china-media.json';

const good = JSON.stringify(aRawDataset());

/** Line, from 1, of the first place where a file has these words. */
function lineOf(text: string, words: string): number {
  const place = text.indexOf(words);
  if (place === -1) throw new Error(`The file does not have ${words}`);
  return text.slice(0, place).split('\n').length;
}

test.describe('data that cannot be shown', () => {
  test('a catalog that is missing', async ({ communique, serve, allowConsole, page }) => {
    allowConsole(FAILED_RESOURCE);
    await serve.catalog('Not found', 404);
    await communique.visit();
    await expect(communique.main).toContainText('data/catalog.json');
    await expect(communique.main).toContainText(/no such file|not found|404/i);
    await expect(communique.main).not.toContainText('not_found');
    await page.unrouteAll();
    await communique.report.retry.click();
    await expect(communique.title).toHaveText('Azerbaijan–China media cooperation');
  });

  for (const [name, broken, words] of [
    ['a web page', refusedDatasets.html, /web page|HTML/i],
    ['a file that breaks off', refusedDatasets.truncated, /breaks off|broken off|cut|end/i],
    [
      'another version',
      refusedDatasets.wrongVersion,
      /communique\/2.*communique\/1|communique\/1.*communique\/2/s,
    ],
    ['an empty file', refusedDatasets.empty, /nothing|empty/i],
  ] as const) {
    test(`${name} in place of the dataset`, async ({ communique, serve }) => {
      await serve.datasetText(broken.text, 200, 'text/html');
      await communique.visit();
      await expect(communique.main).toContainText(DATASET_FILE);
      await expect(communique.main).toContainText(words);
      await expect(communique.main).not.toContainText(broken.code);
      await serve.datasetText(good);
      await communique.report.retry.click();
      await expect(communique.title).toHaveText('Sample cooperation');
      await expect(communique.filters.status).toHaveText('4 records, all shown');
    });
  }

  test('a broken file is named with line and column', async ({ communique, serve }) => {
    const { text } = refusedDatasets.trailingComma;
    await serve.datasetText(text);
    await communique.visit();
    // The bracket that must not follow a comma.
    const line = lineOf(text, '"symbol": "cap"') + 2;
    await expect(communique.main).toContainText(DATASET_FILE);
    await expect(communique.main).toContainText(`line ${line}, column 3`);
  });

  test('no answer from the network', async ({ communique, serve, allowConsole }) => {
    allowConsole(FAILED_RESOURCE);
    await serve.datasetRequest((route) => route.abort());
    await communique.visit();
    await expect(communique.main).toContainText(DATASET_FILE);
    await expect(communique.main).not.toContainText('network_failure');
    await serve.datasetText(good);
    await communique.report.retry.click();
    await expect(communique.title).toHaveText('Sample cooperation');
  });

  test('an error of the server', async ({ communique, serve, allowConsole }) => {
    allowConsole(FAILED_RESOURCE);
    await serve.datasetText('Oops', 500);
    await communique.visit();
    await expect(communique.main).toContainText(DATASET_FILE);
    await expect(communique.main).toContainText('500');
  });

  for (const [lang, words] of [
    ['az', 'Yenidən cəhd et'],
    ['zh-Hans', '重试'],
  ] as const) {
    test(`the report speaks ${lang}`, async ({ communique, serve, page }) => {
      await serve.datasetText(refusedDatasets.html.text);
      await communique.visit(`lang=${lang}`);
      await expect(communique.main).toContainText(DATASET_FILE);
      await expect(page.getByRole('button', { name: words })).toBeVisible();
      await expect(communique.main).not.toContainText(/web page/);
    });
  }
});

test.describe('a part that is bad alone is left out and named, the rest shows', () => {
  for (const [name, broken, path, found, words] of [
    [
      'a dangling reference',
      spoiltDatasets.danglingReference,
      /statements\W+0\W+evidence\W+0\W+source_id/,
      's-sample-new',
      '"s-sample-new"',
    ],
    [
      'a duplicate id',
      spoiltDatasets.duplicateId,
      /people\W+2\W+id/,
      'p-li-shili',
      '"id": "p-li-shili",\n      "name": {\n        "en": "Li Er"',
    ],
    [
      'an impossible date',
      spoiltDatasets.impossibleDate,
      /events\W+1\W+date/,
      '2025-06-31',
      '2025-06-31',
    ],
    [
      'an unsafe link',
      spoiltDatasets.unsafeLink,
      /sources\W+0\W+url/,
      'javascript:alert(1)',
      'javascript:',
    ],
    [
      'a misspelt field',
      spoiltDatasets.misspeltField,
      /agreements\W+0\W+partys/,
      'partys',
      '"partys"',
    ],
  ] as const) {
    test(name, async ({ communique, serve, page }) => {
      await serve.datasetText(broken.text);
      await communique.open('view=list');
      await communique.report.unfold();
      const { problems } = communique.report;
      await expect(problems).toHaveCount(1);
      await expect(problems).toBeVisible();
      await expect(problems).toContainText(DATASET_FILE);
      await expect(problems).toContainText(path);
      await expect(problems).toContainText(found);
      await expect(problems).not.toContainText(broken.code);
      await expect(problems).toContainText(`line ${lineOf(broken.text, words)}, column`);

      await expect(communique.title).toHaveText('Sample cooperation');
      await expect(communique.timeline.rows).toHaveCount(4);
      await expect(communique.themes.total('Artificial intelligence')).toHaveText('1');
      await expect(communique.delegations.heading).toHaveText('1 delegation, 1 delegate named');
      await expect(communique.sources.rows).toHaveCount(2);
      const dangerous = await page.evaluate(
        () =>
          [...document.querySelectorAll('a')].filter(({ protocol }) => protocol === 'javascript:')
            .length,
      );
      expect(dangerous).toBe(0);
    });
  }

  test('nothing from the data runs', async ({ communique, serve, page }) => {
    const evil = '<img src=x onerror="document.title=\'evil\'">';
    await serve.dataset({ ...aRawDataset(), title: { en: evil }, coverage: { en: evil } });
    await communique.open();
    await expect(communique.title).toHaveText(evil);
    expect(await page.title()).not.toBe('evil');
    expect(await page.evaluate(() => document.images.length)).toBe(0);
  });

  test('good data have no notice', async ({ communique }) => {
    await communique.open();
    await expect(communique.report.notice).toHaveCount(0);
    await expect(communique.notice('could not be refreshed')).toHaveCount(0);
  });
});

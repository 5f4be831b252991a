import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

test.describe('the view is in the address', () => {
  test.beforeEach(async ({ serve }) => {
    await serve.dataset(inventedDataset());
  });

  test('every parameter of the contract is read', async ({ communique }) => {
    await communique.open(
      'q=sample&theme=ai&side=XB&kind=event&org=org-sample-office&person=p-ayan-numunali' +
        '&from=2025-01-01&to=2025-12-31&dates=certain&view=list',
    );
    await expect(communique.filters.removals).toHaveCount(8);
    for (const words of [
      'Search: sample',
      'Theme: Artificial intelligence',
      'Form: Meetings and events',
      'Organisation: Sample Office',
      'Person: Ayan Numunali',
      'Time: 2025',
      'Time: certain dates only',
    ]) {
      await expect(communique.filters.removal(words)).toBeVisible();
    }
    await expect(communique.timeline.titles()).toHaveText(['Meeting of the two regulators']);
  });

  test('lists take any of their values', async ({ communique }) => {
    await communique.open('view=list&theme=ai,training&kind=event');
    await expect(communique.timeline.titles()).toHaveText([
      'Forum on training',
      'Meeting of the two regulators',
    ]);
  });

  test('defaults are left out', async ({ communique }) => {
    await communique.open('view=list&theme=ai');
    await communique.timeline.showChart.click();
    await communique.filters.themeChip('Artificial intelligence').click();
    await expect.poll(() => communique.query()).toEqual({});
  });

  test('unknown parameters are kept', async ({ communique }) => {
    await communique.open('utm_source=letter&view=list');
    await communique.filters.themeChip('Artificial intelligence').click();
    await expect
      .poll(() => communique.query())
      .toEqual({ theme: 'ai', view: 'list', utm_source: 'letter' });
  });

  test('broken values are ignored', async ({ communique }) => {
    await communique.open(
      'from=2025-02-30&to=soon&kind=treason&lang=tlh&scheme=sepia&scale=9&view=hologram' +
        '&side=az&dates=maybe&record=%3Cscript%3E&theme=%22%3E',
    );
    await expect(communique.filters.status).toHaveText('11 records, all shown');
    await expect(communique.filters.removals).toHaveCount(0);
    await expect(communique.sheet.root).toHaveCount(0);
    await expect(communique.timeline.chart).toBeVisible();
  });

  test('a range that ends before it begins is dropped whole', async ({ communique }) => {
    await communique.open('from=2026-01-01&to=2020-01-01');
    await expect(communique.filters.status).toHaveText('11 records, all shown');
  });

  test('choices push history: back and forward walk through them', async ({ communique, page }) => {
    await communique.open();
    await communique.filters.themeChip('Artificial intelligence').click();
    await communique.timeline.showList.click();
    await communique.timeline.titles().first().click();
    await expect(communique.sheet.title).toHaveText('Meeting of the two regulators');
    expect(communique.query()).toEqual({ theme: 'ai', view: 'list', record: 'ev-meeting' });

    await page.goBack();
    await expect(communique.sheet.root).toHaveCount(0);
    await page.goBack();
    await expect(communique.timeline.table).toHaveCount(0);
    await page.goBack();
    await expect(communique.filters.status).toHaveText('11 records, all shown');
    expect(communique.query()).toEqual({});
    await page.goForward();
    await expect(communique.filters.status).toHaveText('1 of 11 records');
  });

  test('a record opens by its link', async ({ communique }) => {
    await communique.open('record=agr-early');
    await expect(communique.sheet.title).toHaveText('Protocol on broadcasting');
  });

  test('an id that changed leads to the thing', async ({ communique }) => {
    await communique.open('record=agr-sample-old');
    await expect(communique.sheet.title).toHaveText('Memorandum on cooperation');
  });

  test('a reference to nothing says so, and the page shows', async ({ communique }) => {
    await communique.open('record=agr-gone&view=list');
    await expect(communique.sheet.root).toHaveCount(0);
    const notice = communique.notice('Nothing in these data has the reference “agr-gone”');
    await expect(notice).toBeVisible();
    await expect(communique.timeline.rows).toHaveCount(11);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    expect(communique.query()).toEqual({ view: 'list' });
  });

  test('from and to set the window', async ({ communique }) => {
    await communique.open('from=2012-01-01&to=2012-12-31');
    await expect(communique.timeline.windowStart).toHaveAttribute(
      'aria-valuetext',
      '1 January 2012',
    );
    await expect(communique.timeline.windowEnd).toHaveAttribute(
      'aria-valuetext',
      '31 December 2012',
    );
    await expect(communique.timeline.heading).toContainText('2012');
  });

  test('scale enlarges all text', async ({ communique }) => {
    const size = async (): Promise<number> =>
      communique.timeline.heading.evaluate((heading) =>
        Number.parseFloat(getComputedStyle(heading).fontSize),
      );
    await communique.open('');
    const normal = await size();
    await communique.open('scale=2');
    expect(await size()).toBeGreaterThan(normal * 1.5);
  });

  test('today is the day that the address fixes', async ({ communique }) => {
    await communique.open('now=2025-07-01');
    await communique.timeline.root.getByRole('button', { name: 'Today' }).click();
    await expect.poll(() => communique.query()['to'] ?? '').toMatch(/^20(2[5-9]|3)/);
    const { from = '', to = '' } = communique.query();
    expect(from < '2025-07-01' && '2025-07-01' < to).toBe(true);
  });
});

test.describe('language and scheme', () => {
  for (const [query, lang] of [
    ['lang=az', 'az'],
    ['lang=zh-Hans', 'zh-Hans'],
    ['lang=zh', 'zh-Hans'],
    ['', 'en'],
  ] as const) {
    test(`“${query}” gives ${lang}`, async ({ communique, page }) => {
      await communique.open(query);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  }

  test('a language is a link, and remembered on the device', async ({ communique, page }) => {
    await communique.open('view=list');
    await communique.language('Azərbaycanca').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'az');
    expect(communique.query()).toEqual({ view: 'list', lang: 'az' });
    await page.goBack();
    await communique.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  });

  test('the scheme is the address’s, else the device’s', async ({ communique, page }) => {
    await communique.open('scheme=dark');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await communique.schemeSwitch('light').click();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    expect(communique.query()).toEqual({ scheme: 'light' });
  });

  test('without a choice the scheme follows the system', async ({ communique, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await communique.open();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });

  test('a page left open follows the system into the evening', async ({ communique, page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await communique.open();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
});

test.describe('datasets', () => {
  test('an unknown one gives the default, with a notice', async ({ communique }) => {
    await communique.open('dataset=nowhere');
    await expect(communique.notice('There are no data called “nowhere” here.')).toBeVisible();
    await expect(communique.title).toHaveText('Azerbaijan–China media cooperation');
  });

  test('an address for one is never asked for', async ({ communique, page, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await communique.open('dataset=https%3A%2F%2Felsewhere.example%2Fx.json');
    await communique.open(`dataset=${encodeURIComponent(`${baseURL}evil.json`)}`);
    await communique.open('dataset=..%2Fevil.json');
    await expect(communique.title).toHaveText('Azerbaijan–China media cooperation');
    expect(
      asked.filter((url) => /elsewhere|evil/.test(new URL(url).pathname + new URL(url).host)),
    ).toEqual([]);
    expect(asked.filter((url) => url.endsWith('azerbaijan-china-media.json'))).toHaveLength(3);
  });

  test('another one is a choice that keeps language and scheme', async ({ communique }) => {
    await communique.open('theme=ai&lang=en&scheme=dark');
    const other = communique.datasetChoice.getByRole('option').nth(1);
    const name = (await other.textContent()) ?? '';
    await communique.datasetChoice.selectOption({ label: name });
    await expect(communique.title).not.toHaveText('Azerbaijan–China media cooperation');
    const { dataset, ...rest } = communique.query();
    expect(dataset).toBeTruthy();
    expect(rest).toEqual({ lang: 'en', scheme: 'dark' });
  });
});

test('a link followed in the moment of another choice keeps that choice', async ({
  communique,
  page,
}) => {
  await communique.open();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('search button[aria-pressed][title]')?.click();
    document.querySelector<HTMLElement>('#sources a[href*="record="]')?.click();
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  const query = communique.query();
  expect(query['theme']).toBe('ai');
  expect(query['record']).toBeTruthy();
  // The addresses of the links follow.
  await page.keyboard.press('Escape');
  await expect(page.locator('#themes a[href*="record="]').first()).toHaveAttribute(
    'href',
    /theme=ai/,
  );
});

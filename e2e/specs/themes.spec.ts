import { expect, test } from '../fixtures/test';

/** A cell of the table: a number, its part in quoted words, or the words for a column without any. */
const CELL = /^(\d+)( \d+ quoted)?$|^none in the sources read$/;

const FILTERS = [
  '',
  'kind=agreement',
  'side=CN&from=2024-01-01',
  'q=azertac',
  'theme=5g',
  'kind=award',
];

test('every total is the number of distinct records in its list', async ({ communique }) => {
  await communique.open();
  const rows = await communique.themes.readTable();
  expect(rows.length).toBeGreaterThan(4);
  for (const [theme = '', total = ''] of rows) {
    await communique.themes.total(theme).click();
    const records = await communique.themes.readEntries(
      new RegExp(`^${theme}: ${total} records?$`),
    );
    expect(new Set(records).size, theme).toBe(Number(total));
    expect(records, theme).toHaveLength(Number(total));
    await communique.themes.closeEntries.click();
    await expect(communique.themes.total(theme)).toBeFocused();
  }
});

test('a total is what the page shows when it is narrowed to the theme', async ({ communique }) => {
  await communique.open();
  const rows = await communique.themes.readTable();
  for (const [theme = '', total = ''] of rows.slice(0, 5)) {
    await communique.themes.filter(theme).click();
    await expect(communique.filters.removal(`Theme: ${theme}`)).toBeVisible();
    expect(await communique.filters.shown()).toBe(Number(total));
    await expect(communique.themes.total(theme)).toHaveText(total);
    await communique.filters.clearAll.click();
  }
});

test('a column’s number opens exactly its records, with their evidence', async ({ communique }) => {
  await communique.open();
  await communique.themes.count('Misinformation', 'Said by officials of Azerbaijan').click();
  const records = await communique.themes.readEntries(
    /^Said by officials of Azerbaijan: Misinformation, 1 record$/,
  );
  expect(records).toHaveLength(1);
  await communique.themes.root
    .getByRole('link', { name: 'Statement by Ahmad Ismayilov' })
    .first()
    .click();
  await expect(communique.sheet.title).toHaveText('Statement by Ahmad Ismayilov');
});

for (const query of FILTERS) {
  test(`figure and table say the same with “${query}”`, async ({ communique }) => {
    await communique.open(query);
    const rows = await communique.themes.readTable();
    for (const row of rows) {
      for (const cell of row.slice(1)) expect(cell, `${row[0]}`).toMatch(CELL);
    }
    await expect(communique.themes.summary).toContainText(
      new RegExp(`\\b${await communique.filters.shown()} records?\\b|^The one record `),
    );
    const columns = await communique.themes.columns();
    const figure = await communique.themes.readFigure(columns);
    const numbers = rows.map(
      ([theme = '', ...cells]) =>
        [theme, cells.map((cell) => Number.parseInt(cell, 10) || 0)] as const,
    );
    expect([...figure]).toEqual(numbers);

    // The table in the figure's place is the table beside it, and every year's numbers add up to the totals.
    const years = await communique.themes.readYears();
    await communique.themes.asTable.click();
    expect(await communique.themes.readTable()).toEqual(rows);
    expect(await communique.themes.readYears()).toEqual(years);
  });
}

test('the years of a theme add up to its total', async ({ communique }) => {
  await communique.open();
  const totals = new Map(
    (await communique.themes.readTable()).map(([theme, total]) => [theme, total]),
  );
  await communique.themes.root.getByRole('button', { name: 'Show further themes' }).click();
  const heads = await communique.themes.yearTable.getByRole('columnheader').allTextContents();
  const years = await communique.themes.readYears();
  expect(heads.length).toBeGreaterThan(5);
  for (const [index, theme] of heads.entries()) {
    if (index === 0) continue;
    const sum = years.reduce((so, row) => so + Number.parseInt(row[index] ?? '', 10), 0);
    expect(sum, theme).toBe(Number(totals.get(theme)));
  }
});

test('a bar says its year and number, and opens its records', async ({ communique, page }) => {
  await communique.open();
  const [first, ...rest] = await communique.themes.readYears();
  const best = [first, ...rest].reduce((a, b) => (Number(b?.[1]) > Number(a?.[1]) ? b : a)) ?? [];
  const [year = '', count = ''] = best;
  const panel = await communique.themes.drawnPanel('Artificial intelligence');
  await panel.scrollIntoViewIfNeeded();
  // The highest column carries its number: below it stands the bar.
  const label = panel.getByText(count, { exact: true });
  const box = await label.boundingBox();
  if (box === null) throw new Error('The highest column has no number');
  const at = [box.x + box.width / 2, box.y + box.height + 6] as const;
  await page.mouse.move(at[0] - 1, at[1]);
  await page.mouse.move(...at);
  await expect(panel.getByText(`${year}: ${count} records`)).toBeVisible();
  await page.mouse.click(...at);
  const records = await communique.themes.readEntries(
    new RegExp(`^${year}: Artificial intelligence, ${count} records$`),
  );
  expect(new Set(records).size).toBe(Number(count));
});

test('the chart library is not among what the page starts with', async ({
  communique,
  page,
  request,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await communique.open();
  await communique.themes.drawnPanel('Big data');
  const html = await (await request.get('')).text();
  const isChartLibrary = async (url: string): Promise<boolean> =>
    (await (await request.get(url)).text()).includes('recharts-');
  const library: string[] = [];
  for (const url of scripts) if (await isChartLibrary(url)) library.push(url);
  expect(library.length).toBeGreaterThan(0);
  for (const url of library) expect(html).not.toContain(url.split('/').at(-1));
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from '../fixtures/test';
import { collectCountedLists } from '../pages/counted-lists';

const VERSION: unknown = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../public/data/azerbaijan-china-media.json', import.meta.url)),
    'utf8',
  ),
).version;

test.describe('citing a record', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('as text and for BibTeX, with version, day and address', async ({ communique, page }) => {
    const id = 'agr-audiovisual-council-nrta';
    await communique.open(`q=zzzz&record=${id}`);
    const part = communique.sheet.part('Cite this record');
    for (const [label, button, says] of [
      ['Plain text', 'Copy plain text', [`Record ${id}`, `version ${String(VERSION)}`]],
      ['BibTeX', 'Copy BibTeX', [`@misc{${id},`, `version = {${String(VERSION)}},`]],
    ] as const) {
      await part.getByRole('button', { name: button }).click();
      await expect(part.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
      const copied = await page.evaluate(async () => navigator.clipboard.readText());
      expect(copied).toBe(await part.getByLabel(label, { exact: true }).inputValue());
      for (const words of says) expect(copied).toContain(words);
      expect(copied).toMatch(/\d{4}-\d{2}-\d{2}/);
      expect(copied).toContain(`?record=${id}`);
      // Neither the reader's filters nor the day that this test fixes are a part of the record's address.
      expect(copied).not.toMatch(/zzzz|now=/);
    }
  });

  test('the text is selected where the browser refuses to copy', async ({ communique, page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = async () => Promise.reject(new Error('refused'));
    });
    await communique.open('q=zzzz&record=ev-nrta-meeting');
    const part = communique.sheet.part('Cite this record');
    await part.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect(part).toContainText('The browser did not allow copying.');
    const field = part.getByLabel('BibTeX', { exact: true });
    await expect(field).toBeFocused();
    const selected = await field.evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.value.slice(0, area.selectionEnd) : '',
    );
    expect(selected).toBe(await field.inputValue());
  });

  test('only records are cited: people, bodies and sources are not', async ({ communique }) => {
    for (const id of ['p-ismat-sattarov', 'org-azertac', 's-menafn-20250624']) {
      await communique.open(`q=zzzz&record=${id}`);
      await expect(communique.sheet.fact('Identifier')).toHaveText(id);
      await expect(communique.sheet.part('Cite this record')).toHaveCount(0);
    }
  });
});

test('who was named together with a person: how often, when, on which records', async ({
  communique,
}) => {
  await communique.open('q=zzzz&record=p-ismat-sattarov');
  const part = communique.sheet.part(/^Named together with /);
  const heading = await part.getByRole('heading', { level: 3 }).innerText();
  const people = part.getByRole('list').first().locator('> li');
  await expect(people).toHaveCount(Number(/\d+/.exec(heading)?.[0]));

  const counts: number[] = [];
  for (const person of await people.all()) {
    const words = await person.locator('summary').innerText();
    const count = Number(/(\d+) occasions?/.exec(words)?.[1]);
    await person.locator('summary').click();
    await expect(person.getByRole('listitem'), words).toHaveCount(count);
    counts.push(count);
  }
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.length).toBeGreaterThan(0);

  // It holds from both ends.
  const first = people.first();
  const name = await first.getByRole('link').first().innerText();
  await first.getByRole('link', { name, exact: true }).first().click();
  await expect(communique.sheet.title).toContainText(name);
  await expect(
    communique.sheet
      .part(/^Named together with /)
      .getByRole('link', { name: /Sattarov/ })
      .first(),
  ).toBeVisible();
});

test('sources by publisher: each number is the length of its list', async ({ communique }) => {
  await communique.open();
  const { root, rows } = communique.sources;
  const publisher = root.getByRole('combobox', { name: 'Publisher' });
  await publisher.waitFor();
  const options = await publisher.getByRole('option').allTextContents();
  expect(options[0]).toMatch(/^All publishers \(\d+\)$/);
  expect(options.length).toBeGreaterThan(5);
  for (const words of options.slice(1, 6)) {
    const [, name = '', count] = /^(.*) \((\d+)\)$/.exec(words) ?? [];
    await publisher.selectOption({ label: words });
    const all = root.getByRole('button', { name: /^Show all \d+ sources$/ });
    if ((await all.count()) > 0) await all.click();
    await expect(rows, words).toHaveCount(Number(count));
    await expect(rows.filter({ hasText: name }), words).toHaveCount(Number(count));
  }
  await publisher.selectOption({ index: 0 });
  await expect(rows).not.toHaveCount(0);
});

const SELECTIONS = [
  '',
  'theme=ai',
  'side=CN',
  'kind=agreement',
  'from=2025-01-01',
  'to=2010-12-31',
  'q=xinhua',
  'kind=event&side=AZ&from=2019-01-01',
  'kind=statement',
  'theme=training,big-data&dates=certain',
];

for (const query of SELECTIONS) {
  test(`every count is as long as its list with “${query}”`, async ({ communique, page }) => {
    await communique.open(query);
    await page.locator('#sources').waitFor();
    const lists = await page.evaluate(collectCountedLists);
    expect(lists.filter(({ count, length }) => count !== length)).toEqual([]);
    expect(lists.length).toBeGreaterThanOrEqual(6);

    const sum = lists
      .filter(({ words }) => /^(No source|One source|Several sources) /.test(words))
      .reduce((total, { count }) => total + count, 0);
    expect(sum, 'records by their sources').toBe(await communique.filters.shown());
    const sources = lists.find(({ words }) => /^[\d,]+ sources?$/.test(words.trim()));
    await expect(communique.sources.heading).toHaveText(new RegExp(`^${sources?.count} sources? `));
  });
}

import { aRawDataset } from '@/testing/raw-dataset';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

test.describe('opening and closing', () => {
  test.beforeEach(async ({ serve, communique }) => {
    await serve.dataset(inventedDataset());
    await communique.open('view=list');
    await communique.timeline.titles().filter({ hasText: 'Forum on training' }).click();
    await expect(communique.sheet.title).toHaveText('Forum on training');
  });

  test('Escape closes and gives the focus back', async ({ communique, page }) => {
    await page.keyboard.press('Escape');
    await expect(communique.sheet.root).toHaveCount(0);
    await expect(
      communique.timeline.titles().filter({ hasText: 'Forum on training' }),
    ).toBeFocused();
    expect(communique.query()).toEqual({ view: 'list' });
  });

  test('the button closes and gives the focus back', async ({ communique }) => {
    await communique.sheet.close.click();
    await expect(communique.sheet.root).toHaveCount(0);
    await expect(
      communique.timeline.titles().filter({ hasText: 'Forum on training' }),
    ).toBeFocused();
  });

  test('a press beside it closes', async ({ communique }) => {
    await communique.sheet.pressBeside();
    await expect(communique.sheet.root).toHaveCount(0);
  });

  test('the address carries it, and Back closes it', async ({ communique, page }) => {
    expect(communique.query()).toEqual({ view: 'list', record: 'ev-forum' });
    await page.goBack();
    await expect(communique.sheet.root).toHaveCount(0);
  });

  test('the focus stays inside, the page behind does not scroll', async ({ communique, page }) => {
    const top = await page.evaluate(() => scrollY);
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('dialog') !== null,
      );
      expect(inside).toBe(true);
    }
    await page.mouse.move(20, 300);
    await page.mouse.wheel(0, 600);
    await expect(communique.sheet.title).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });
});

test.describe('previous and next', () => {
  test('go through the selected records in time order', async ({ serve, communique }) => {
    await serve.dataset(inventedDataset());
    await communique.open('kind=agreement,forum&record=agr-early');
    await expect(communique.sheet.root).toContainText('record 1 of 3');
    await expect(communique.sheet.previous).toHaveAttribute('aria-disabled', 'true');
    await communique.sheet.next.click();
    await expect(communique.sheet.title).toHaveText('Forum on training');
    await expect(communique.sheet.next).toBeFocused();
    await communique.sheet.next.click();
    await expect(communique.sheet.title).toHaveText('Memorandum on cooperation');
    await expect(communique.sheet.next).toHaveAttribute('aria-disabled', 'true');
    await communique.sheet.previous.click();
    await expect(communique.sheet.title).toHaveText('Forum on training');
  });

  test('a record outside the selection says so', async ({ serve, communique }) => {
    await serve.dataset(inventedDataset());
    await communique.open('kind=forum&record=agr-early');
    await expect(communique.sheet.root).toContainText('not among the 1 record selected');
  });
});

test.describe('one thing leads to another', () => {
  test('record, organisation, person, delegation and source', async ({
    serve,
    communique,
    page,
  }) => {
    await serve.dataset(aRawDataset());
    await communique.open('record=agr-sample');
    const { sheet } = communique;
    await sheet.part('Parties').getByRole('link', { name: 'Sample Council' }).click();
    await expect(sheet.title).toHaveText('Sample Council');
    expect(communique.query()).toEqual({ record: 'org-sample-council' });

    await sheet.root.getByRole('link', { name: 'Ayan Numunali', exact: true }).first().click();
    await expect(sheet.title).toHaveText('Ayan Numunali');
    await expect(sheet.part('Posts')).toContainText('Chair');
    await expect(sheet.part(/^On \d records?$/)).toBeVisible();

    await sheet.root
      .getByRole('link', { name: 'Delegation of the Sample Council' })
      .first()
      .click();
    await expect(sheet.title).toHaveText('Delegation of the Sample Council');
    await expect(sheet.part('Members')).toContainText('Ayan Numunali');

    await sheet
      .part(/^Sources/)
      .getByRole('link', { name: 'Sample Council signs memorandum' })
      .click();
    await expect(sheet.title).toHaveText('Sample Council signs memorandum');
    await expect(sheet.part('What it says').getByRole('listitem')).toHaveCount(2);

    await sheet
      .part(/^What rests on it/)
      .getByRole('link', { name: 'Memorandum on cooperation' })
      .click();
    await expect(sheet.title).toHaveText('Memorandum on cooperation');
    await page.goBack();
    await expect(sheet.title).toHaveText('Sample Council signs memorandum');
  });

  for (const [id, title] of [
    ['del-council', 'Delegation of the Sample Council'],
    ['p-li-shili', 'Li Shili'],
    ['org-sample-board', 'Sample Board'],
    ['s-sample-news', 'Sample Council signs memorandum'],
    ['st-sample', 'Statement by Ayan Numunali'],
    ['ev-meeting', 'Meeting of the two regulators'],
  ] as const) {
    test(`${id} has a link of its own`, async ({ serve, communique }) => {
      await serve.dataset(aRawDataset());
      await communique.open(`record=${id}`);
      await expect(communique.sheet.title).toHaveText(title);
      await expect(communique.sheet.root).toHaveAccessibleName(title);
      await expect(communique.sheet.fact('Identifier')).toHaveText(id);
    });
  }

  test('a theme in the sheet narrows the page and closes the sheet', async ({
    serve,
    communique,
  }) => {
    await serve.dataset(aRawDataset());
    await communique.open('record=agr-sample');
    await communique.sheet
      .part('Themes on this record')
      .getByRole('link', { name: 'Training' })
      .click();
    await expect(communique.sheet.root).toHaveCount(0);
    expect(communique.query()).toEqual({ theme: 'training' });
  });

  test('a person’s sheet narrows the page to the person', async ({ serve, communique }) => {
    await serve.dataset(aRawDataset());
    await communique.open('record=p-li-shili');
    await communique.sheet.root
      .getByRole('link', { name: 'Show only these records on the page' })
      .click();
    await expect(communique.filters.removal('Person: Li Shili')).toBeVisible();
    expect(communique.query()).toEqual({ person: 'p-li-shili' });
  });
});

test.describe('links that leave the page', () => {
  test('say their host, plain http, and tell the other site nothing', async ({
    communique,
    page,
  }) => {
    await communique.open();
    await communique.sources.showAll.click();
    const hosts = await communique.sources.addresses.evaluateAll((links) =>
      links.map((link) => ({
        text: link.textContent ?? '',
        name: link.getAttribute('aria-label') ?? '',
        rel: link.getAttribute('rel'),
        host: link instanceof HTMLAnchorElement ? new URL(link.href).host : '',
        plain: link instanceof HTMLAnchorElement && link.href.startsWith('http:'),
      })),
    );
    expect(hosts.length).toBeGreaterThan(100);
    for (const { text, name, rel, host, plain } of hosts) {
      expect(rel, host).toBe('noopener noreferrer');
      expect(host.endsWith(text), `${text} for ${host}`).toBe(true);
      expect(name.includes('plain http'), host).toBe(plain);
    }
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('a')]
        .filter(
          ({ href, rel }) =>
            /^https?:/.test(href) &&
            !href.startsWith(location.origin) &&
            rel !== 'noopener noreferrer',
        )
        .map(({ href }) => href),
    );
    expect(bare).toEqual([]);
  });

  test('a sheet links passages of a source that was read whole', async ({ communique }) => {
    await communique.open('record=agr-audiovisual-council-nrta');
    const passage = communique.sheet.root
      .getByRole('link', { name: 'menafn.com: to this passage (another site)' })
      .first();
    await expect(passage).toHaveAttribute('href', /^https:\/\/menafn\.com\/.*#:~:text=/);
    for (const link of await communique.sheet.addresses.all()) {
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
  });

  test('a mirror is named and not linked', async ({ serve, communique }) => {
    await serve.dataset(aRawDataset());
    await communique.open('record=s-sample-archive');
    await expect(communique.sheet.fact('Address')).toHaveText(
      'Mirror at archive.example.org, not linked',
    );
    await expect(communique.sheet.addresses).toHaveCount(0);
    await communique.sheet.close.click();
    const row = communique.sources.rows.filter({ hasText: 'Sample Archive' });
    await expect(row).toContainText('Mirror at archive.example.org, not linked');
    await expect(row.getByRole('link', { name: /another site$/ })).toHaveCount(0);
  });

  test('a correction can be sent from every kind of sheet', async ({ serve, communique }) => {
    await serve.dataset(aRawDataset());
    for (const id of [
      'agr-sample',
      'org-sample-council',
      'p-li-shili',
      'del-council',
      's-sample-news',
    ]) {
      await communique.open(`record=${id}`);
      const link = communique.sheet.root.getByRole('link', { name: 'Send a correction' });
      await expect(link).toHaveAttribute(
        'href',
        new RegExp(`^mailto:corrections@example\\.org\\?.*${id}`),
      );
    }
  });
});

test('the link of a sheet can be copied', async ({ serve, communique, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await serve.dataset(aRawDataset());
  await communique.open('record=agr-sample');
  await communique.sheet.root.getByRole('button', { name: 'Copy link' }).click();
  await expect(communique.sheet.root.getByRole('button', { name: 'Link copied' })).toBeVisible();
  // The day that this test fixes is not for others.
  const { origin, search } = new URL(
    await page.evaluate(async () => navigator.clipboard.readText()),
  );
  expect({ origin, search }).toEqual({
    origin: new URL(page.url()).origin,
    search: '?record=agr-sample',
  });
});

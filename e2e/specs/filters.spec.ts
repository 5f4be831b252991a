import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';
import type { CommuniquePage } from '../pages/CommuniquePage';

test.describe('free text', () => {
  for (const [typed, title] of [
    ['ismet', 'Statement by Ismat Sattarov'],
    ['İSMƏT', 'Statement by Ismat Sattarov'],
    ['hasanov', 'Visit of an Azerbaijani media delegation to China'],
    ['sattarov ismat', 'Statement by Ismat Sattarov'],
    ['曹淑', 'Meeting of Azerbaijani officials with the National Radio'],
  ] as const) {
    test(`“${typed}” finds ${title}`, async ({ communique }) => {
      await communique.open('view=list');
      const before = await communique.filters.shown();
      await communique.filters.search.fill(typed);
      await expect(communique.filters.removal(`Search: ${typed}`)).toBeVisible();
      await expect(communique.timeline.titles().filter({ hasText: title })).toHaveCount(1);
      expect(await communique.filters.shown()).toBeLessThan(before);
    });
  }

  test('words begin words: “tarov” finds nobody', async ({ communique }) => {
    await communique.open('q=tarov');
    await expect(communique.filters.nothing).toBeVisible();
  });

  test('the slash key goes to the field, and what is typed stays out of the history', async ({
    communique,
    page,
  }) => {
    await communique.open('theme=ai');
    // The page can be seen a moment before it listens.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(communique.filters.search).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type('cao');
    await expect.poll(() => communique.query()).toEqual({ theme: 'ai', q: 'cao' });
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
});

test.describe('each filter', () => {
  test.beforeEach(async ({ serve, communique }) => {
    await serve.dataset(inventedDataset());
    await communique.open('view=list');
    await expect(communique.filters.status).toHaveText('11 records, all shown');
  });

  const agree = async (communique: CommuniquePage, n: number) => {
    await expect(communique.filters.status).toHaveText(`${n} of 11 records`);
    await expect(communique.timeline.rows).toHaveCount(n);
    await expect(communique.timeline.table).toHaveAccessibleName(
      `${n} ${n === 1 ? 'record' : 'records'}. The buttons in the header sort.`,
    );
  };

  test('theme chip', async ({ communique }) => {
    await communique.filters.themeChip('Artificial intelligence').click();
    await agree(communique, 1);
    expect(communique.query()).toEqual({ view: 'list', theme: 'ai' });
    await expect(communique.filters.themeChip('Artificial intelligence')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('further theme', async ({ communique }) => {
    await communique.filters.menu('Further themes').click();
    await communique.filters.option('Training').check();
    await agree(communique, 4);
    expect(communique.query()).toEqual({ view: 'list', theme: 'training' });
  });

  test('side', async ({ communique }) => {
    await communique.filters.side('Other').click();
    await agree(communique, 1);
    expect(communique.query()).toEqual({ view: 'list', side: 'other' });
    await communique.filters.side('Other').click();
    await expect(communique.filters.status).toHaveText('11 records, all shown');
  });

  test('kind and classification', async ({ communique }) => {
    await communique.filters.menu('Form').click();
    await communique.filters.option('Statements').check();
    await agree(communique, 2);
    await communique.filters.option('Protocol').check();
    await agree(communique, 3);
    expect(communique.query()).toEqual({ view: 'list', kind: 'statement,protocol' });
  });

  test('organisation', async ({ communique }) => {
    await communique.filters.menu('Organisation').click();
    await communique.filters.option('Sample Union').check();
    await agree(communique, 1);
    expect(communique.query()).toEqual({ view: 'list', org: 'org-sample-union' });
    await expect(communique.filters.menu('Organisation')).toHaveAccessibleName('Organisation 1');
  });

  test('person', async ({ communique }) => {
    await communique.filters.menu('Person').click();
    await communique.filters.option('Li Shili').check();
    await agree(communique, 2);
    expect(communique.query()).toEqual({ view: 'list', person: 'p-li-shili' });
  });

  test('years, and only certain dates', async ({ communique }) => {
    await communique.filters.menu('Years').click();
    await communique.filters.year('From').selectOption('2012');
    await communique.filters.year('To').selectOption('2019');
    // Four of 2012, one of 2019, and the undated one, which is possibly inside.
    await agree(communique, 6);
    await communique.filters.certainDates.check();
    await agree(communique, 5);
    expect(communique.query()).toEqual({
      view: 'list',
      from: '2012-01-01',
      to: '2019-12-31',
      dates: 'certain',
    });
  });

  test('only certain dates, without years: takes effect or is not on offer', async ({
    communique,
  }) => {
    await communique.filters.menu('Years').click();
    if (await communique.filters.certainDates.isDisabled()) return;
    await communique.filters.certainDates.check();
    // Stated to the day or month: protocol, three talks, early statement, forum, meeting.
    await agree(communique, 7);
  });

  test('only records on which sources differ', async ({ serve, communique }) => {
    const raw = inventedDataset();
    const [forum] = raw.events.filter(({ id }) => id === 'ev-forum');
    if (forum === undefined) throw new Error('The forum is gone');
    forum.disagreements = [
      {
        field: 'date',
        label: { en: 'Day of the forum' },
        values: [{ value: '2019-05-10' }, { value: '2019-05-11' }],
        reason: { en: 'Nothing decides between them.' },
      },
    ];
    await serve.dataset(raw);
    await communique.open('view=list');
    await communique.filters.disagreements.click();
    await agree(communique, 1);
    expect(communique.query()).toEqual({ view: 'list', disagreements: '1' });
    await expect(communique.sources.part('Where sources differ')).toContainText('11 May 2019');
  });

  test('a facet’s number is what its choice alone leaves', async ({ communique }) => {
    await communique.filters.menu('Organisation').click();
    for (const name of await communique.filters.optionNames()) {
      const label = await communique.filters.option(name).locator('..').innerText();
      await communique.filters.option(name).check();
      await expect(communique.timeline.rows).toHaveCount(Number(/\d+$/.exec(label)?.[0]));
      await communique.filters.option(name).uncheck();
    }
  });

  test('tokens go one by one and all together', async ({ communique }) => {
    await communique.open('view=list&theme=training&kind=statement&q=words');
    await expect(communique.filters.removals).toHaveCount(3);
    await communique.filters.removal('Search: words').click();
    await agree(communique, 2);
    expect(communique.query()).toEqual({ view: 'list', theme: 'training', kind: 'statement' });
    await communique.filters.clearAll.click();
    await expect(communique.filters.status).toHaveText('11 records, all shown');
    expect(communique.query()).toEqual({ view: 'list' });
    await expect(communique.filters.removals).toHaveCount(0);
  });
});

test.describe('an empty selection', () => {
  test('names the one filter to drop, and dropping it brings records back', async ({
    serve,
    communique,
  }) => {
    await serve.dataset(inventedDataset());
    await communique.open('theme=ai&kind=statement');
    await expect(communique.filters.nothing).toBeVisible();
    await expect(communique.main).toContainText(
      'Set together: Theme: Artificial intelligence and Form: Statements.',
    );
    await expect(communique.main).toContainText(
      'Without “Theme: Artificial intelligence”, 2 records remain.',
    );
    await communique.filters.drop('Theme: Artificial intelligence').click();
    await expect(communique.filters.status).toHaveText('2 of 11 records');
    await expect(communique.filters.nothing).toHaveCount(0);
    expect(communique.query()).toEqual({ kind: 'statement' });
  });

  test('says so when no single filter is the cause', async ({ serve, communique }) => {
    await serve.dataset(inventedDataset());
    await communique.open('theme=ai&kind=statement&q=nowhere');
    await expect(communique.main).toContainText('No single filter is the cause');
    await communique.filters.nothing
      .locator('..')
      .getByRole('button', { name: 'Clear all' })
      .click();
    await expect(communique.filters.status).toHaveText('11 records, all shown');
  });

  test('a choice that these data do not know selects nothing and can be removed', async ({
    communique,
  }) => {
    await communique.open('theme=alchemy');
    await expect(communique.filters.nothing).toBeVisible();
    await communique.filters.removal('Theme: “alchemy” (not in these data)').click();
    await expect(communique.filters.status).toContainText('all shown');
  });
});

test('a menu that opens at the lower edge of the window comes into sight', async ({
  communique,
  page,
}) => {
  await communique.open();
  const years = page.locator('search').getByRole('button', { name: 'Years' });
  const { y = 0 } = (await years.boundingBox()) ?? {};
  await page.setViewportSize({ width: 1366, height: Math.round(y) + 60 });
  await years.click();
  await expect(page.locator('search').getByRole('combobox', { name: 'From' })).toBeInViewport({
    ratio: 1,
  });
});

test('everything on the page follows the filters', async ({ serve, communique }) => {
  await serve.dataset(inventedDataset());
  await communique.open('view=list&org=org-sample-union');
  await expect(communique.timeline.heading).toHaveText('1 record on 10 May 2019');
  await expect(communique.timeline.titles()).toHaveText(['Forum on training']);
  await expect(communique.themes.heading).toContainText('1 further theme');
  expect(await communique.themes.readTable()).toContainEqual(
    expect.arrayContaining(['Training', '1']),
  );
  await expect(communique.delegations.heading).toHaveText(
    'No delegation is reported in these records',
  );
  await expect(communique.sources.rows).toHaveCount(1);
  await expect(communique.sources.rows).toContainText('Sample Archive');

  await communique.open('view=list&kind=visit');
  await expect(communique.delegations.heading).toHaveText('1 delegation, 1 delegate named');
  await expect(communique.timeline.titles()).toHaveText(['Visit of the Sample Council']);
});

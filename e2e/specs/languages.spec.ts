import { syntheticDataset } from '@/testing/synthetic-dataset';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

const PAGES = {
  az: {
    title: 'Azərbaycan–Çin media əməkdaşlığı',
    sides: ['Azərbaycan', 'Çin'],
    day: '24 iyun 2025',
    search: 'Qeydlərdə axtarış',
    list: 'Siyahı',
    organization: 'Qurum',
  },
  'zh-Hans': {
    title: '中国—阿塞拜疆媒体合作',
    sides: ['中国', '阿塞拜疆'],
    day: '2025年6月24日',
    search: '搜索记录',
    list: '列表',
    organization: '机构',
  },
} as const;

for (const lang of ['az', 'zh-Hans'] as const) {
  const words = PAGES[lang];

  test.describe(`the page in ${lang}`, () => {
    test('says so, has its own title, and puts its own side first', async ({
      communique,
      page,
    }) => {
      await communique.open(`lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(communique.title).toHaveText(words.title);
      await expect(page).toHaveTitle(`${words.title} – Communiqué`);

      const sides = page.getByRole('search').getByRole('group').getByRole('button');
      const names = await sides.evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
      );
      const inOrder = names.filter((name) => words.sides.some((side) => name.includes(side)));
      expect(inOrder.map((name) => words.sides.findIndex((side) => name.includes(side)))).toEqual([
        0, 1,
      ]);

      const heads = await page
        .getByRole('table')
        .first()
        .getByRole('columnheader')
        .allTextContents();
      const columns = heads.filter((head) => words.sides.some((side) => head.includes(side)));
      expect(columns[0]).toContain(words.sides[0]);
      expect(columns[1]).toContain(words.sides[1]);
    });

    test('the roster puts its own side first, whoever travelled', async ({ communique, page }) => {
      for (const record of ['ev-azerbaijani-delegation-china', 'visits of the other side']) {
        const from = record.startsWith('ev-')
          ? 'from=2025-06-20&to=2025-06-30'
          : 'from=2018-09-01&to=2018-09-30';
        await communique.open(`lang=${lang}&${from}`);
        const heads = await page
          .locator('#delegations')
          .getByRole('heading', { level: 4 })
          .allTextContents();
        const sides = heads.filter((head) => words.sides.some((side) => head.includes(side)));
        expect(sides[0], from).toContain(words.sides[0]);
        expect(sides[1], from).toContain(words.sides[1]);
      }
    });

    test('dates are written as the language writes them', async ({ communique, page }) => {
      await communique.open(`lang=${lang}&record=ev-nrta-meeting`);
      await expect(
        page.getByRole('dialog').getByText(words.day, { exact: true }).first(),
      ).toBeVisible();
      for (const view of ['', '&view=list', '&from=2025-06-01&to=2025-07-31']) {
        await communique.open(`lang=${lang}${view}`);
        // What Chromium writes where it lacks a language's months.
        await expect(page.locator('body')).not.toContainText(/M0[1-9]\b/);
      }
    });

    test('its interface is complete: search, list, menus', async ({ communique, page }) => {
      await communique.open(`lang=${lang}`);
      await expect(page.getByRole('searchbox', { name: words.search })).toBeVisible();
      await page.getByRole('button', { name: words.list, exact: true }).click();
      await expect(page.locator('#timeline').getByRole('table')).toBeVisible();
      await page.getByRole('search').getByRole('button', { name: words.organization }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    });
  });
}

test('text in another language than the page’s carries its lang', async ({
  serve,
  communique,
  page,
}) => {
  await serve.dataset(inventedDataset());
  await communique.open('lang=az&view=list');
  // Attested in Azerbaijani: no mark. English only: marked.
  await expect(page.getByText('Nümunə Şurası').first()).not.toHaveAttribute('lang', /./);
  const titles = page.locator('#timeline').getByRole('table').getByRole('link');
  for (const title of await titles.filter({ hasText: 'Forum on training' }).all()) {
    const lang = await title.evaluate((link) => link.querySelector('[lang]')?.getAttribute('lang'));
    expect(lang).toBe('en');
  }
  await communique.open('lang=en&record=p-li-shili');
  await expect(communique.sheet.root.getByText('李示例').first()).toHaveAttribute(
    'lang',
    'zh-Hans',
  );
});

test('numbers and plurals of every language', async ({ serve, communique, page }) => {
  await serve.dataset(syntheticDataset({ records: 1500, seed: 2 }));
  await communique.open('lang=en');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1,500 records, all shown');
  await communique.open('lang=az');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    /^1[.\u00a0\u202f]?500 qeyd, hamısı göstərilir$/,
  );
  await communique.open('lang=zh-Hans');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    /^共1,?500条记录，全部显示$/,
  );
});

test('the Chinese title keeps the name of a country on one line', async ({ communique, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await communique.open('lang=zh-Hans');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('中国—阿塞拜疆媒体合作');
  // Wherever it stands in the title: a range over its letters has a box a line.
  const lines = await page.locator('h1').evaluate((heading) => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf('阿塞拜疆') ?? -1;
      if (start === -1) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 4);
      return range.getClientRects().length;
    }
    return 0;
  });
  expect(lines).toBe(1);
});

import type { Page } from 'playwright/test';

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

/** Words that no name has and no Azerbaijani word looks like. */
const ENGLISH =
  /(?<![\p{L}\p{N}-])(the|and|of|by|with|from|not|is|are|records?|sources?|statement|agreement|meeting)(?![\p{L}\p{N}-])/iu;

/** All text that the page says is in its own language, but what the data give without a language. */
async function ownText(page: Page, dataset: unknown): Promise<readonly string[]> {
  const unmarked = new Set(JSON.stringify(dataset).match(/(?<="publisher":")[^"]+/g));
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent?.closest('[lang]') !== document.documentElement) continue;
      if (parent.closest('pre, code, noscript, [aria-hidden="true"]') !== null) continue;
      found.push(walker.currentNode.textContent ?? '');
    }
    const described = [...document.querySelectorAll('[placeholder], [title]')].flatMap(
      (element) => [element.getAttribute('placeholder') ?? '', element.getAttribute('title') ?? ''],
    );
    return [...found, ...described].map((text) => text.trim()).filter((text) => text !== '');
  });
  return texts
    .filter((text) => ![...unmarked].some((name) => text.includes(name)))
    .map((text) => text.replace(/https?:\S+|《[^》]*》|“[^”]*”/g, ''));
}

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

    test('has no English word that is not marked as English', async ({
      communique,
      page,
      request,
    }) => {
      const dataset: unknown = await (await request.get('data/azerbaijan-china-media.json')).json();
      const things = [
        '',
        'view=list',
        'theme=alchemy',
        'record=agr-audiovisual-council-nrta',
        'record=ev-nrta-meeting',
        'record=st-sattarov-audiovisual-cooperation',
        'record=del-azerbaijani-media-delegation',
        'record=p-ismat-sattarov',
        'record=org-nrta',
        'record=s-menafn-20250624',
        'record=gone',
      ];
      for (const query of things) {
        await communique.open(`lang=${lang}&${query}`);
        const english = (await ownText(page, dataset)).filter((text) => ENGLISH.test(text));
        expect.soft(english, query).toEqual([]);
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

test.describe('names in order', () => {
  /** An invented dataset whose one event names these bodies. */
  function datasetWith(lang: 'az' | 'zh-Hans', names: readonly string[]) {
    const raw = inventedDataset();
    const organizations = names.map((name, index) => ({
      id: `org-sorted-${index}`,
      name: { en: `Body ${index}`, [lang]: name },
      area: 'XA',
      classification: 'other' as const,
    }));
    const [event] = raw.events;
    if (event === undefined) throw new Error('No event to name them');
    event.participants = organizations.map(({ id }) => ({
      organization_id: id,
      capacity: 'participant',
    }));
    return {
      ...raw,
      organizations: [...raw.organizations, ...organizations],
      events: [event],
      agreements: [],
      statements: [],
      delegations: [],
    };
  }

  const optionsOf = async (page: Page): Promise<readonly string[]> => {
    const boxes = page.getByRole('search').getByRole('checkbox');
    await boxes.first().waitFor();
    const labels = await boxes.evaluateAll((inputs) =>
      inputs.map((input) => input.closest('label')?.innerText ?? ''),
    );
    return labels.map((label) => label.replace(/\s*\d+$/, '').trim());
  };

  test('the Azerbaijani alphabet: ç after c, ə after e, x after h, q after k', async ({
    serve,
    communique,
    page,
  }) => {
    const sorted = [
      'Cavan',
      'Çinar',
      'Elm',
      'Ərəb',
      'Gün',
      'Hava',
      'Xəzər',
      'Işıq',
      'İpək',
      'Kür',
      'Qala',
      'Lalə',
      'Odlar',
      'Öz',
      'Sumqayıt',
      'Şəki',
      'Ulduz',
      'Üzüm',
    ];
    await serve.dataset(datasetWith('az', sorted.toReversed()));
    await communique.open('lang=az');
    await page.getByRole('search').getByRole('button', { name: 'Qurum' }).click();
    expect(await optionsOf(page)).toEqual(sorted);
  });

  test('Chinese by pinyin', async ({ serve, communique, page }) => {
    const sorted = [
      '阿塞拜疆通讯社',
      '北京大学',
      '国家广播电视总局',
      '人民日报',
      '新华社',
      '中国日报',
    ];
    await serve.dataset(datasetWith('zh-Hans', sorted.toReversed()));
    await communique.open('lang=zh-Hans');
    await page.getByRole('search').getByRole('button', { name: '机构' }).click();
    expect(await optionsOf(page)).toEqual(sorted);
  });
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

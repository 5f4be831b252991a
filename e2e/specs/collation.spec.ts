import type { Page } from 'playwright/test';

import { formatsFor } from '@/i18n/formats/formats-for';

import { inventedDataset } from '../fixtures/invented-dataset';
import { expect, test } from '../fixtures/test';

/** Every letter of the Azerbaijani alphabet in its order; the sorted names are these with an ending. */
const ALPHABET = Array.from('ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ');

const NAMES = {
  az: [
    ...ALPHABET.map((letter) => `${letter} qurumu`),
    'əlaqə',
    'Elm',
    'Əlaqə',
    'xəbər',
    'hava',
    'ısmarıc',
    'ismarıc',
    'Qala',
    'Kür',
    'Lalə',
    '5G Mərkəzi',
    'AZƏRTAC',
  ],
  'zh-Hans': [
    '阿塞拜疆国家新闻社',
    '北京大学',
    '重庆日报',
    '国家广播电视总局',
    '人民日报',
    '山西日报',
    '陕西日报',
    '新华社',
    '中国日报',
    '中央广播电视总台',
    '长江日报',
    'CGTN',
    '5G联盟',
  ],
} as const;

const MENU = { az: 'Qurum', 'zh-Hans': '机构' } as const;

/** The invented dataset, where one event names these bodies. */
function datasetNaming(lang: 'az' | 'zh-Hans') {
  const raw = inventedDataset();
  const organizations = NAMES[lang].map((name, index) => ({
    id: `org-sorted-${index}`,
    name: { en: `Body ${index}`, [lang]: name },
    area: 'XA',
    classification: 'other' as const,
  }));
  const [event] = raw.events;
  if (event === undefined) throw new Error('No event to name them');
  const participants = organizations.map(({ id }) => ({
    organization_id: id,
    capacity: 'participant' as const,
  }));
  return {
    ...raw,
    organizations: [...raw.organizations, ...organizations],
    events: [{ ...event, participants }],
    agreements: [],
    statements: [],
    delegations: [],
  };
}

async function namesInMenu(page: Page): Promise<readonly string[]> {
  const boxes = page.getByRole('search').getByRole('checkbox');
  await boxes.first().waitFor();
  return boxes.evaluateAll((inputs) =>
    inputs.map((input) => input.closest('label')?.querySelector('span')?.textContent ?? ''),
  );
}

for (const lang of ['az', 'zh-Hans'] as const) {
  test(`the browser sorts bodies in ${lang} as Node does`, async ({ serve, communique, page }) => {
    await serve.dataset(datasetNaming(lang));
    await communique.open(`lang=${lang}`);
    await page.getByRole('search').getByRole('button', { name: MENU[lang] }).click();
    const inNode = NAMES[lang].toSorted(formatsFor(lang).compare);
    expect(await namesInMenu(page)).toEqual(inNode);
    expect(inNode).not.toEqual(NAMES[lang]);
  });
}

test('the Azerbaijani alphabet is whole and in its order', async ({ serve, communique, page }) => {
  await serve.dataset(datasetNaming('az'));
  await communique.open('lang=az');
  await page.getByRole('search').getByRole('button', { name: MENU.az }).click();
  const letters = (await namesInMenu(page)).filter((name) => name.endsWith(' qurumu'));
  expect(letters.map((name) => name.charAt(0))).toEqual(ALPHABET);
});

/** The invented dataset with two people whose names are written in many ways. */
function datasetOfPeople() {
  const raw = inventedDataset();
  const [event] = raw.events;
  if (event === undefined) throw new Error('No event to take part in');
  return {
    ...raw,
    people: [
      ...raw.people,
      {
        id: 'p-ismet',
        name: { en: 'Ismat Hasanov', az: 'İsmət Həsənov' },
        family_name: 'Hasanov',
        family_name_first: false,
      },
      {
        id: 'p-cao',
        name: { en: 'Cao Shumin', 'zh-Hans': '曹淑敏' },
        family_name: 'Cao',
        family_name_first: true,
      },
    ],
    events: [
      {
        ...event,
        id: 'ev-with-ismet',
        participants: [{ person_id: 'p-ismet', capacity: 'participant' as const }],
      },
      {
        ...event,
        id: 'ev-with-cao',
        participants: [{ person_id: 'p-cao', capacity: 'participant' as const }],
      },
    ],
    agreements: [],
    statements: [],
    delegations: [],
  };
}

for (const lang of ['en', 'az', 'zh-Hans']) {
  test(`a name is found however it is written, on the page in ${lang}`, async ({
    serve,
    communique,
    page,
  }) => {
    await serve.dataset(datasetOfPeople());
    await communique.open(`lang=${lang}&view=list`);
    const rows = page.locator('#timeline tbody tr');
    await expect(rows).toHaveCount(2);
    for (const [queries, id] of [
      [['ismet', 'ısmət', 'ISMET', 'İsmət', 'hasanov', 'hesenov', 'HƏSƏNOV'], 'ev-with-ismet'],
      [['cao shumin', 'shumin cao', 'CAO', '曹淑敏', '淑敏'], 'ev-with-cao'],
    ] as const) {
      for (const query of queries) {
        await page.getByRole('searchbox').fill(query);
        await expect(rows, query).toHaveCount(1);
        await expect(rows.getByRole('link').first(), query).toHaveAttribute(
          'href',
          new RegExp(`record=${id}(&|$)`),
        );
      }
    }
    await page.getByRole('searchbox').fill('qwxyz');
    await expect(rows).toHaveCount(0);
  });
}

const DAYS = { en: '24 June 2025', az: '24 iyun 2025', 'zh-Hans': '2025年6月24日' } as const;

for (const timezoneId of ['America/New_York', 'Asia/Baku', 'Asia/Shanghai']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    for (const lang of ['en', 'az', 'zh-Hans'] as const) {
      test(`the meeting is on 24 June 2025, in ${lang}`, async ({ communique, page }) => {
        await communique.open(`lang=${lang}&record=ev-nrta-meeting`);
        await expect(
          page.getByRole('dialog').getByText(DAYS[lang], { exact: true }).first(),
        ).toBeVisible();
      });
    }
  });
}

import { inventedDataset } from '../fixtures/invented-dataset';
import type { PrintedPage } from '../fixtures/read-pdf';
import { expect, test } from '../fixtures/test';
import { Paper } from '../pages/Paper';

const wholeText = (pages: readonly PrintedPage[]): string =>
  pages.map(({ text }) => text).join(' ');

const CASES = [
  {
    lang: 'en',
    format: 'A4',
    words: [
      'Azerbaijan–China media cooperation',
      'Theme: Artificial intelligence',
      'Time: 2018–2025',
      'Əhməd İsmayılov',
      'About this brief',
      '曹淑敏',
    ],
    foot: 'version 2026.11.1',
  },
  {
    lang: 'az',
    format: 'Letter',
    words: [
      'Azərbaycan–Çin media əməkdaşlığı',
      'Mövzu: Süni intellekt',
      'Vaxt: 2018–2025',
      'Bu arayış haqqında',
      'Oxunmuş',
      'görüş',
    ],
    foot: 'versiya 2026.11.1',
  },
  {
    lang: 'zh-Hans',
    format: 'A4',
    words: ['中国', '阿塞拜疆媒体合作', '主题:人工智能', '2018–2025', '关于本简报', '曹淑敏'],
    foot: '版本2026.11.1',
  },
] as const;

for (const { lang, format, words, foot } of CASES) {
  test(`the brief of a selection on ${format}, ${lang}`, async ({ communique, page }) => {
    const paper = new Paper(page);
    await communique.open(`lang=${lang}&theme=ai&from=2018-01-01&to=2025-12-31`);
    await paper.ready();
    const pages = await paper.print(format);
    const text = wholeText(pages);
    const spaceless = (line: string): string => line.normalize('NFKC').replaceAll(/\s/gu, '');
    for (const word of words) expect(spaceless(text)).toContain(spaceless(word));
    const { origin } = new URL(page.url());
    expect(text).toContain(origin);
    for (const [at, printed] of pages.entries()) {
      expect(spaceless(printed.text)).toContain(spaceless(foot));
      expect(printed.text).toContain(`${at + 1} / ${pages.length}`);
    }
    const [first] = pages;
    expect(Math.abs((first?.height ?? 0) - (format === 'A4' ? 842 : 792))).toBeLessThan(2);
    // The timeline with its marks, and the themes: not empty frames.
    expect(first?.paths).toBeGreaterThan(30);
    expect(Math.max(...pages.slice(1).map(({ paths }) => paths))).toBeGreaterThan(30);
  });
}

test('a dark page on a phone is printed black on white and is afterwards as before', async ({
  communique,
  page,
}) => {
  const paper = new Paper(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await communique.open('scheme=dark');
  await paper.ready();
  await communique.sources.heading.scrollIntoViewIfNeeded();
  await communique.filters.search.focus();
  const scroll = await page.evaluate(() => globalThis.scrollY);
  await paper.begin();
  await page.emulateMedia({ media: 'print' });
  await expect(paper.root).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(communique.main).toBeHidden();
  await expect(paper.figures).toHaveCount(4);
  for (const figure of await paper.figures.all()) {
    expect(await figure.locator('path, rect').count()).toBeGreaterThan(10);
    const colors = await figure
      .locator('text')
      .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fill))]);
    expect(colors.length).toBeGreaterThan(0);
    for (const color of colors)
      expect(color).toMatch(/^rgb\((0, 0, 0|51, 51, 51|255, 255, 255)\)$/);
  }
  await page.emulateMedia({ media: 'screen' });
  await paper.end();
  await expect(paper.root).toHaveCount(0);
  await expect(communique.filters.search).toBeFocused();
  expect(await page.evaluate(() => globalThis.scrollY)).toBe(scroll);
  const pages = await paper.print();
  expect(pages.length).toBeGreaterThan(5);
  await expect(communique.title).toBeVisible();
});

test('the brief counts what the page counts', async ({ communique, page }) => {
  const paper = new Paper(page);
  await communique.open('kind=agreement');
  await paper.ready();
  await paper.begin();
  const rows = paper.root.locator('.print-records tbody tr');
  await expect(communique.filters.status).toContainText(`${await rows.count()} of`);
  await paper.end();
});

test('an open sheet is printed alone, with its sources by number', async ({ communique, page }) => {
  const paper = new Paper(page);
  await communique.open('record=agr-strategic-partnership-declaration');
  await communique.sheet.close.waitFor();
  await paper.ready();
  const text = wholeText(await paper.print());
  expect(text).toContain('Agreement, state of knowledge');
  expect(text).toContain('S50');
  expect(text).toContain('record=agr-strategic-partnership-declaration');
  expect(text).not.toContain('At a glance');
  await expect(communique.sheet.close).toBeVisible();
});

test('a presentation is printed as a handout: its scenes with their notes', async ({
  communique,
  page,
}) => {
  const paper = new Paper(page);
  await communique.visit('present=timeline&theme=ai');
  await page.getByRole('main').waitFor();
  await paper.ready();
  await paper.begin();
  const scenes = await paper.root.locator('.handout > li').count();
  await paper.end();
  expect(scenes).toBeGreaterThan(4);
  const pages = await paper.print();
  const text = wholeText(pages);
  expect(text).toContain('Handout, state of knowledge');
  expect(text).toContain(`${scenes}. `);
  expect(text).toContain('version 2026.11.1');
  expect(pages.length).toBeLessThanOrEqual(scenes);
  expect(Math.max(...pages.map(({ paths }) => paths))).toBeGreaterThan(20);
});

test('“Print brief” prints once the paper is there', async ({ communique, page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      globalThis.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['printed'] =
        document.querySelector('#print h1')?.textContent ?? 'nothing';
      globalThis.dispatchEvent(new Event('afterprint'));
    };
  });
  await communique.open();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Print brief' }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-printed',
    'Azerbaijan–China media cooperation',
  );
});

test('titles that look like markup are printed as they are', async ({
  serve,
  communique,
  page,
}) => {
  const raw = inventedDataset();
  const title = '</script><script>document.title="x"</script><!-- &amp; "quoted"';
  await serve.dataset({
    ...raw,
    title: { en: title },
    agreements: raw.agreements.map((agreement) => ({ ...agreement, title: { en: title } })),
  });
  const paper = new Paper(page);
  await communique.open();
  await paper.ready();
  const [first] = await paper.print();
  expect(first?.text).toContain(title);
  // In the foot of the page, where style alone can put words.
  expect(first?.text).toContain(`${title}, version`);
});

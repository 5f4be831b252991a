import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/test';
import { collectBoxFaults } from '../pages/boxes';
import { turnTo } from '../pages/turn-to';

const WIDTHS = [320, 390, 768, 1366, 1920, 3840];

/** What opens over the page, each with a link of its own. */
const SHEETS = {
  agreement: 'agr-audiovisual-council-nrta',
  event: 'ev-nrta-meeting',
  delegation: 'del-azerbaijani-media-delegation',
  person: 'p-ismat-sattarov',
  organisation: 'org-azertac',
  source: 's-menafn-20250624',
};

/** Measures what is open on the page now. */
async function measure(page: Page, state: string): Promise<void> {
  await page.evaluate(settled);
  const { measured, faults } = await page.evaluate(collectBoxFaults);
  expect.soft(measured, `${state}: texts measured`).toBeGreaterThan(3);
  expect.soft(faults, state).toEqual([]);
}

/** Runs in the page: fonts are there and the sizes that observers set are drawn. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/** Runs in the page: opens everything that stays open beside others. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const folds = document.querySelectorAll<HTMLElement>(
    '#sources button[aria-expanded="false"]:not([popovertarget])',
  );
  for (const fold of folds) fold.click();
}

/** Opens the first mark of evidence that shows in a part of the page. */
async function openMark(page: Page, part: string): Promise<void> {
  await page.locator(`${part} [popovertarget]`).filter({ visible: true }).first().click();
  await page.locator(':popover-open a').first().waitFor();
}

for (const lang of ['en', 'az', 'zh-Hans']) {
  for (const width of WIDTHS) {
    test.describe(`${lang} in ${width} pixels: no text is cut off or lies over another`, () => {
      test.use({ viewport: { width, height: width < 700 ? 844 : Math.round((width * 9) / 16) } });

      test('on the page', async ({ communique, page }) => {
        await communique.open(`lang=${lang}`);
        await page.locator('#sources').waitFor();
        await page.locator('#themes svg').first().waitFor();
        await page.evaluate(unfold);
        await measure(page, 'the page, unfolded');
        await openMark(page, '#delegations');
        await measure(page, 'evidence');
        await page.keyboard.press('Escape');

        await page.evaluate(turnTo, 'view=list');
        await page.locator('#themes button[aria-pressed]').first().click();
        await page.locator('#timeline table').waitFor();
        await measure(page, 'list and tables');

        await page.evaluate(turnTo, 'theme=ai,big-data&kind=event&from=2025-06-20&to=2025-06-30');
        await measure(page, 'few records, filters set');
        await page.evaluate(turnTo, 'q=zzzz&theme=alchemy&kind=event&from=2001');
        await measure(page, 'nothing matches');
      });

      test('in sheets', async ({ communique, page }) => {
        // Nothing matches: the page behind is small, and not measured.
        await communique.open(`lang=${lang}&q=zzzz`);
        await page.locator('search').waitFor();
        for (const [kind, id] of Object.entries(SHEETS)) {
          await page.evaluate(turnTo, `q=zzzz&record=${id}`);
          await page.locator('dialog[open] dd').getByText(id, { exact: true }).waitFor();
          await measure(page, `sheet of an ${kind}`);
        }
        await openMark(page, 'dialog');
        await measure(page, 'evidence in a sheet');
      });

      test('in menus and lists behind numbers', async ({ communique, page }) => {
        await communique.open(`lang=${lang}&theme=ai`);
        await page.locator('main button[aria-haspopup="dialog"]').nth(4).click();
        await page.locator('dialog[open] h2').waitFor();
        await measure(page, 'the list of a figure');
        await page.keyboard.press('Escape');

        const menus = page.locator('search button[aria-expanded]').filter({ visible: true });
        for (const menu of await menus.all()) {
          await menu.click();
          await measure(page, `the menu ${(await menu.textContent()) ?? ''}`);
          await page.keyboard.press('Escape');
        }
        const filters = page.locator('search button:has(+ dialog)').filter({ visible: true });
        if ((await filters.count()) === 0) return;
        await filters.click();
        await page.locator('search dialog[open] output').waitFor();
        await page.evaluate(unfold);
        await measure(page, 'the dialog of filters');
      });
    });
  }
}

/** Words and the style of a line that carries them. */
const PLANTED: readonly (readonly [string, string])[] = [
  ['an ellipsis', 'width:5em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap'],
  ['a clip', 'width:5em;overflow:clip;white-space:nowrap'],
  ['a low box', 'width:5em;height:1.2em;overflow:hidden'],
  ['out of the window', 'position:absolute;left:calc(100vw - 5em);white-space:nowrap'],
  ['a wide line', 'width:5em;white-space:nowrap'],
  ['over another', 'margin-top:-1lh'],
  ['a frame that scrolls', 'width:5em;overflow-x:auto;white-space:nowrap'],
  ['for the ear', 'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap'],
  ['a tight line', 'line-height:1'],
];

test.describe('the measurement', () => {
  test('finds what is cut off, out of its place, or over another text', async ({
    communique,
    page,
  }) => {
    await communique.open('view=list');
    await page.locator('#sources table').waitFor();
    const before = await page.evaluate(collectBoxFaults);
    expect(before.faults).toEqual([]);
    await page.evaluate(plant, PLANTED);
    const { faults } = await page.evaluate(collectBoxFaults);
    const found = (fault: string): readonly string[] =>
      faults
        .filter((line) => line.startsWith(fault))
        .map((line) => /“([^“”]*): planted/.exec(line)?.[1] ?? '');
    expect(found('cut off')).toEqual(['an ellipsis', 'a clip', 'a low box', 'a placeholder']);
    expect(found('out of the window')).toEqual(['out of the window']);
    expect(found('out of its li')).toEqual(['a wide line']);
    expect(found('overlaps')).toEqual(['over another', 'drawn']);
    expect(faults).toHaveLength(8);
  });

  test('finds text behind another in a sheet, and not what the sheet covers', async ({
    communique,
    page,
  }) => {
    await communique.open('record=agr-audiovisual-council-nrta');
    await communique.sheet.title.waitFor();
    await page.evaluate(() => {
      const over = document.createElement('p');
      over.textContent = 'planted over the title';
      over.style.cssText = 'position:absolute;top:0;left:0';
      const title = document.querySelector('dialog[open] h2');
      title?.parentElement?.insertBefore(over, title);
      const behind = over.cloneNode(true);
      document.querySelector('main h1')?.append(behind);
      const place = title?.getBoundingClientRect();
      const frame = over.offsetParent?.getBoundingClientRect();
      if (place === undefined || frame === undefined) return;
      over.style.top = `${place.top - frame.top}px`;
      over.style.left = `${place.left - frame.left}px`;
    });
    const { faults } = await page.evaluate(collectBoxFaults);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^overlaps .*planted over the title/);
  });
});

/** Runs in the page: puts lines into the footer, each with its style, a field with a long placeholder and a drawing. */
function plant(lines: readonly (readonly [string, string])[]): void {
  const list = document.createElement('ul');
  list.style.paddingBottom = '4em';
  for (const [text, style] of lines) {
    const item = document.createElement('li');
    item.textContent = `${text}: planted for the measurement to find or to let pass`;
    item.style.cssText = style;
    list.append(item);
  }
  const field = document.createElement('input');
  field.placeholder = 'a placeholder: planted for the measurement to find';
  field.style.width = '8em';
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [place, words] of ['drawn: planted', 'and drawn over'].entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.setAttribute('x', String(place * 8));
    text.setAttribute('y', '20');
    text.textContent = words;
    drawing.append(text);
  }
  document.querySelector('footer')?.append(list, field, drawing);
}

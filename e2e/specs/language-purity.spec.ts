import type { Page } from 'playwright/test';

import { withoutChartLibrary } from '../fixtures/chart-library';
import { Listener } from '../fixtures/language-listener';
import { SHIPPED_FILES } from '../fixtures/shipped-words';
import { expect, test } from '../fixtures/test';
import { collectSpokenTexts } from '../pages/spoken-text';

const DATASETS: readonly Record<string, unknown>[] = SHIPPED_FILES.map((text) => JSON.parse(text));
const [FIRST = {}] = DATASETS;
const KINDS = [
  'agreements',
  'events',
  'statements',
  'delegations',
  'people',
  'organizations',
  'sources',
];

function idsOf(dataset: Record<string, unknown>, kind: string): readonly string[] {
  const things: readonly { id: string }[] = JSON.parse(JSON.stringify(dataset[kind] ?? []));
  return things.map(({ id }) => id);
}

/** Opens every disclosure of the page that stays open beside others. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const folds = page.locator('#sources button[aria-expanded="false"]:not([popovertarget])');
  for (let left = await folds.count(); left > 0; left -= 1) {
    if ((await folds.count()) > 0) await folds.first().click();
  }
}

/** Opens marks of evidence one after the other, some of every part. */
async function hearEvidence(page: Page, listener: Listener, state: string): Promise<void> {
  const count = await page.evaluate(openMark, -1);
  expect(count, `${state} has evidence`).toBeGreaterThan(0);
  for (let place = 0; place < count; place += Math.ceil(count / 12)) {
    await page.evaluate(openMark, place);
    await page.locator(':popover-open a').first().waitFor();
    await listener.listen(`${state}, evidence ${place}`);
  }
}

/** Runs in the page: opens one mark of the sheet, or of the page where none is open, and says how many there are. */
function openMark(place: number): number {
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  const root = document.querySelector('dialog[open]') ?? document;
  const marks = [...root.querySelectorAll<HTMLElement>('[popovertarget]')].filter((mark) =>
    mark.checkVisibility(),
  );
  marks[place]?.click();
  return marks.length;
}

/** Runs in the page: opens or closes what one button unfolds, and says how many such buttons there are. */
async function unfold([part, place]: readonly [string, number]): Promise<number> {
  const buttons = [
    ...document.querySelectorAll<HTMLElement>(`${part} button[aria-expanded]`),
  ].filter((button) => button.checkVisibility() && !button.hasAttribute('popovertarget'));
  buttons[place]?.click();
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  return buttons.length;
}

for (const lang of ['az', 'zh-Hans'] as const) {
  test.describe(`every word of the page in ${lang} is of that language or marked`, () => {
    test('the page, its list, its disclosures and its evidence', async ({ communique, page }) => {
      const listener = new Listener(page, lang);
      for (const query of ['', 'view=list', 'theme=ai', 'from=2025-06-20&to=2025-06-30']) {
        await communique.open(`lang=${lang}&${query}`);
        await page.locator('#themes svg, #themes table').first().waitFor();
        await listener.listen(query);
        await unfoldAll(page);
        await listener.listen(`${query}, unfolded`);
      }
      await communique.open(`lang=${lang}`);
      await unfoldAll(page);
      await hearEvidence(page, listener, 'page');
      expect(listener.report()).toEqual([]);
    });

    test('the lists behind numbers, the menus and the dialog of filters', async ({
      communique,
      page,
    }) => {
      const listener = new Listener(page, lang);
      await communique.open(`lang=${lang}`);
      const figures = page.locator('button[aria-haspopup="dialog"]:enabled:visible');
      await figures.first().waitFor();
      const figureCount = await figures.count();
      expect(figureCount).toBeGreaterThanOrEqual(5);
      for (let place = 0; place < figureCount; place += 1) {
        await figures.nth(place).click();
        await page.locator('dialog[open]').waitFor();
        await listener.listen(`figure ${place}`);
        await page.keyboard.press('Escape');
      }
      for (const place of ['search', '#themes']) {
        const count = await page.evaluate(unfold, [place, -1] as const);
        expect(count, place).toBeGreaterThan(3);
        for (let at = 0; at < Math.min(count, 12); at += 1) {
          await page.evaluate(unfold, [place, at] as const);
          await listener.listen(`${place} button ${at}`);
        }
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await communique.open(`lang=${lang}&theme=ai&kind=event`);
      await page.locator('search button:has(+ dialog)').click();
      await page.locator('dialog[open]').waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await listener.listen('filter dialog at 390');
      expect(listener.report()).toEqual([]);
    });

    test('the sheet of every thing in the data', async ({ communique, page }) => {
      test.slow();
      const listener = new Listener(page, lang);
      for (const dataset of DATASETS) {
        await communique.open(`lang=${lang}&dataset=${String(dataset['id'])}`);
        for (const kind of KINDS) {
          const ids = idsOf(dataset, kind);
          for (const id of ids) {
            const opened = await page.evaluate(openSheet, id);
            expect(opened, id).toBe(true);
            listener.judge(id, await page.evaluate(collectSpokenTexts, 'dialog[open]'));
          }
        }
      }
      expect(listener.report()).toEqual([]);
    });

    test('evidence in a sheet of every kind', async ({ communique, page }) => {
      const listener = new Listener(page, lang);
      for (const id of [
        'agr-audiovisual-council-nrta',
        'ev-nrta-meeting',
        'st-sattarov-audiovisual-cooperation',
        'del-azerbaijani-media-delegation',
      ]) {
        await communique.open(`lang=${lang}&record=${id}`);
        await page.locator('dialog[open] [popovertarget]').first().waitFor();
        await hearEvidence(page, listener, id);
      }
      expect(listener.report()).toEqual([]);
    });

    test('when nothing matches, or a reference leads nowhere', async ({ communique, page }) => {
      const listener = new Listener(page, lang);
      for (const query of ['q=zzzz&theme=ai&kind=event&from=2001', 'record=gone', 'dataset=gone']) {
        await communique.open(`lang=${lang}&${query}`);
        await listener.listen(query);
      }
      expect(listener.report()).toEqual([]);
    });

    test('when data are refused, partly unreadable or old, or a section fails', async ({
      communique,
      page,
      serve,
      allowConsole,
    }) => {
      allowConsole(/^console error: /);
      const listener = new Listener(page, lang);
      for (const text of ['', '{"format": ', '<!doctype html><p>', '{"format":"communique/2"}']) {
        await serve.datasetText(text);
        await communique.visit(`lang=${lang}`);
        await page.locator('main button').first().waitFor();
        await unfoldAll(page);
        await listener.listen(`refused: ${text}`);
      }
      await serve.datasetText('Oops', 503);
      await communique.visit(`lang=${lang}`);
      await page.locator('main button').first().waitFor();
      await listener.listen('no answer');

      const [event, ...events] = JSON.parse(JSON.stringify(FIRST['events'] ?? []));
      await serve.dataset({
        ...FIRST,
        events: [{ ...event, date: 'soon', classification: 'feast' }, ...events],
      });
      await communique.open(`lang=${lang}`);
      await unfoldAll(page);
      await listener.listen('partial');

      await page.clock.install();
      await serve.dataset(FIRST);
      await communique.open(`lang=${lang}`);
      await serve.datasetText('Oops', 503);
      await page.clock.fastForward('10:01');
      await page.locator('main [aria-live="polite"] [aria-live="off"]').waitFor();
      await listener.listen('old copy');

      await serve.dataset(FIRST);
      await withoutChartLibrary(page);
      await communique.open(`lang=${lang}`);
      await page.getByRole('alert').first().waitFor();
      await unfoldAll(page);
      await listener.listen('failed section');
      expect(listener.report()).toEqual([]);
    });
  });
}

/** Runs in the page: opens the sheet of a thing without loading the page anew. */
async function openSheet(id: string): Promise<boolean> {
  const address = new URL(location.href);
  address.searchParams.set('record', id);
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  for (let frame = 0; frame < 60; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    const heading = document.querySelector('dialog[open] h2');
    if (frame > 0 && heading !== null && heading.textContent !== '') return true;
  }
  return false;
}

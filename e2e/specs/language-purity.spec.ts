import type { Page } from 'playwright/test';

import { withoutChartLibrary } from '../fixtures/chart-library';
import { Listener } from '../fixtures/language-listener';
import { SHIPPED_FILES } from '../fixtures/shipped-words';
import { expect, test } from '../fixtures/test';
import type { CommuniquePage } from '../pages/CommuniquePage';
import { collectSpokenTexts, type SpokenText } from '../pages/spoken-text';

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

/** Opens a link and waits for the records: the title is there before them. */
async function openWhole(communique: CommuniquePage, query: string): Promise<void> {
  await communique.open(query);
  await communique.page.locator('#sources').waitFor();
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
    await listener.listen(`${state}, evidence ${place}`, ':popover-open');
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
        await openWhole(communique, `lang=${lang}&${query}`);
        await page.locator('#themes svg, #themes table').first().waitFor();
        await listener.listen(query);
        await unfoldAll(page);
        await listener.listen(`${query}, unfolded`);
      }
      await openWhole(communique, `lang=${lang}`);
      await unfoldAll(page);
      await hearEvidence(page, listener, 'page');
      expect(listener.report()).toEqual([]);
    });

    test('the lists behind numbers, the menus and the dialog of filters', async ({
      communique,
      page,
    }) => {
      const listener = new Listener(page, lang);
      await openWhole(communique, `lang=${lang}`);
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

    for (const dataset of DATASETS) {
      const name = String(dataset['id']);
      test(`the sheet of every thing in ${name}`, async ({ communique, page }) => {
        const listener = new Listener(page, lang);
        await page.addInitScript({
          content: `globalThis.collectSpokenTexts = ${collectSpokenTexts.toString()};`,
        });
        // Nothing matches: the page behind the sheets is small and drawn anew in no time.
        await communique.open(`lang=${lang}&dataset=${name}&q=zzzz`);
        await page.locator('search').waitFor();
        const ids = KINDS.flatMap((kind) => idsOf(dataset, kind));
        const { heard, unheard } = await page.evaluate(hearSheets, ids);
        expect(unheard).toEqual([]);
        for (const { id, spoken } of heard) listener.judgeText(id, spoken);
        expect(listener.report()).toEqual([]);
      });
    }

    test('evidence in a sheet of every kind', async ({ communique, page }) => {
      const listener = new Listener(page, lang);
      for (const id of [
        'agr-audiovisual-council-nrta',
        'ev-nrta-meeting',
        'st-sattarov-audiovisual-cooperation',
        'del-azerbaijani-media-delegation',
      ]) {
        await communique.open(`lang=${lang}&q=zzzz&record=${id}`);
        await page.locator('dialog[open] [popovertarget]').first().waitFor();
        await hearEvidence(page, listener, id);
      }
      expect(listener.report()).toEqual([]);
    });

    test('when nothing matches, or a reference leads nowhere', async ({ communique, page }) => {
      const listener = new Listener(page, lang);
      for (const query of ['q=zzzz&theme=ai&kind=event&from=2001', 'record=gone', 'dataset=gone']) {
        await communique.open(`lang=${lang}&${query}`);
        await page.locator('search').waitFor();
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
      await openWhole(communique, `lang=${lang}`);
      await unfoldAll(page);
      await listener.listen('partial');

      await page.clock.install();
      await serve.dataset(FIRST);
      await openWhole(communique, `lang=${lang}`);
      await serve.datasetText('Oops', 503);
      await page.clock.fastForward('10:01');
      await page.locator('main [aria-live="polite"] [aria-live="off"]').waitFor();
      await listener.listen('old copy');

      await serve.dataset(FIRST);
      await withoutChartLibrary(page);
      await openWhole(communique, `lang=${lang}`);
      await page.getByRole('alert').first().waitFor();
      await unfoldAll(page);
      await listener.listen('failed section');
      expect(listener.report()).toEqual([]);
    });
  });
}

interface HeardSheets {
  /** Each text of a language once, with the sheet that it was first heard in. */
  readonly heard: readonly { readonly id: string; readonly spoken: SpokenText }[];
  /** Sheets that did not open or say next to nothing. */
  readonly unheard: readonly string[];
}

/** Runs in the page: opens one sheet after the other without loading the page anew. */
async function hearSheets(ids: readonly string[]): Promise<HeardSheets> {
  const collect: typeof collectSpokenTexts = Reflect.get(globalThis, 'collectSpokenTexts');
  const heard = new Map<string, HeardSheets['heard'][number]>();
  const unheard: string[] = [];
  for (const id of ids) {
    const address = new URL(location.href);
    address.searchParams.set('record', id);
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    let sheet: Element | null = null;
    for (let turn = 0; turn < 100 && sheet === null; turn += 1) {
      await new Promise((resolve) => {
        setTimeout(resolve, turn);
      });
      sheet =
        [...document.querySelectorAll('dialog[open] dd')].find(
          ({ textContent }) => textContent === id,
        ) ?? null;
    }
    const texts = sheet === null ? [] : collect('dialog[open]');
    if (texts.length < 6) unheard.push(id);
    for (const spoken of texts) {
      const key = `${spoken.lang}\n${spoken.text}`;
      if (!heard.has(key)) heard.set(key, { id, spoken });
    }
  }
  return { heard: [...heard.values()], unheard };
}

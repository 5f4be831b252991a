import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright/test';

import { withoutChartLibrary } from '../fixtures/chart-library';
import { dataWords, languageFault } from '../fixtures/language-rules';
import { expect, test } from '../fixtures/test';
import { collectSpokenTexts, type SpokenText } from '../pages/spoken-text';

const FOLDER = fileURLToPath(new URL('../../public/data/', import.meta.url));
const FILES = readdirSync(FOLDER)
  .filter((name) => name !== 'catalog.json')
  .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'));
const WORDS = dataWords(FILES);
const DATASETS: readonly Record<string, unknown>[] = FILES.map((text) => JSON.parse(text));
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

/** Gathers what the page says in state after state, and judges it once at the end. */
class Listener {
  readonly faults = new Map<string, string>();
  private readonly heard = new Set<string>();
  private readonly page: Page;
  private readonly lang: 'az' | 'zh-Hans';

  constructor(page: Page, lang: 'az' | 'zh-Hans') {
    this.page = page;
    this.lang = lang;
  }

  async listen(state: string): Promise<void> {
    this.judge(state, await this.page.evaluate(collectSpokenTexts, 'body'));
  }

  judge(state: string, texts: readonly SpokenText[]): void {
    expect(texts.length, `${state} says something`).toBeGreaterThan(5);
    for (const spoken of texts) {
      const key = `${spoken.lang}\n${spoken.text}`;
      if (this.heard.has(key)) continue;
      this.heard.add(key);
      const fault = languageFault(spoken, this.lang, WORDS);
      const what = `${fault}: ${spoken.where} lang=${spoken.lang} “${spoken.text.slice(0, 160)}”`;
      if (fault !== undefined && !this.faults.has(what)) this.faults.set(what, state);
    }
  }

  report(): readonly string[] {
    return [...this.faults].map(([fault, state]) => `${fault} (${state})`);
  }
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
  const marks = page.locator('[popovertarget]:visible');
  const count = await marks.count();
  expect(count, `${state} has evidence`).toBeGreaterThan(0);
  for (let place = 0; place < count; place += Math.ceil(count / 12)) {
    await marks.nth(place).evaluate((mark) => mark instanceof HTMLElement && mark.click());
    await page.locator(':popover-open').waitFor();
    await listener.listen(`${state}, evidence ${place}`);
    await page.keyboard.press('Escape');
  }
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
        await page.getByRole('dialog').first().waitFor();
        await listener.listen(`figure ${place}`);
        await page.keyboard.press('Escape');
      }
      for (const place of ['search', '#themes']) {
        const buttons = page.locator(`${place} button[aria-expanded]:not([popovertarget]):visible`);
        const count = await buttons.count();
        expect(count, place).toBeGreaterThan(3);
        for (let at = 0; at < Math.min(count, 12); at += 1) {
          const button = buttons.nth(at);
          await button.click();
          await listener.listen(`${place} button ${at}`);
          if ((await button.getAttribute('aria-expanded')) === 'true') await button.click();
        }
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await communique.open(`lang=${lang}&theme=ai&kind=event`);
      await page.locator('search button[aria-haspopup="dialog"]:visible').click();
      await page.getByRole('dialog').first().waitFor();
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
        await page.getByRole('dialog').first().waitFor();
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

test.describe('the check itself', () => {
  const spoken = (text: string, lang: string): SpokenText => ({ text, lang, where: 'p' });
  const [someone] = WORDS.names.filter((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name));

  test('finds what does not belong', () => {
    for (const [text, page, fault] of [
      ['Bu mənbə the whole', 'az', 'English word'],
      ['3 records', 'az', 'English word'],
      ['24 June 2025', 'az', 'English date'],
      ['24 Jun 2025', 'az', 'English date'],
      ['2025 M06 24', 'az', 'English date'],
      ['orta hesabla 2.5 qeyd', 'az', 'decimal point'],
      ['orta hesabla 2.5000 qeyd', 'az', 'decimal point'],
      ['曹淑敏', 'az', 'Han'],
      ['Министр', 'az', 'another script'],
      ['共3条 records', 'zh-Hans', 'English word'],
      ['Baku Media Forum', 'zh-Hans', 'Latin words'],
      ['来源：Trend News', 'zh-Hans', 'Latin words'],
      ['mənbə', 'zh-Hans', 'Azerbaijani letter'],
    ] as const) {
      expect(languageFault(spoken(text, page), page, WORDS), text).toBe(fault);
    }
    expect(languageFault(spoken('Our own words', 'en'), 'az', WORDS)).toContain('not of the data');
  });

  test('lets pass what does', () => {
    expect(someone).toBeDefined();
    for (const [text, lang, page] of [
      ['1.500 qeyd, 2,5 faiz', 'az', 'az'],
      ['24 iyun 2025', 'az', 'az'],
      ['Məlumat toplusunun versiyası: 2026.11.1', 'az', 'az'],
      ['AZERTAC, menafn.com', 'az', 'az'],
      [`发言：${someone}`, 'zh-Hans', 'zh-Hans'],
      ['CGTN与AZERTAC', 'zh-Hans', 'zh-Hans'],
      [someone ?? '', 'en', 'zh-Hans'],
      ['中文', 'zh-Hans', 'az'],
    ] as const) {
      expect(languageFault(spoken(text, lang), page, WORDS), text).toBeUndefined();
    }
  });

  test('hears text, names and descriptions, each with its language', async ({
    communique,
    page,
  }) => {
    await communique.open('lang=az');
    await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.textContent = 'the probe';
      probe.ariaLabel = 'with a name';
      probe.title = 'and a title';
      probe.ariaValueText = 'of a value';
      const marked = document.createElement('span');
      marked.lang = 'en';
      marked.textContent = 'the mark';
      probe.append(marked);
      document.querySelector('main')?.append(probe);
    });
    const texts = await page.evaluate(collectSpokenTexts, 'body');
    const heard = texts
      .filter(({ where }) => /^(p|span)/.test(where))
      .map(({ lang, text }) => `${lang}: ${text}`);
    expect(heard).toEqual(
      expect.arrayContaining([
        'az: the probe',
        'az: with a name',
        'az: and a title',
        'az: of a value',
        'en: the mark',
      ]),
    );
    const listener = new Listener(page, 'az');
    listener.judge('probe', texts);
    expect(
      listener.report().filter((line) => /the probe|a name|a title|a value|the mark/.test(line)),
    ).toHaveLength(5);
  });
});

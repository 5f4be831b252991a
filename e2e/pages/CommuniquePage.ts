import { expect, type Locator, type Page } from 'playwright/test';

import { Delegations } from './Delegations';
import { FilterBar } from './FilterBar';
import { Glance } from './Glance';
import { liveRegion } from './live-region';
import { ProblemReport } from './ProblemReport';
import { Sheet } from './Sheet';
import { Sources } from './Sources';
import { Themes } from './Themes';
import { Timeline } from './Timeline';

/** The day on which every test happens, unless its link says otherwise. */
const TODAY = '2026-11-22';

/** The page in English; other languages are checked by the text of the page itself. */
export class CommuniquePage {
  readonly page: Page;
  readonly title: Locator;
  readonly main: Locator;
  readonly header: Locator;
  readonly footer: Locator;
  readonly loading: Locator;
  readonly skipLink: Locator;
  readonly datasetChoice: Locator;
  readonly glance: Glance;
  readonly filters: FilterBar;
  readonly timeline: Timeline;
  readonly themes: Themes;
  readonly delegations: Delegations;
  readonly sources: Sources;
  readonly sheet: Sheet;
  readonly report: ProblemReport;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
    this.header = page.getByRole('banner').first();
    this.footer = page.getByRole('contentinfo');
    this.loading = page.getByRole('status').filter({ hasText: 'Loading the records' });
    this.skipLink = page.getByRole('link', { name: 'Skip to the content' });
    this.datasetChoice = page.getByRole('combobox', { name: 'Data', exact: true });
    this.glance = new Glance(page);
    this.filters = new FilterBar(page);
    this.timeline = new Timeline(page);
    this.themes = new Themes(page);
    this.delegations = new Delegations(page);
    this.sources = new Sources(page);
    this.sheet = new Sheet(page);
    this.report = new ProblemReport(page);
  }

  /**
   * Opens a link to the page and waits until all of it answers: before the script there is the page out of the file,
   * while records load there is only a title, and some sections come after the first view.
   */
  async open(query = ''): Promise<void> {
    await this.visit(query);
    await this.answers();
    // What is out of sight has no words and no places until it is scrolled to; tests look at all of it.
    await this.page.evaluate(() => {
      for (const part of document.querySelectorAll('.far-down')) part.classList.remove('far-down');
    });
  }

  /** Waits until all of the page answers. */
  async answers(): Promise<void> {
    await this.page.locator('#root h1:not([aria-busy="true"] *)').waitFor();
    await expect(this.page.locator('[data-pending]')).toHaveCount(0);
  }

  /** Opens a link without waiting for records: they may never come. */
  async visit(query = ''): Promise<void> {
    const params = new URLSearchParams(query);
    if (!params.has('now')) params.append('now', TODAY);
    await this.page.goto(`?${params.toString()}`);
  }

  /** What the address says, without the day that tests fix. */
  query(): Record<string, string> {
    const { searchParams } = new URL(this.page.url());
    searchParams.delete('now');
    return Object.fromEntries(searchParams);
  }

  /** What a reader must know about the data: a failed refresh, an unknown reference. */
  notice(text: string | RegExp): Locator {
    return liveRegion(this.page, text);
  }

  /** The stand-in of a section that could not be drawn. */
  failedPanel(name: string): Locator {
    return this.page.getByRole('alert', { name });
  }

  /** The link to the page in another language, by that language's own name. */
  language(name: 'English' | 'Azərbaycanca' | '中文'): Locator {
    return this.header.getByRole('navigation').getByRole('link', { name: new RegExp(`${name}$`) });
  }

  schemeSwitch(to: 'dark' | 'light'): Locator {
    return this.page.getByRole('button', { name: `Switch to the ${to} scheme` });
  }
}

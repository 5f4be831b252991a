import type { Locator, Page } from 'playwright/test';

import { readRows } from './read-table';
import { sectionNamed } from './section';

/** Themes by who mentions them, and by year. */
export class Themes {
  readonly root: Locator;
  readonly heading: Locator;
  readonly asTable: Locator;
  /** The figure's numbers as a table; beside the figure for assistive technology, in its place on request. */
  readonly table: Locator;
  readonly yearTable: Locator;
  readonly figure: Locator;
  readonly yearFigure: Locator;
  readonly summary: Locator;
  /** Closes the records behind a number. */
  readonly closeEntries: Locator;

  constructor(page: Page) {
    this.root = sectionNamed(page, 'Themes');
    this.heading = this.root.getByRole('heading', { level: 2 });
    this.asTable = this.root.getByRole('button', { name: 'Show as table' });
    this.table = this.root.getByRole('table', {
      name: 'Records by theme, and by who or what mentions it',
    });
    this.yearTable = this.root.getByRole('table', { name: 'Records by theme and year' });
    this.figure = this.root.getByRole('figure').first();
    this.yearFigure = this.root.getByRole('figure').last();
    this.summary = this.root.getByRole('paragraph').filter({ hasText: /at least one theme\./ });
    this.closeEntries = this.root.getByRole('button', { name: 'Close', exact: true });
  }

  /** The number of a theme's distinct records, which opens them. */
  total(theme: string): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${theme}: [\\d,]+ records?$`) });
  }

  /** The number of one column of a theme. */
  count(theme: string, column: string): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${column}: ${theme}, \\d+ record`) });
  }

  /** A theme's name in the figure, which narrows the page to it. */
  filter(theme: string): Locator {
    return this.root.getByRole('link', { name: theme, exact: true }).first();
  }

  /** The records behind a number that is open, all of them: a long list comes in parts. */
  async readEntries(heading: string | RegExp): Promise<readonly string[]> {
    const title = this.root.getByRole('paragraph').filter({ hasText: heading });
    // The list has no name of its own; it stands in the box that its heading opens.
    const box = title.locator('xpath=ancestor::div[2]');
    await title.waitFor();
    const more = box.getByRole('button', { name: /^Show [\d,]+ more$/ });
    while (await more.isVisible()) await more.click();
    // The first link of an entry is its record; the others are its evidence.
    return box
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  }

  /** What the figure says of each theme, by its columns: numbers where there are bars, squares counted where not. */
  async readFigure(columns: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
    const lines = this.figure
      .getByRole('listitem')
      .filter({ has: this.root.page().getByRole('link') });
    const read = await lines.evaluateAll(
      (items, names) =>
        items.flatMap((item) => {
          const theme = item.querySelector('a')?.textContent ?? '';
          const buttons = [...item.querySelectorAll('button')].map(
            (button) => button.getAttribute('aria-label') ?? '',
          );
          const squares = [...item.querySelectorAll('a')].map(
            (link) => link.getAttribute('aria-label') ?? '',
          );
          const numberOf = (name: string | undefined): number | undefined =>
            name === undefined ? undefined : Number(/(\d+) records?/.exec(name)?.[1]);
          const total = numberOf(buttons.find((name) => name.startsWith(`${theme}: `))) ?? 0;
          const cells = names.map(
            (name) =>
              numberOf(buttons.find((words) => words.startsWith(`${name}: `))) ??
              squares.filter((words) => words.startsWith(`${name}: `)).length,
          );
          return [[theme, [total, ...cells]] as const];
        }),
      columns,
    );
    return new Map(read);
  }

  /** The heads of the table's columns behind theme and total. */
  async columns(): Promise<readonly string[]> {
    const heads = await this.table.getByRole('columnheader').allTextContents();
    return heads.slice(2);
  }

  /** The panel of a theme with its bars: they are drawn when it comes near. */
  async drawnPanel(theme: string): Promise<Locator> {
    const panel = this.panel(theme);
    await panel.scrollIntoViewIfNeeded();
    await panel.locator('svg').nth(1).waitFor({ state: 'attached' });
    return panel;
  }

  /** A panel of the figure by years. */
  panel(theme: string): Locator {
    return this.yearFigure
      .getByRole('listitem')
      .filter({ has: this.root.page().getByRole('link', { name: theme, exact: true }) });
  }

  async readTable(): Promise<readonly (readonly string[])[]> {
    await this.table.getByRole('cell').first().waitFor({ state: 'attached' });
    return readRows(this.table);
  }

  async readYears(): Promise<readonly (readonly string[])[]> {
    return readRows(this.yearTable);
  }
}

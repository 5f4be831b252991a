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
  readonly summary: Locator;
  /** Numbers that open their records: "Big data: 3 records". */
  readonly counts: Locator;
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
    this.summary = this.root.getByRole('paragraph').filter({ hasText: /at least one theme\./ });
    this.counts = this.root.getByRole('button', { name: /: .*\d+ records?(, \d+ with quoted words)?$/ });
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

  /** The records behind the number that is open: the list that follows its heading. */
  entries(heading: string): Locator {
    return this.root
      .getByRole('paragraph')
      .filter({ hasText: new RegExp(`^${heading}$`) })
      .locator('xpath=ancestor::div[2]')
      .getByRole('listitem');
  }

  async readTable(): Promise<readonly (readonly string[])[]> {
    return readRows(this.table);
  }

  async readYears(): Promise<readonly (readonly string[])[]> {
    return readRows(this.yearTable);
  }
}

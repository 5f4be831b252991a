import type { Locator, Page } from 'playwright/test';

import { sectionNamed } from './section';

/** What the page rests on. */
export class Sources {
  readonly root: Locator;
  readonly heading: Locator;
  readonly table: Locator;
  readonly rows: Locator;
  readonly showAll: Locator;
  readonly language: Locator;
  /** Links that leave the page. */
  readonly addresses: Locator;

  constructor(page: Page) {
    this.root = sectionNamed(page, 'Sources');
    this.heading = this.root.getByRole('heading', { level: 2 });
    this.table = this.root.getByRole('table', { name: 'Sources cited' });
    this.rows = this.table.getByRole('row').filter({ has: page.getByRole('cell') });
    this.showAll = this.root.getByRole('button', { name: /^Show all [\d,]+ sources$/ });
    this.language = this.root.getByRole('combobox', { name: 'Language' });
    this.addresses = this.root.getByRole('link', { name: /, another site$/ });
  }

  /** A part of the section: "Where sources differ". */
  part(name: string): Locator {
    return this.root.getByRole('region', { name });
  }
}

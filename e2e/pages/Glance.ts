import type { Locator, Page } from 'playwright/test';

/** The figures over the page, and the list that one of them opens. */
export class Glance {
  readonly figures: Locator;
  readonly list: Locator;
  readonly entries: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    const root = page.getByRole('region', { name: 'At a glance' });
    this.figures = root.getByRole('button');
    this.list = page.getByRole('dialog');
    this.entries = this.list.getByRole('list').first().locator('> li');
    this.close = this.list.getByRole('button', { name: /^Close/ });
  }
}

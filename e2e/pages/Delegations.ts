import type { Locator, Page } from 'playwright/test';

import { sectionNamed } from './section';

/** The delegations of the selection, one of them open. */
export class Delegations {
  readonly root: Locator;
  readonly heading: Locator;
  /** Headings of the open delegation's lists, in the page's order. */
  readonly sideHeadings: Locator;
  readonly choices: Locator;
  /** Takes the place of the choices on narrow screens and for many delegations. */
  readonly choice: Locator;

  constructor(page: Page) {
    this.root = sectionNamed(page, 'Delegations');
    this.heading = this.root.getByRole('heading', { level: 2 });
    this.sideHeadings = this.root.getByRole('heading', { level: 4 });
    this.choices = this.root
      .getByRole('list', { name: 'Delegations, by date' })
      .getByRole('button');
    this.choice = this.root.getByRole('combobox', { name: 'Delegation shown' });
  }

  /** Everybody in a list of the open delegation: "Delegation from …" or "Host side: …". */
  people(list: string): Locator {
    return this.root
      .getByRole('list', { name: list, exact: true })
      .getByRole('listitem')
      .filter({ has: this.root.page().getByRole('heading', { level: 5 }) });
  }
}
